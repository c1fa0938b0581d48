import NaysayLanguage
import NaysayModel
import NaysayText
import Testing

@Suite struct RoleDecoderTests {
  /// Words with the role that scores best for each: n(one), s(ource), q (cue), c(ontent); capitals are surer.
  struct Case: CustomTestStringConvertible, Sendable {
    var words: String
    var scores: String
    var source: String
    var cue: String
    var content: String

    var testDescription: String { words }
  }

  @Test(
    "reads source, cue and content off the scores",
    arguments: [
      Case(
        words: "Ada Lund said the port was shut .", scores: "SSQCCCCN", source: "Ada Lund",
        cue: "said", content: "the port was shut"),
      Case(
        words: "“ Shut , ” Lund said , “ for good .", scores: "NCCNSQNNCCN", source: "Lund",
        cue: "said", content: "Shut , for good"),
      Case(
        words: "“ Shut ” for good , said Lund , head of the port .", scores: "NCNCCNQSSSSSSS",
        source: "Lund , head of the port", cue: "said", content: "Shut ” for good"),
      Case(
        words: "The port , said Lund yesterday , is shut , we hope , today",
        scores: "CCNQSNNCCNCCNC",
        source: "Lund", cue: "said", content: "The port is shut , we hope , today"),
      Case(
        words: "Rain fell in the east all day as Lund said it was shut", scores: "sNNNNNNNSQCCC",
        source: "Lund", cue: "said", content: "it was shut"),
    ])
  func roles(example: Case) throws {
    let words = Self.words(example.words)
    let anchor = try #require(example.scores.lowercased().map { $0 }.firstIndex(of: "q"))
    var cue = [Float](repeating: 0.1, count: words.count)
    cue[anchor] = 0.9
    let scores = Self.scores(example.scores)
    let candidates = RoleDecoder().candidates(window: 0..<words.count, words: words, cue: cue) {
      _ in scores
    }
    let candidate = try #require(candidates.first)
    #expect(candidates.count == 1)
    #expect(candidate.anchor == anchor)
    #expect(Self.forms(candidate.source, words) == example.source)
    #expect(Self.forms(candidate.cue, words) == example.cue)
    #expect(Self.forms(candidate.content, words) == example.content)
  }

  @Test("makes the anchor a word of the cue whatever its scores say")
  func anchor() {
    let words = Self.words("Lund said so")
    let candidates = RoleDecoder().candidates(
      window: 0..<3, words: words, cue: [0, 0.9, 0], roles: { _ in Self.scores("SNC") })
    #expect(candidates.map(\.cue) == [[1]])
  }

  @Test("begins and ends content where the model is sure of an edge")
  func edges() {
    let words = Self.words("Lund said that it was shut today")
    var scores = Self.scores("SQccccc")
    let (start, end) = (4, 5)
    for (word, edge, odds) in [(3, start, 8), (5, end, 8), (2, start, -8), (6, end, -8)] {
      scores.edges[word * RoleScores.edgeCount + edge] = Float(odds)
    }
    let candidates = RoleDecoder().candidates(
      window: 0..<7, words: words, cue: [0, 0.9, 0, 0, 0, 0, 0], roles: { _ in scores })
    #expect(candidates.map { Self.forms($0.content, words) } == ["it was shut"])
  }

  @Test("gives the indices of words in the text, not in the window")
  func window() {
    let words = Self.words("Hello . Lund said so")
    let candidates = RoleDecoder().candidates(
      window: 2..<5, words: words, cue: [0, 0.9, 0], roles: { _ in Self.scores("SQC") })
    #expect(candidates.map(\.anchor) == [3])
    #expect(candidates.map(\.source) == [[2]])
    #expect(candidates.map(\.content) == [[4]])
  }

  @Test("takes a known cue though the model is less sure of it")
  func knownCue() {
    let words = Self.words("Lund doubts it")
    let decode = { (isKnown: Bool) in
      RoleDecoder(leastProbability: 0.5, leastProbabilityOfKnownCue: 0.1).candidates(
        window: 0..<3, words: words, cue: [0.2, 0.2, 0],
        isKnownCue: { isKnown && $0 == 1 }, roles: { _ in Self.scores("SQC") })
    }
    #expect(decode(true).map(\.anchor) == [1])
    #expect(decode(false).isEmpty)
  }

  @Test("leaves out a cue without content unless it is known")
  func withoutContent() {
    let words = Self.words("Lund declined .")
    let decode = { (isKnown: Bool) in
      RoleDecoder().candidates(
        window: 0..<3, words: words, cue: [0, 0.9, 0], isKnownCue: { _ in isKnown },
        roles: { _ in Self.scores("SQN") })
    }
    #expect(decode(true).map(\.anchor) == [1])
    #expect(decode(false).isEmpty)
  }

  @Test("keeps the likelier of two anchors of one cue, and both of two acts")
  func doubles() {
    let words = Self.words("It is shut according to Lund")
    let decode = { (scores: [String]) in
      RoleDecoder().candidates(
        window: 0..<6, words: words, cue: [0, 0, 0, 0.9, 0.7, 0],
        roles: { Self.scores(scores[$0 - 3]) }
      ).map(\.anchor)
    }
    #expect(decode(["CCCQQS", "CCCQQS"]) == [3])
    #expect(decode(["CCCQNS", "NNNNQC"]) == [3, 4])
  }

  static func words(_ text: String) -> [Token] {
    var start = 0
    return text.split(separator: " ").map { word in
      defer { start += word.unicodeScalars.count + 1 }
      return Token(form: String(word), span: Span(start, start + word.unicodeScalars.count))
    }
  }

  /// The scores of a window where nothing is known of edges.
  static func scores(_ roles: String) -> RoleScores {
    let scores = roles.flatMap { letter -> [Float] in
      let likely: Float = letter.isUppercase ? -0.01 : -0.5
      let unlikely: Float = letter.isUppercase ? -6 : -1.5
      return ["n", "s", "q", "c"].map {
        letter.lowercased() == $0 ? likely : unlikely
      }
    }
    let edges = [Float](repeating: 0, count: roles.count * RoleScores.edgeCount)
    return RoleScores(roles: scores, edges: edges)
  }

  static func forms(_ indices: [Int], _ words: [Token]) -> String {
    indices.map { words[$0].form }.joined(separator: " ")
  }
}
