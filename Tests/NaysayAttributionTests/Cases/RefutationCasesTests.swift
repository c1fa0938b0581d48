import CaseSupport
import Testing

/// Assertions and refutations with all that surrounds them, measured as a corpus is: precision, recall and F1 of attributions
/// (source, cue and content exactly), and how many of those found have the right stance.
@Suite("Refutation")
struct RefutationCasesTests {
  static let folder = "Tests/Cases/refutation"
  static let files = Repository.files(in: folder, ending: ".cases")

  @Test("attributions and stances are read as well as they were")
  func measured() throws {
    var all = CaseScore()
    var rows: [String] = []
    for file in Self.files {
      var score = CaseScore()
      for item in try CaseFile.load(Repository.path("\(Self.folder)/\(file)")) {
        let analysis = try Reading.analysis(of: item.document)
        score.add(item, analysis)
        all.add(item, analysis)
      }
      rows.append(Self.row(file, score))
    }
    rows.append(Self.row("all", all))
    TestReport.write("refutation", rows.joined(separator: "\n"), details: [])
    TestReport.write("refutation, all", all.summary, details: [])
    print(list(all.failures))
    TestReport.write("refutation, what fails", "", details: all.failures)
    #expect(Floors.refutation.shortfalls(of: all) == [])
    #expect(all.f1 >= Floors.refutationF1)
  }

  private static func row(_ name: String, _ score: CaseScore) -> String {
    let shares = [
      ("F1", score.f1), ("precision", score.precision), ("recall", score.recall),
      ("stance", score.stance.rate),
    ].map { "\($0) \(percent($1))" }
    return "\(name): \(shares.joined(separator: ", ")) of \(score.found.of)"
  }

  private static func percent(_ share: Double) -> String {
    let permille = Int((share * 1000).rounded())
    return "\(permille / 10).\(permille % 10)"
  }
}
