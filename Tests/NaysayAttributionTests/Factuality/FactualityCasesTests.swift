import CaseSupport
import Foundation
import Naysay
import NaysayAttribution
import NaysayLexicon
import Testing

@Suite("Factuality of events")
struct FactualityCasesTests {
  /// The least share of right values; set a little under what is measured.
  private static let floor = 0.97

  private static let files = Repository.files(in: "Tests/Cases/factuality", ending: ".tsv")

  @Test("the event that is marked in a case has the value that the case gives", arguments: files)
  func cases(name: String) throws {
    let url = URL(fileURLWithPath: Repository.path("Tests/Cases/factuality/\(name)"))
    let table = try LexiconTable(
      name: name, bytes: Array(try Data(contentsOf: url)), file: name)
    var score = Score()
    for row in table.rows {
      try score.add(
        row["sentence"] ?? "", value: row["value"], at: row.place,
        event: MarkedEvent(row["sentence"] ?? ""))
    }
    TestReport.write(
      "factuality: \(name)", "\(score.tally.right) of \(score.tally.of)", details: score.failures)
    #expect(score.tally.of > 10)
    #expect(score.failures.count <= 1, "\(list(score.failures))")
  }

  @Test("the event in the example of an entry has the value that the entry gives")
  func examples() throws {
    var score = Score()
    for entry in try Reading.analyzer().lexicon.factuality {
      try score.add(
        entry.example, value: entry.affirmed, at: entry.place,
        event: MarkedEvent(entry.example, open: "{", close: "}"))
    }
    TestReport.write(
      "examples of factuality.tsv", "\(score.tally.right) of \(score.tally.of)",
      details: score.failures)
    #expect(score.tally.rate >= Self.floor, "\(list(score.failures))")
  }

  /// How many events have the value they should.
  private struct Score {
    private(set) var tally = CaseScore.Tally()
    private(set) var failures: [String] = []

    mutating func add(
      _ text: String, value: String?, at place: LexiconPlace, event: MarkedEvent?
    ) throws {
      let reading = try event?.reading(by: Reading.analyzer())
      let found = reading?.factuality.value.rawValue
      tally.count(found != nil && found == value)
      guard found != value else { return }
      let words = reading?.words.joined(separator: ", ") ?? "no event"
      failures.append("\(place): \(found ?? "~") for \(value ?? "~") by \(words): \(text)")
    }
  }
}
