import NaysayEvaluation
import NaysayLexicon
import Testing

@Suite("Weights for stances to headlines")
struct HeadlineWeightsTests {
  private static let table = try? LexiconTable(
    name: "headline_stance",
    bytes: Array(
      """
      #columns: feature	agree	disagree	discuss
      #key: feature
      base	-0.5	-1.0	1.0
      refuted	0.0	3.0	0.0
      own voice	2.0	0.0	0.0
      refuted × own voice	0.0	2.0	-1.0
      """.utf8), file: "headline_stance.tsv")

  private static func features(refuted: Double, ownVoice: Double) -> HeadlineFeatures {
    var features = HeadlineFeatures()
    features.append(refuted, to: "refuted")
    features.append(ownVoice, to: "own voice")
    features.multiply("refuted", by: "own voice")
    features.append(1, to: "unheard of")
    return features
  }

  @Test(
    "the stance is the one that features speak for most",
    arguments: [
      (0.0, 0.0, BodyStance.discuss), (1, 0, .disagree), (0, 1, .agree), (0.5, 0.9, .disagree),
    ])
  func stance(refuted: Double, ownVoice: Double, expected: BodyStance) {
    let features = Self.features(refuted: refuted, ownVoice: ownVoice)
    #expect(HeadlineWeights(Self.table).stance(for: features) == expected)
  }

  @Test("products are kept by the names of both")
  func products() {
    #expect(Self.features(refuted: 0.5, ownVoice: 0.5)["refuted × own voice"] == 0.25)
  }
}
