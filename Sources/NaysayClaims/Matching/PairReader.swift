public import NaysayModel
import NaysayText

/// Reads the wordings of two claims together and judges what the second is to the first.
public struct PairReader: Sendable {
  /// The model's name: `en-2026-11-24/claims.naysay`.
  public let name: String
  private let model: PairModel

  /// Creates a reader over a model.
  public init(_ model: PairModel, named name: String) {
    self.model = model
    self.name = name
  }

  /// What the claim behind the second wording is to that behind the first, both written affirmatively.
  ///
  /// The model reads them in both orders, and what it makes of the one and of the other counts the same.
  func judgement(_ first: ClaimWording, _ second: ClaimWording) -> PairJudgement {
    let (one, other) = (words(first), words(second))
    var judgement = PairJudgement()
    for (name, likelihood) in zip(model.relations, model.likelihoods(one, other)) {
      judgement[Self.relation(named: name, first, second)] += Double(likelihood) / 2
    }
    for (name, likelihood) in zip(model.relations, model.likelihoods(other, one)) {
      let turned = Self.turned[name] ?? name
      judgement[Self.relation(named: turned, first, second)] += Double(likelihood) / 2
    }
    return judgement
  }

  /// What the first of two claims is to the second, where the second is that to the first.
  private static let turned = [
    "supersedes": "superseded-by", "superseded-by": "supersedes", "refines": "refined-by",
    "refined-by": "refines",
  ]

  /// A relation of wordings as one of the claims: what one denies and the other affirms is one claim.
  private static func relation(
    named name: String, _ first: ClaimWording, _ second: ClaimWording
  ) -> ClaimRelation {
    let relation = ClaimRelation(rawValue: name) ?? .related
    let areTurned = first.isNegated != second.isNegated
    switch relation {
    case .same: return areTurned ? .contradicts : .same
    case .contradicts: return areTurned ? .same : .contradicts
    case .refines, .supersedes, .otherValue:
      return first.isNegated || second.isNegated ? .related : relation
    case .partOf, .hasPart, .dependsOn, .conditionOf, .related, .unrelated: return relation
    }
  }

  /// How likely the second of two texts is each relation to the first, and how likely the first entails it, leaves it open
  /// or contradicts it, by the names that the model has for these: `same`, `contradicts`, …, `entailment`.
  package func likelihoods(_ first: String, _ second: String) -> [String: Double] {
    let reading = model.reading(words(first), words(second))
    let named = zip(
      model.relations + model.entailments, reading.relations + reading.entailments)
    return Dictionary(named.map { ($0, Double($1)) }) { first, _ in first }
  }

  private func words(_ wording: ClaimWording) -> [WordInput] {
    words(wording.speaker.map { "\($0): \(wording.text)" } ?? wording.text)
  }

  private func words(_ text: String) -> [WordInput] {
    Segmenter.segment(text).words.map { word in
      WordInput(
        pieces: model.pieces(of: word.form), shape: WordShape.of(word.form).rawValue,
        isQuoted: false, startsParagraph: false)
    }
  }
}

/// What the model of pairs makes of two claims.
public struct PairJudgement: Sendable, Hashable, Codable {
  private var likelihoods = [Double](repeating: 0, count: ClaimRelation.allCases.count)

  /// How likely the second claim is that to the first, 0…1.
  public internal(set) subscript(relation: ClaimRelation) -> Double {
    get { likelihoods[Self.place(of: relation)] }
    set { likelihoods[Self.place(of: relation)] = newValue }
  }

  /// The likeliest relation.
  public var relation: ClaimRelation {
    ClaimRelation.allCases.max { self[$0] < self[$1] } ?? .unrelated
  }

  private static func place(of relation: ClaimRelation) -> Int {
    ClaimRelation.allCases.firstIndex(of: relation) ?? 0
  }
}
