import Foundation
import Testing

@Suite("How the command is called")
struct UsageTests {
  static let verbs = [
    "ingest", "extract", "parse", "contested", "claims", "refutations", "timeline",
    "diff", "source", "explain", "report", "doctor", "lexicon", "eval",
  ]

  @Test("every verb has help with examples", arguments: verbs)
  func help(verb: String) throws {
    let run = try NaysayRunner().run(verb, "--help")
    #expect(run.status == 0)
    #expect(run.text.contains("EXAMPLES") && run.text.contains("naysay \(verb)"))
  }

  @Test("the version is a version")
  func version() throws {
    let run = try NaysayRunner().run("--version")
    #expect(run.status == 0)
    #expect(run.text.split(separator: ".").count == 3)
  }

  @Test(
    "wrong usage ends with 64",
    arguments: [
      ["deny"], ["claims", "--as-of", "yesterday"], ["claims", "--as-of", "2021-02-30"],
      ["claims", "--json", "--format", "csv"], ["explain", "c1", "--format", "csv"],
      ["extract", "--jobs", "0"], ["claims", "--limit", "-1"], ["ingest"], ["report"],
      ["claims", "--stance", "denies"], ["lexicon", "list", "nonesuch"], ["eval"],
      ["eval", ".", "--jobs", "0"], ["diff"], ["diff", "--since", "May"], ["source"],
      ["diff", "--since", "2024-03-05", "--until", "2024-03-01"],
    ])
  func usage(arguments: [String]) throws {
    let naysay = try NaysayRunner()
    let process = naysay.process(arguments)
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
  }

  @Test("an empty list is fine")
  func emptyList() throws {
    let naysay = try NaysayRunner()
    try naysay.write("It rained in Orlen.", to: "rain.txt")
    try naysay.run("ingest", "rain.txt")
    let table = try naysay.run("contested")
    #expect(table.status == 0 && table.text.contains("0 contested claims"))
    let json = try naysay.run("contested", "--as-of", "2024-03-01", "--json")
    let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    #expect(object?["schemaVersion"] as? Int == 1)
    #expect(object?["asOf"] as? String == "2024-03-01")
    #expect((object?["claims"] as? [Any])?.isEmpty == true)
  }

  @Test("a claim that is not there ends with 65 and says how to find one", arguments: ["c7", "zz"])
  func unknownClaim(name: String) throws {
    let naysay = try NaysayRunner()
    try naysay.write("It rained in Orlen.", to: "rain.txt")
    try naysay.run("ingest", "rain.txt")
    for verb in ["report", "explain", "timeline"] {
      let run = try naysay.run(verb, name)
      #expect(run.status == 65 && run.messages.contains("naysay claims"))
    }
  }

  @Test("named lexicons and models must exist", arguments: ["--lexicons", "--model"])
  func missingResource(option: String) throws {
    let run = try NaysayRunner().run("extract", "-", option, "nowhere", input: "He denied it.")
    #expect(run.status == 66 && run.messages.contains("nowhere"))
  }

  @Test("a file that is no model is not taken for one")
  func notAModel() throws {
    let naysay = try NaysayRunner()
    try naysay.write("He denied it.", to: "story.txt")
    let run = try naysay.run("extract", "story.txt", "--model", "story.txt")
    #expect(run.status == 65 && run.messages.contains("story.txt"))
  }
}
