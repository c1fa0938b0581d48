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
