import NaysayEvaluation
import NaysayText
import Testing

@Suite("Attributions compared with relations between clauses")
struct RelationComparisonTests {
  //                         0         1         2         3         4         5
  //                         0123456789012345678901234567890123456789012345678901234567
  private static let words = "Keel doesn't think tolls rose. Lund left. Orr said it did."
  private static let text = ScoringText(words)
  private static let sentences = [Span(0, 30), Span(31, 41), Span(42, 58)]
  private static let gold = [
    GUMRelations.Relation(
      polarity: "negative", attributionUnit: Span(0, 18), contentHead: Span(19, 30),
      content: [Span(19, 30)]),
    GUMRelations.Relation(
      polarity: "positive", attributionUnit: Span(42, 50), contentHead: Span(51, 58),
      content: [Span(19, 41), Span(51, 58)]),
  ]

  private func score(_ found: [(source: Span, cue: Span, content: Span)]) -> RelationScore {
    RelationComparison(
      text: Self.text, genre: "news", sentences: Self.sentences, gold: Self.gold,
      found: found.compactMap {
        Fillers(source: [$0.source], cue: [$0.cue], content: [$0.content], in: Self.text)
      }
    ).score
  }

  @Test("are found by half of the content or by half of the clause that heads it")
  func found() {
    let score = score([
      (Span(0, 4), Span(5, 18), Span(19, 29)), (Span(42, 45), Span(46, 50), Span(51, 57)),
    ])
    #expect(score.shares["found"] == Share(2, of: 2))
    #expect(score.shares["polarity where found"] == Share(2, of: 2))
    #expect(score.shares["negative where found: negative"] == Share(1, of: 1))
    #expect(score.shares["negative where found: positive"] == Share(0, of: 1))
    #expect(score.sentences["with an attribution"] == Tally(right: 2, found: 2, gold: 2))
  }

  @Test("are not found by another cue, and a sentence without a relation counts against precision")
  func missed() {
    let score = score([
      (Span(31, 35), Span(36, 40), Span(19, 29)), (Span(0, 4), Span(13, 18), Span(31, 40)),
    ])
    #expect(score.shares["found"] == Share(0, of: 2))
    #expect(score.shares["found: negative"] == Share(0, of: 1))
    #expect(score.shares["found: indirect"] == Share(0, of: 2))
    #expect(score.genres["news"] == Share(0, of: 2))
    #expect(score.sentences["with an attribution"] == Tally(right: 1, found: 2, gold: 2))
  }

  @Test("have the polarity that the cue's words have")
  func polarity() {
    let score = score([(Span(0, 4), Span(13, 18), Span(19, 29))])
    #expect(score.shares["polarity where found"] == Share(0, of: 1))
  }
}
