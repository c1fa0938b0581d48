import Foundation
import Testing

@Suite("Where the data goes")
struct OutputTests {
  @Test("-o writes what standard output would have shown")
  func file() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.lines(3), to: "news.jsonl")
    let shown = try naysay.run("extract", "news.jsonl").output
    let run = try naysay.run("extract", "news.jsonl", "-o", "out.jsonl")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try Data(contentsOf: naysay.url("out.jsonl")) == shown)
    let left = try FileManager.default.contentsOfDirectory(atPath: naysay.folder.path)
    #expect(Set(left) == ["news.jsonl", "out.jsonl"])
  }

  @Test("an output that cannot be written ends with 74", arguments: ["no/where.jsonl", "."])
  func unwritable(path: String) throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let run = try naysay.run("extract", "story.txt", "-o", path)
    #expect(run.status == 74 && run.messages.contains("cannot be written"))
  }

  @Test("a command that fails leaves the earlier file as it was")
  func earlier() throws {
    let naysay = try NaysayRunner()
    try naysay.write("kept", to: "out.jsonl")
    let run = try naysay.run("extract", "-", "--model", "nowhere", "-o", "out.jsonl")
    #expect(run.status == 66)
    #expect(try String(contentsOf: naysay.url("out.jsonl"), encoding: .utf8) == "kept")
  }

  @Test(
    "a full disk ends with 74",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let run = try naysay.run("extract", "story.txt", "-o", "/dev/full")
    #expect(run.status == 74)
  }

  @Test("a reader that goes away is no reason for a message")
  func closedPipe() throws {
    let naysay = try NaysayRunner()
    let process = naysay.process(["lexicon", "list", "cues"])
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    try output.fileHandleForReading.close()
    try process.run()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(said.isEmpty)
  }

  @Test("piped output has no colour and no control signs")
  func plain() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let messages = try naysay.run("ingest", "story.txt").messages
    let table = try naysay.run("claims").text
    #expect(!(messages + table).unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x0D })
    #expect(try naysay.run("ingest", "story.txt", "--quiet").messages.isEmpty)
  }
}
