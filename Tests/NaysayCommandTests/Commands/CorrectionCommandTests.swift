import Foundation
import Testing

@Suite("Correcting on the command line")
struct CorrectionCommandTests {
  private let naysay: NaysayRunner
  private let attributions: [String]

  init() throws {
    naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "story.txt")
    try naysay.run("ingest", "story.txt")
    let claims = try JSONSerialization.jsonObject(with: try naysay.run("claims", "--json").output)
    let first = ((claims as? [String: Any])?["claims"] as? [[String: Any]])?.first
    let stances = first?["stances"] as? [[String: Any]] ?? []
    attributions = stances.compactMap { $0["attribution"] as? String }
  }

  @discardableResult
  private func relabel(_ time: String = "2024-04-01T12:00:00Z", note: String = "") throws
    -> CommandRun
  {
    try naysay.run(
      "correct", "relabel", attributions[0], "--stance", "hedges", "--author", "A. Penn", "--note",
      note, "--recorded-at", time)
  }

  @Test("what is recorded shows in the lists, is exported, and is read in once")
  func exchange() throws {
    try #require(!attributions.isEmpty)
    let recorded = try relabel(note: "she did not say so")
    #expect(recorded.status == 0 && recorded.text.hasPrefix("relabel "))
    let corrected = try naysay.run("claims", "--json").output
    #expect(String(decoding: corrected, as: UTF8.self).contains("she did not say so"))
    #expect(try naysay.run("claims").text.contains("corrected by analysts"))
    try naysay.run("export", "--corrections", "-o", "corrections.jsonl")
    #expect(try naysay.run("import", "corrections.jsonl", "--db", "other.sqlite").status == 0)
    try naysay.run("ingest", "story.txt", "--db", "other.sqlite")
    let again = try naysay.run("import", "corrections.jsonl", "--db", "other.sqlite")
    #expect(again.messages.contains("0 corrections added, 1 known already"))
    #expect(try naysay.run("claims", "--json", "--db", "other.sqlite").output == corrected)
    let exported = try naysay.run("export", "--corrections", "--db", "other.sqlite").output
    #expect(exported == (try Data(contentsOf: naysay.url("corrections.jsonl"))))
    #expect(try naysay.run("undo", "--author", "B. Quill").status == 0)
    let log = try naysay.run("corrections")
    #expect(log.text.contains("undone by") && log.text.contains("B. Quill"))
    #expect(try naysay.run("corrections", "--state", "applied").text.contains("1 correction"))
  }

  @Test("a bad line is named by its number and nothing else is lost")
  func badLines() throws {
    try relabel()
    let line = try naysay.run("export", "--corrections").text
    let bad = "no json\n\n" + line + #"{"schemaVersion": 9}"# + "\n"
    try naysay.write(bad, to: "bad.jsonl")
    let run = try naysay.run("import", "bad.jsonl", "missing.jsonl", "--db", "new.sqlite")
    #expect(run.status == 66)
    #expect(run.messages.contains("bad.jsonl:1: ") && run.messages.contains("bad.jsonl:4: "))
    #expect(run.messages.contains("missing.jsonl: "))
    #expect(run.messages.contains("1 correction added, 2 lines not read"))
    #expect(try naysay.run("export", "--corrections", "--db", "new.sqlite").text == line)
    let piped = try naysay.run("import", "-", "--db", "new.sqlite", input: "{}\n")
    #expect(piped.status == 65 && piped.messages.contains("-:1: "))
  }

  @Test(
    "what cannot be done is refused",
    arguments: [
      (["correct", "relabel", "a", "--stance", "maybe"], 64),
      (["correct", "relabel", "a", "--stance", "hedges", "--act", "shout"], 64),
      (["correct", "confirm", "c1", "--recorded-at", "yesterday"], 64),
      (["split", "c1"], 64),
      (["correct", "confirm", "c99"], 65), (["merge", "c1", "c1"], 65), (["undo"], 65),
      (["undo", "--db", "nowhere.sqlite"], 66), (["corrections", "--db", "nowhere.sqlite"], 66),
      (["import", "nowhere.jsonl", "--db", "nowhere.sqlite"], 66),
    ] as [([String], Int32)])
  func refused(arguments: [String], status: Int32) throws {
    let process = naysay.process(arguments, ["NAYSAY_AUTHOR": "A. Penn"])
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    #expect(!FileManager.default.fileExists(atPath: naysay.url("nowhere.sqlite").path))
    #expect(try naysay.run("corrections").text == "0 corrections\n")
  }
}
