import Foundation
import Testing

@Suite("Input that cannot be read")
struct BadInputTests {
  /// A bad file, and what is said of it.
  struct Case: CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var message: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "empty.txt", bytes: [], message: "empty"),
    Case(name: "blank.txt", bytes: Array(" \n\t\r\n".utf8), message: "blank.txt: "),
    Case(name: "binary.txt", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0, 0xFF], message: "is "),
    Case(
      name: "latin-1.txt", bytes: Array("The caf".utf8) + [0xE9] + Array(" denied it.".utf8),
      message: "iconv"),
    Case(name: "archive.jsonl.gz", bytes: [0x1F, 0x8B, 8, 0], message: "gunzip"),
    Case(name: "empty.jsonl", bytes: [], message: "empty"),
    Case(
      name: "broken.jsonl", bytes: Array("{\"text\": \"unfinished".utf8), message: "jsonl:1: "),
    Case(name: "list.json", bytes: Array("[1, 2]".utf8), message: "list.json: "),
  ]

  @Test("a bad file is named with advice, and the rest of the batch is done", arguments: cases)
  func badFile(bad: Case) throws {
    let naysay = try NaysayRunner()
    try naysay.write(Data(bad.bytes), to: bad.name)
    try naysay.write(SampleArticles.plain, to: "good.txt")
    let run = try naysay.run("ingest", bad.name, "good.txt", "--db", "a.sqlite")
    #expect(run.status == 65)
    #expect(run.messages.contains(bad.name) && run.messages.contains(bad.message))
    #expect(run.messages.contains("1 document added, 1 not read"))
    let extraction = try naysay.run("extract", bad.name, "good.txt")
    #expect(extraction.status == 65)
    #expect(extraction.text.split(separator: "\n").count == 1)
  }

  @Test("a bad line of JSON Lines is named by its number, and the other lines are read")
  func badLine() throws {
    let naysay = try NaysayRunner()
    let lines = SampleArticles.lines(3).split(separator: "\n")
    try naysay.write(
      "\(lines[0])\n\n{\"id\": \"x\"}\nnot JSON\n\(lines[1])\r\n\(lines[2])", to: "news.jsonl")
    let run = try naysay.run("extract", "news.jsonl")
    #expect(run.status == 65)
    #expect(run.messages.contains("news.jsonl:3: ") && run.messages.contains("news.jsonl:4: "))
    let ids = try run.text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["id"] as? String
    }
    #expect(ids == ["ward-1", "ward-2", "ward-3"])
  }

  @Test("a missing file ends with 66 after the rest is done")
  func missing() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "good.txt")
    let run = try naysay.run("ingest", "nowhere.txt", "good.txt", "--db", "a.sqlite")
    #expect(run.status == 66)
    #expect(run.messages.contains("nowhere.txt: does not exist"))
    #expect(run.messages.contains("1 document added"))
  }

  @Test("where no input exists, no ledger is made")
  func nothing() throws {
    let naysay = try NaysayRunner()
    try FileManager.default.createDirectory(
      at: naysay.url("bare"), withIntermediateDirectories: true)
    #expect(try naysay.run("ingest", "nowhere.txt", "bare", "--db", "a.sqlite").status == 66)
    #expect(!FileManager.default.fileExists(atPath: naysay.url("a.sqlite").path))
  }

  @Test("a CoNLL-U file with a bad line is named, and the next is parsed")
  func badCoNLLU() throws {
    let naysay = try NaysayRunner()
    let row = "1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_\n\n"
    try naysay.write("1\tRain\n\n", to: "bad.conllu")
    try naysay.write(row, to: "good.conllu")
    let run = try naysay.run("parse", "--input-format", "conllu", "bad.conllu", "good.conllu")
    #expect(run.status == 65)
    #expect(run.messages.contains("bad.conllu:1: "))
    #expect(run.text.contains("1\tRain\t"))
  }
}
