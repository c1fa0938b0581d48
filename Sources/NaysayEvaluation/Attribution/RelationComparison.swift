package import NaysayText

/// Relations of attribution that were found.
package struct RelationScore: EvaluationScore, Equatable {
  package var documents = 0
  package var relations = 0
  package var found = 0
  package var shares = NamedFigures<Share>([
    "found", "found: positive", "found: negative", "found: direct", "found: mixed",
    "found: indirect", "polarity where found", "negative where found: positive",
    "negative where found: negative",
  ])
  /// The relations found, by the genre of their documents.
  package var genres = NamedFigures<Share>()
  package var sentences = NamedFigures<Tally>(["with an attribution"])

  package init() {}

  package static func += (sum: inout RelationScore, other: RelationScore) {
    sum.documents += other.documents
    sum.relations += other.relations
    sum.found += other.found
    sum.shares += other.shares
    sum.genres += other.genres
    sum.sentences += other.sentences
  }
}

/// Compares the attributions found in a text with relations between its clauses.
package struct RelationComparison {
  package let text: ScoringText
  private let genre: String?
  private let sentences: [Span]
  private let gold: [Relation]
  private let found: [Fillers]
  /// The found attribution of each relation.
  package let partners: [Int?]

  /// A relation in tokens.
  private struct Relation {
    var isNegative: Bool
    var unit: TokenSet
    var head: TokenSet
    var content: TokenSet
  }

  package init(
    text: ScoringText, genre: String? = nil, sentences: [Span], gold: [GUMRelations.Relation],
    found: [Fillers]
  ) {
    let relations = gold.map { relation in
      Relation(
        isNegative: relation.polarity == "negative",
        unit: text.tokens(in: [relation.attributionUnit]),
        head: text.tokens(in: [relation.contentHead]), content: text.tokens(in: relation.content))
    }
    self.text = text
    self.genre = genre
    self.sentences = sentences
    self.gold = relations
    self.found = found
    partners = Pairing.partners(relations, found) { relation, found in
      guard Self.isFound(relation, by: found) else { return nil }
      return [
        relation.head.jaccard(with: found.content), relation.content.jaccard(with: found.content),
      ]
    }
  }

  /// Whether source or cue touch the clause that names them, and the content overlaps with gold's by half or
  /// has at least half of the clause that heads it.
  private static func isFound(_ relation: Relation, by found: Fillers) -> Bool {
    guard relation.unit.shared(with: found.cue) + relation.unit.shared(with: found.source) > 0
    else { return false }
    let head = relation.head.shared(with: found.content)
    return relation.content.overlapsByHalf(found.content)
      || head > 0 && 2 * head >= relation.head.count
  }

  package var score: RelationScore {
    var score = RelationScore()
    score.documents = 1
    score.relations = gold.count
    score.found = found.count
    for (relation, partner) in zip(gold, partners) {
      let polarity = relation.isNegative ? "negative" : "positive"
      score.shares["found"].count(partner != nil)
      score.shares["found: \(polarity)"].count(partner != nil)
      let quotation = ContentKind.quotation(of: relation.head, in: text)
      score.shares["found: \(quotation.rawValue)"].count(partner != nil)
      if let genre { score.genres[genre].count(partner != nil) }
      guard let partner else { continue }
      let isNegative = Negation.isIn(found[partner].cue.tokens.map(text.form))
      score.shares["polarity where found"].count(isNegative == relation.isNegative)
      score.shares["negative where found: \(polarity)"].count(isNegative)
    }
    score.sentences["with an attribution"] += sentenceTally
    return score
  }

  /// Sentences by whether they have the clause of a relation, and whether they have a cue that was found.
  private var sentenceTally: Tally {
    var tally = Tally()
    for sentence in sentences {
      let tokens = text.tokens(in: [sentence])
      let isGold = gold.contains { $0.unit.shared(with: tokens) > 0 }
      let isFound = found.contains { $0.cue.shared(with: tokens) > 0 }
      tally += Tally(right: isGold && isFound ? 1 : 0, found: isFound ? 1 : 0, gold: isGold ? 1 : 0)
    }
    return tally
  }

  /// The relations that were missed or turned round.
  package func misreadings(in document: String) -> [Misreading] {
    zip(gold, partners).compactMap { relation, partner in
      let cue = partner.map { found[$0].cue }
      let isNegative = cue.map { Negation.isIn($0.tokens.map(text.form)) }
      guard isNegative != relation.isNegative else { return nil }
      let spans = relation.unit.tokens.map { text.spans[$0] }
      return Misreading(
        document: document, fault: partner == nil ? "missed" : "other polarity",
        gold: "\(relation.isNegative ? "negative" : "positive") "
          + "⟨\(text.words(of: relation.unit))⟩ content ⟨\(text.words(of: relation.head))⟩",
        found: cue.map { "cue ⟨\(text.words(of: $0))⟩" }, text: text.text.around(spans))
    }
  }
}
