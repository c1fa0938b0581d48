import Foundation
import Naysay
import Testing

@Suite("Where lexicons and models are looked for")
struct ResourceSearchTests {
  let naysay: NaysayRunner

  init() throws { naysay = try NaysayRunner() }

  @Test("the folder that was named comes first, then the environment, the user's, the program's")
  func order() throws {
    let places = [
      "given", "variable", "data/naysay/Lexicons", "bin/Lexicons", "share/naysay/Lexicons",
    ]
    for place in places { try naysay.write("x", to: "\(place)/en/cues.tsv") }
    var found: [ResourcePlace] = []
    for place in places {
      let search = ResourceSearch(
        of: .lexicons, given: naysay.url("given"),
        environment: [
          "NAYSAY_LEXICONS": naysay.url("variable").path, "XDG_DATA_HOME": naysay.url("data").path,
        ],
        executable: naysay.url("bin/naysay"))
      let file = try #require(search.find("en/cues.tsv"))
      #expect(file.url.path == naysay.url("\(place)/en/cues.tsv").path)
      found.append(file.place)
      try FileManager.default.removeItem(at: file.url)
      #expect(search.find("en/acts.tsv") == nil)
    }
    #expect(
      found == [.given, .environment, .userData, .besideExecutable, .besideExecutable])
  }

  @Test("of dated models the latest is taken, and a file may be named itself")
  func models() throws {
    try naysay.write("old", to: "bin/Models/en-2025-01-01/model.naysay")
    try naysay.write("new", to: "bin/Models/en-2026-01-01/model.naysay")
    try naysay.write("own", to: "own.naysay")
    let found = ResourceSearch(of: .models, environment: [:], executable: naysay.url("bin/naysay"))
      .findLatest("model.naysay")
    #expect(found?.url.path.hasSuffix("en-2026-01-01/model.naysay") == true)
    let own = ResourceSearch(
      of: .models, given: naysay.url("own.naysay"), environment: [:], executable: nil)
    #expect(own.findLatest("model.naysay")?.place == .given)
  }

  @Test("a lexicon file of one's own is laid over the built-in one and named where it is bad")
  func overlay() throws {
    let builtIn = try naysay.run("lexicon", "list", "claim_nouns").text
    let header = try #require(builtIn.split(separator: "\n").first)
    let entry = try #require(builtIn.split(separator: "\n").dropFirst().first)
    let noun = try #require(entry.split(separator: "\t").first)
    try naysay.write("#columns: \(header)\n-\(noun)\n", to: "own/en/claim_nouns.tsv")
    let changed = try naysay.run("lexicon", "list", "claim_nouns", "--lexicons", "own")
    #expect(changed.status == 0)
    #expect(changed.text.count < builtIn.count)
    #expect(
      try naysay.run("lexicon", "list", "--lexicons", "own").text.contains("own/en/claim_nouns"))

    try naysay.write("#columns: \(header)\nfield\n", to: "own/en/claim_nouns.tsv")
    let bad = try naysay.run("lexicon", "check", "--lexicons", "own")
    #expect(bad.status == 65)
    #expect(bad.messages.contains("claim_nouns.tsv:2: "))
  }

  @Test("the built-in lexicons have no fault")
  func check() throws {
    #expect(try naysay.run("lexicon", "check").status == 0)
  }
}
