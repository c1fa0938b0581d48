import Foundation
import Testing

@Suite("naysay eval")
struct EvalTests {
  /// Invented articles with gold that leaves the second sentence out.
  private static func articles(_ count: Int) -> String {
    (1...count).map { number in
      let text = "Mayor Marta Keel said that \(number) trees would be felled. Lund denied it."
      return #"{"id": "ward-\#(number)", "text": "\#(text)", "attributions": "#
        + #"[{"source": [[0, 16]], "cue": [[17, 21]], "content": [[22, 50]]}]}"# + "\n"
    }.joined()
  }

  private static let trees = """
    # newdoc id = ferry
    # text = Ferries sink.
    1\tFerries\tferry\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_
    2\tsink\tsink\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No
    3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


    """

  /// Invented headlines beside bodies of twelve towns; those of every fifth are measured.
  private static func headlines(_ naysay: NaysayRunner) throws {
    let towns = [
      "Orlen", "Tamsk", "Norrby", "Keld", "Marana", "Lurem", "Zerdal", "Brennick", "Ishel", "Rell",
      "Anlo", "Tarn",
    ]
    var (stances, bodies) = ("", "")
    for (i, town) in towns.enumerated() {
      bodies +=
        #"{"id": \#(i), "text": "A ferry sinks off \#(town), a sailor said. The mayor denied it."}"#
      stances +=
        #"{"headline": "Ferry sinks off \#(town)", "body": \#(i), "stance": "disagree"}"# + "\n"
      stances += #"{"headline": "Snow in May", "body": \#(i), "stance": "unrelated"}"# + "\n"
      bodies += "\n"
    }
    try naysay.write(stances, to: "data/stance/fnc1/train_stances.jsonl")
    try naysay.write(bodies, to: "data/stance/fnc1/train_bodies.jsonl")
  }

  private func object(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  @Test("measures what is there and says what is missing")
  func all() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.articles(2), to: "data/attribution/polnear/dev.jsonl")
    try naysay.write(Self.trees, to: "data/syntax/ewt/dev.conllu")
    let run = try naysay.run("eval", "data")
    #expect(run.status == 0)
    #expect(run.text.contains("PolNeAR dev · 2 documents · 2 gold attributions"))
    #expect(run.text.contains("UD English EWT dev · 1 document · 3 words"))
    #expect(run.messages.contains("syntax/gum/dev.conllu: is missing"))
    #expect(try naysay.run("eval", "all", "data", "--quiet").messages.isEmpty)
  }

  @Test("writes one object of parts, corpora and figures")
  func json() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.articles(1), to: "data/attribution/polnear/dev.jsonl")
    try naysay.write(Self.trees, to: "data/syntax/ewt/dev.conllu")
    let object = try object(try naysay.run("eval", "data", "--json"))
    #expect((object["engine"] as? [String: Any])?["version"] is String)
    let polnear = (object["attribution"] as? [String: Any])?["polnear"] as? [String: Any]
    #expect(polnear?["documents"] as? Int == 1)
    let content = (polnear?["spans"] as? [String: Any])?["content, by half"] as? [String: Any]
    #expect(content?["gold"] as? Int == 1)
    let ewt = (object["trees"] as? [String: Any])?["ewt"] as? [String: Any]
    let given = (ewt?["F1"] as? [String: Any])?["given words"] as? [String: Any]
    #expect(given?["words"] as? Double == 100)
  }

  @Test("measures one part and lists what was misread")
  func errors() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.articles(1), to: "data/attribution/polnear/dev.jsonl")
    let run = try naysay.run("eval", "attribution", "data", "--errors", "misread.txt")
    #expect(run.status == 0 && !run.text.contains("UD English EWT"))
    let misread = try String(contentsOf: naysay.url("misread.txt"), encoding: .utf8)
    #expect(misread.contains("PolNeAR dev · ward-1 at 52 · not in gold"))
    #expect(misread.contains("\n  gold   –\n"))
  }

  @Test("measures whether texts contradict each other")
  func inference() throws {
    let naysay = try NaysayRunner()
    let pair =
      #"{"premise": "The ferry sank.", "hypothesis": "The ferry did not sink.", "#
      + #""label": "contradiction"}"# + "\n"
    try naysay.write(pair, to: "data/nli/sick/dev.jsonl")
    let object = try object(try naysay.run("eval", "inference", "data", "--json"))
    let sick = (object["inference"] as? [String: Any])?["sick"] as? [String: Any]
    #expect(sick?["pairs"] as? Int == 1)
    let readers = sick?["readers"] as? [String: Any]
    #expect((readers?["model"] as? [String: Any])?["accuracy"] as? Double == 100)
    #expect((readers?["always neutral"] as? [String: Any])?["accuracy"] as? Double == 0)
  }

  @Test("measures stances to headlines and their ranking, and writes what they are learnt from")
  func headlines() throws {
    let naysay = try NaysayRunner()
    try Self.headlines(naysay)
    let object = try object(try naysay.run("eval", "headlines", "data", "--json"))
    let part = object["headlines"] as? [String: Any]
    #expect((part?["fnc1"] as? [String: Any])?["bodies"] as? Int == 2)
    let ways = (part?["fnc1_ranking"] as? [String: Any])?["ways"] as? [String: Any]
    #expect((ways?["BM25"] as? [String: Any])?["MRR"] as? Double == 1)
    let run = try naysay.run("eval", "headlines", "data", "--learn", "pairs.tsv", "--quiet")
    #expect(run.status == 0 && run.messages.isEmpty)
    let lines = try String(contentsOf: naysay.url("pairs.tsv"), encoding: .utf8).split(
      separator: "\n")
    #expect(lines.count == 11 && lines[0].hasPrefix("claim\tstance\tsame\t"))
    #expect(lines[1].hasPrefix("0\tdisagree\t"))
  }

  @Test("names what lies beside a corpus and is missing")
  func beside() throws {
    let naysay = try NaysayRunner()
    try Self.headlines(naysay)
    try FileManager.default.removeItem(at: naysay.url("data/stance/fnc1/train_bodies.jsonl"))
    let run = try naysay.run("eval", "headlines", "data")
    #expect(run.status == 66 && run.messages.contains("fnc1/train_bodies.jsonl: is missing"))
  }

  @Test("writes the same however many jobs read")
  func jobs() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.articles(9), to: "data/attribution/polnear/dev.jsonl")
    let runs = try ["1", "2", "5"].map { jobs in
      try naysay.run(
        "eval", "attribution", "data", "--jobs", jobs, "--errors", "misread-\(jobs).txt", "--json")
    }
    #expect(runs.allSatisfy { $0.status == 0 && !$0.output.isEmpty })
    #expect(Set(runs.map(\.output)).count == 1)
    let lists = try ["1", "2", "5"].map { try Data(contentsOf: naysay.url("misread-\($0).txt")) }
    #expect(Set(lists).count == 1)
  }

  @Test("ends with 66 where nothing is there to measure on", arguments: ["all", "trees"])
  func missing(part: String) throws {
    let naysay = try NaysayRunner()
    let noFolder = try naysay.run("eval", part, "nowhere")
    #expect(noFolder.status == 66 && noFolder.messages.contains("nowhere: does not exist"))
    try naysay.write("", to: "data/README")
    let empty = try naysay.run("eval", part, "data")
    #expect(empty.status == 66 && empty.messages.contains("https://"))
    #expect(empty.messages.contains("Documentation/evaluation.md"))
  }

  @Test("ends with 65 at a broken line, and leaves an earlier list as it was")
  func damaged() throws {
    let naysay = try NaysayRunner()
    try naysay.write(Self.articles(1) + "{}\n", to: "data/attribution/polnear/dev.jsonl")
    try naysay.write("earlier", to: "misread.txt")
    let run = try naysay.run("eval", "attribution", "data", "--errors", "misread.txt")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.messages.contains("dev.jsonl:2: "))
    #expect(try String(contentsOf: naysay.url("misread.txt"), encoding: .utf8) == "earlier")
  }
}
