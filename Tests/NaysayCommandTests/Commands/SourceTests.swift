import Foundation
import Testing

@Suite("Sources and changes on the command line")
struct SourceTests {
  private let naysay: NaysayRunner

  init() throws {
    naysay = try NaysayRunner()
    try naysay.write(SampleArticles.plain, to: "plain.txt")
    try naysay.write(
      """
      date 2024-03-09 ORLEN, March 9. /Orlen Courier/. Marta Keel, goalkeeper of the Tarn Rovers, \
      denied that she would retire.

      """, to: "goal.txt")
    try naysay.write(
      """
      date 2024-03-10 ORLEN, March 10. /Orlen Courier/. Marta Keel, mayor of Orlen, said that the \
      market would open.

      """, to: "market.txt")
    try naysay.run("ingest", "plain.txt", "goal.txt", "market.txt")
  }

  @Test("a name of two lists both, and a role beside it or an id chooses")
  func choice() throws {
    let both = try naysay.run("source", "Keel")
    #expect(both.status == 65 && both.output.isEmpty)
    #expect(both.messages.contains("goalkeeper") && both.messages.contains("ayor"))
    let line = both.messages.split(separator: "\n").first { $0.contains("goalkeeper") } ?? ""
    let id = String(line.split(separator: " ").first ?? "")
    for name in ["goalkeeper Marta Keel", "Marta Keel, goalkeeper of the Tarn Rovers", id] {
      let run = try naysay.run("source", name, "--json")
      #expect(run.status == 0, "\(run.messages)")
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      #expect((object?["stances"] as? [Any])?.count == 1)
    }
    #expect(try naysay.run("source", "pilot Marta Keel").status == 65)
  }

  @Test("an unknown name ends with 65 and says which are like it")
  func unknown() throws {
    let run = try naysay.run("source", "Marta Kehl")
    #expect(run.status == 65 && run.messages.contains("did you mean Marta Keel?"))
  }

  @Test("changes are listed in every form", arguments: ["table", "json", "jsonl", "csv", "md"])
  func changes(form: String) throws {
    let run = try naysay.run("diff", "--since", "2024-03-09", "--format", form)
    #expect(run.status == 0 && run.text.contains("new") && run.text.contains("retire"))
    let until = try naysay.run("diff", "--since", "2024-03-01", "--until", "2024-03-05")
    #expect(until.text.contains("bridge") && !until.text.contains("retire"))
  }
}
