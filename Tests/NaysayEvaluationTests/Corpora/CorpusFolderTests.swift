import Foundation
import NaysayEvaluation
import Testing

@Suite("Reading corpora")
struct CorpusFolderTests {
  private static let corpus = Corpus(
    key: "orlen", name: "Orlen dev", path: "orlen/dev.jsonl", published: "https://example.org/orlen"
  )

  private struct Row: Decodable, Equatable, Sendable {
    var id: String
    var spans: [[Int]]
  }

  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("naysay-corpora-\(UUID().uuidString)")

    init(_ contents: String?, gzipped: Bool = false) throws {
      let file = url.appendingPathComponent("orlen/dev.jsonl")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      guard let contents else { return }
      try Data(contents.utf8).write(to: file)
      if gzipped { try gzip(file) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    private func gzip(_ file: URL) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["gzip", file.path]
      try process.run()
      process.waitUntilExit()
    }

    func rows() throws(CorpusError) -> [Row] {
      try CorpusFolder(path: url.path).rows(of: CorpusFolderTests.corpus)
    }
  }

  @Test("takes lines plain or gzipped, blank ones left out", arguments: [false, true])
  func rows(gzipped: Bool) throws {
    let folder = try Folder(
      #"{"id": "a", "spans": [[0, 2]]}"# + "\n\n" + #"{"id": "b", "spans": [], "more": 1}"#,
      gzipped: gzipped)
    #expect(
      try folder.rows() == [Row(id: "a", spans: [[0, 2]]), Row(id: "b", spans: [])])
  }

  @Test("names the file that is missing and where it is published")
  func missing() throws {
    let folder = try Folder(nil)
    let error = #expect(throws: CorpusError.self) { try folder.rows() }
    let path = folder.url.appendingPathComponent("orlen/dev.jsonl").path
    #expect(error == .missing(Self.corpus, path: path))
    #expect(error?.description.contains("https://example.org/orlen") == true)
    #expect(error?.description.contains(path) == true)
  }

  @Test("names the folder that is missing")
  func noFolder() {
    #expect(throws: CorpusError.noFolder(path: "/nowhere")) { try CorpusFolder(path: "/nowhere") }
  }

  @Test(
    "names the line that is broken, and what is wrong with it",
    arguments: [
      (#"{"id": "b""#, "well-formed"), (#"{"id": "b"}"#, "has no \"spans\""),
      (#"{"id": 7, "spans": []}"#, "\"id\""),
      (#"{"id": "b", "spans": [[0], ["x"]]}"#, "\"spans\"[1][0]"),
    ])
  func damaged(line: String, reason: String) throws {
    let folder = try Folder(#"{"id": "a", "spans": []}"# + "\n" + line + "\n")
    let error = #expect(throws: CorpusError.self) { try folder.rows() }
    let place = folder.url.appendingPathComponent("orlen/dev.jsonl").path + ":2: "
    #expect(error?.description.hasPrefix(place) == true)
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test("says what is wrong with a gzipped file")
  func damagedArchive() throws {
    let folder = try Folder(nil)
    let file = folder.url.appendingPathComponent("orlen/dev.jsonl.gz")
    try Data("no archive".utf8).write(to: file)
    let error = #expect(throws: CorpusError.self) { try folder.rows() }
    guard case .malformed(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == file.path)
  }
}
