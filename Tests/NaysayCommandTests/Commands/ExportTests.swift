import Foundation
import Testing

@Suite("naysay export")
struct ExportTests {
  static let lines = SampleArticles.lines(10).split(separator: "\n").map { $0 + "\n" }

  /// What a run over the articles, one after the other, exports.
  static let expected = Result { () throws -> Data in
    let naysay = try NaysayRunner()
    try naysay.write(lines.joined(), to: "news.jsonl")
    try naysay.run("ingest", "news.jsonl", "--model", "fast")
    return try naysay.run("export").output
  }

  @Test("writes documents and claims, a line each, and nothing that the order of ingest decides")
  func order() throws {
    let expected = try Self.expected.get()
    let records = try String(decoding: expected, as: UTF8.self).split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(records.prefix(10).allSatisfy { $0?["record"] as? String == "document" })
    #expect(records.count > 12 && records.last??["record"] as? String == "claim")

    let naysay = try NaysayRunner()
    try naysay.write(Self.lines.reversed().joined(), to: "news.jsonl")
    try naysay.run("ingest", "news.jsonl", "--model", "fast")
    #expect(try naysay.run("export").output == expected)
    try naysay.run("export", "-o", "ledger.jsonl")
    #expect(try Data(contentsOf: naysay.url("ledger.jsonl")) == expected)
    #expect(try naysay.run("export", "--format", "csv").status == 64)
    #expect(try naysay.run("export", "--db", "none.sqlite").status == 66)
  }

  @Test("an ingest killed 50 times leaves the same in the end")
  func killed() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.lines.joined(), to: "news.jsonl")
    var milliseconds = 3.0
    for _ in 0..<50 {
      let process = naysay.process(["ingest", "news.jsonl", "--model", "fast", "--jobs", "1"])
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Steps of another length each, so that kills fall all over the run.
      milliseconds = milliseconds * 1.37
      if milliseconds > 400 { milliseconds /= 83 }
      Thread.sleep(forTimeInterval: milliseconds / 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    #expect(try naysay.run("ingest", "news.jsonl", "--model", "fast").status == 0)
    #expect(try naysay.run("export").output == Self.expected.get())
  }

  @Test("two runs at once, on halves or on the same, leave the same", arguments: [true, false])
  func atOnce(sharing: Bool) throws {
    let naysay = try NaysayRunner()
    let halves =
      sharing
      ? [Self.lines, Self.lines]
      : [Self.lines.dropLast(5), Self.lines.suffix(5)]
        .map(Array.init)
    let processes = try halves.enumerated().map { number, lines in
      try naysay.write(lines.joined(), to: "\(number).jsonl")
      let process = naysay.process(["ingest", "\(number).jsonl", "--model", "fast", "--jobs", "1"])
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try naysay.run("export").output == Self.expected.get())
    #expect(try naysay.run("doctor").status == 0)
  }
}
