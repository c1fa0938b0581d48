import CaseSupport
import Testing

@Suite("Sentences")
struct SentenceCasesTests {
  static let folder = "Tests/Cases/sentences"
  static let files = Repository.files(in: folder, ending: ".cases")

  @Test("there are files of sentences to read")
  func some() {
    #expect(Self.files.count >= 15)
  }

  @Test("each phenomenon is read as well as it was", arguments: files)
  func phenomenon(file: String) throws {
    let score = try Self.score(of: [file])
    TestReport.write(file, score.summary, details: score.failures)
    #expect(Floors.sentences(in: file).shortfalls(of: score) == [], "\(list(score.failures))")
  }

  @Test("all of them together are read as well as they were")
  func together() throws {
    let score = try Self.score(of: Self.files)
    TestReport.write("all sentences", score.summary, details: [])
    #expect(Floors.sentences.shortfalls(of: score) == [])
  }

  private static func score(of files: [String]) throws -> CaseScore {
    var score = CaseScore()
    for file in files {
      for item in try CaseFile.load(Repository.path("\(folder)/\(file)")) {
        score.add(item, try Reading.analysis(of: item.document))
      }
    }
    return score
  }
}

/// Lines under each other, for a message.
func list(_ lines: [String]) -> String { lines.map { "\n  " + $0 }.joined() }
