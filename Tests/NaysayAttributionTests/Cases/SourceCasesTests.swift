import CaseSupport
import Testing

@Suite("Sources")
struct SourceCasesTests {
  static let folder = "Tests/Cases/sources"
  static let files = Repository.files(in: folder, ending: ".cases")

  @Test("whom sources are is read as well as it was", arguments: files)
  func phenomenon(file: String) throws {
    var score = CaseScore()
    for item in try CaseFile.load(Repository.path("\(Self.folder)/\(file)")) {
      score.add(item, try Reading.analysis(of: item.document))
    }
    TestReport.write("sources/" + file, score.summary, details: score.failures)
    #expect(score.cases.rate >= Floors.sources, "\(list(score.failures))")
  }

  @Test("there are passages enough to tell")
  func some() throws {
    let cases = try Self.files.flatMap {
      try CaseFile.load(Repository.path("\(Self.folder)/\($0)"))
    }
    #expect(cases.count >= 110)
  }
}
