import Foundation
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test("two runs, and one job or two, write the same", arguments: ["extract", "parse"])
  func streams(verb: String) throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.lines(12), to: "news/lines.jsonl")
    try naysay.write(SampleArticles.plain, to: "news/story.txt")
    let paths =
      verb == "parse" ? ["news/story.txt", "news/lines.jsonl"] : ["news", "news/lines.jsonl"]
    let outputs = try ["1", "1", "2", "5"].map { jobs in
      try naysay.run(verb, paths[0], paths[1], "--jobs", jobs)
    }
    #expect(outputs.allSatisfy { $0.status == 0 && !$0.output.isEmpty })
    #expect(Set(outputs.map(\.output)).count == 1)
  }

  @Test("a ledger gives the same answers however many jobs filled it")
  func ledgers() throws {
    let naysay = try NaysayRunner()
    try naysay.write(SampleArticles.lines(12), to: "news.jsonl")
    try naysay.write(SampleArticles.plain, to: "story.txt")
    for jobs in ["1", "2", "5"] {
      try naysay.run("ingest", "news.jsonl", "story.txt", "--jobs", jobs, "--db", "\(jobs).sqlite")
    }
    for verb in ["claims", "contested", "refutations"] {
      let outputs = try ["1", "2", "5"].map {
        try naysay.run(verb, "--json", "--db", "\($0).sqlite")
      }
      #expect(outputs.allSatisfy { $0.status == 0 })
      #expect(Set(outputs.map(\.output)).count == 1)
    }
  }
}
