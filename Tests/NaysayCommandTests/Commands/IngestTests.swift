import Foundation
import Testing

@Suite("naysay ingest")
struct IngestTests {
  @Test("what is in the ledger already is passed over")
  func idempotent() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.lines(5), to: "news.jsonl")
    let first = try naysay.run("ingest", "news.jsonl")
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(first.messages.contains("5 documents added"))
    let before = try naysay.run("claims", "--json").output
    let second = try naysay.run("ingest", "news.jsonl", "news.jsonl")
    #expect(second.messages.contains("0 documents added, 10 known already"))
    #expect(try naysay.run("claims", "--json").output == before)
  }

  @Test("a file with new bytes under its name is a new version")
  func revision() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    try naysay.run("ingest", "story.txt")
    try naysay.write(SampleArticles.other, to: "story.txt")
    let run = try naysay.run("ingest", "story.txt")
    #expect(run.status == 0)
    #expect(run.messages.contains("1 revised"))
  }

  @Test("a run that is killed is finished by running it again")
  func killed() throws {
    let lines = SampleArticles.lines(6)
    let whole = try NaysayRunner()
    try whole.write(lines, to: "news.jsonl")
    try whole.run("ingest", "news.jsonl")

    let naysay = try NaysayRunner()
    try naysay.write(lines, to: "news.jsonl")
    let process = naysay.process(["ingest", "-", "--jobs", "1"])
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let half = lines.split(separator: "\n").prefix(3).map { $0 + "\n" }.joined()
    try pipe.fileHandleForWriting.write(contentsOf: Data(half.utf8))
    while process.isRunning, try !naysay.run("doctor", "--json").text.hasDocuments {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()

    let run = try naysay.run("ingest", "news.jsonl")
    #expect(run.status == 0)
    #expect(try naysay.run("claims", "--json").output == whole.run("claims", "--json").output)
    #expect(try naysay.run("doctor").status == 0)
  }

  @Test("the ledger is $NAYSAY_DB where no other is named")
  func environment() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    let variables = ["NAYSAY_DB": naysay.url("mine.sqlite").path]
    try naysay.run("ingest", "story.txt", environment: variables)
    #expect(FileManager.default.fileExists(atPath: naysay.url("mine.sqlite").path))
    #expect(try naysay.run("claims").status == 66)
    #expect(try naysay.run("claims", environment: variables).status == 0)
  }
}

extension String {
  /// Whether what the doctor says speaks of a ledger with documents in it.
  fileprivate var hasDocuments: Bool {
    contains(#""documents": "#) && !contains(#""documents": "0""#)
  }
}
