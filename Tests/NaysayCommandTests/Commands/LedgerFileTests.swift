import Foundation
import Testing

@Suite("Ledgers that cannot be used")
struct LedgerFileTests {
  private func withLedger() throws -> NaysayRunner {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.lines(8), to: "news.jsonl")
    try naysay.run("ingest", "news.jsonl")
    return naysay
  }

  @Test(
    "a missing ledger is said to be missing", arguments: ["contested", "claims", "refutations"])
  func missing(verb: String) throws {
    let run = try NaysayRunner().run(verb)
    #expect(run.status == 66)
    #expect(run.output.isEmpty && run.messages.contains("naysay ingest"))
  }

  @Test(
    "a ledger that cannot be written ends with 74 before anything is read",
    arguments: ["no/such/folder.sqlite", "story.txt/x.sqlite", "."])
  func unwritable(path: String) throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let run = try naysay.run("ingest", "story.txt", "--db", path)
    #expect(run.status == 74)
    #expect(run.messages.contains(path) && run.messages.contains("cannot be written"))
  }

  @Test("a file that is no ledger is left as it is", arguments: ["ingest", "claims"])
  func stranger(verb: String) throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let arguments = verb == "ingest" ? ["ingest", "story.txt"] : ["claims"]
    let process = naysay.process(arguments + ["--db", "story.txt"])
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
    #expect(
      try String(contentsOf: naysay.url("story.txt"), encoding: .utf8) == SampleArticles.plain)
  }

  @Test("a damaged ledger is said to be damaged, and what is left of it is kept")
  func damaged() throws {
    let naysay = try withLedger()
    var bytes = try Data(contentsOf: naysay.url("naysay.sqlite"))
    for index in 4096..<bytes.count { bytes[index] = 0x5A }
    try naysay.write(bytes, to: "naysay.sqlite")
    for arguments in [["claims"], ["doctor"], ["ingest", "news.jsonl"]] {
      let process = naysay.process(arguments)
      let messages = Pipe()
      process.standardOutput = messages
      process.standardError = messages
      try process.run()
      let said = String(
        decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 65, "\(arguments)")
      #expect(said.contains("is damaged"), "\(said)")
    }
    #expect(try Data(contentsOf: naysay.url("naysay.sqlite")) == bytes)
  }

  @Test("the doctor tells what there is")
  func doctor() throws {
    let naysay = try withLedger()
    let run = try naysay.run("doctor", "--json")
    #expect(run.status == 0)
    let found = try JSONSerialization.jsonObject(with: run.output) as? [String: [String: Any]]
    #expect(found?["ledger"]?["documents"] as? String == "8")
    for model in ["model", "claim model"] {
      #expect(found?[model]?["ok"] as? Bool == true)
      let name = try #require(found?[model]?["name"] as? String)
      #expect((found?["ledger"]?["read by"] as? String)?.contains("\(model) \(name)") == true)
    }
    #expect(found?["lexicons"]?["ok"] as? Bool == true)
  }
}
