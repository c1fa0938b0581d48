import CaseSupport
import NaysayAttribution
import Testing

@Suite("When a stance was taken and when its content happens")
struct DatingCasesTests {
  @Test("both are dated by the time beside them, from the day of publication")
  func dates() throws {
    var (stated, event) = (CaseScore.Tally(), CaseScore.Tally())
    var failures: [String] = []
    for item in try CaseFile.load(Repository.path("Tests/Cases/time/dating.cases")) {
      let analysis = try Reading.analysis(of: item.document)
      for expected in item.expected {
        let found = expected.match(in: analysis, text: item.text)
        func check(
          _ name: String, _ tally: inout CaseScore.Tally, _ wanted: [String], _ date: String?
        ) {
          guard !wanted.isEmpty else { return }
          let isRight = found != nil && wanted.contains(date ?? "~")
          tally.count(isRight)
          if !isRight { failures.append("\(item.name): \(name): \(date ?? "~"), not \(wanted)") }
        }
        check("statedAt", &stated, expected.statedAt, found?.statedAt)
        check("eventAt", &event, expected.eventAt, found?.eventAt)
      }
    }
    TestReport.write(
      "dating", "statedAt: \(stated.right) of \(stated.of)\neventAt: \(event.right) of \(event.of)",
      details: failures)
    #expect(stated.rate >= Self.floor, "\(list(failures))")
    #expect(event.rate >= Self.floor, "\(list(failures))")
  }

  /// A little under what is measured.
  private static let floor = 0.94
}
