/// What decided how one mention of a claim bears on another, as it is kept to be shown.
///
/// Likelihoods and shares are rounded to percent.
public struct MatchFeatures: Sendable, Hashable, Codable {
  /// How the second's predicate relates to the first's.
  public var predicate: PredicateAgreement
  /// The predicates by which they do, the first's before the second's where they are two.
  public var predicates: [String]
  /// The names that both have, as the first has them, sorted.
  public var names: [String]
  /// The content words that both have besides, sorted.
  public var words: [String]
  /// The share of the fewer content words that both have.
  public var overlap: Int
  /// The share of the more content words that both have.
  public var coverage: Int
  /// How the second's numbers relate to the first's.
  public var values: ClaimComparison.ValueAgreement
  /// Whether their documents name somebody or some place that both name.
  public var sharesContext: Bool
  /// Whether both say it of the same person or thing.
  public var sharesArgument: Bool
  /// Whether both stand in one document.
  public var isWithinOneDocument: Bool
  /// What tells the two apart; nil where nothing does.
  public var clash: String?
  /// The condition that the one states and the other says; nil where it is no such relation.
  public var condition: String?
  /// How likely the model of pairs takes the second to be each relation to the first, those below one percent left out; nil
  /// where it was not asked.
  public var model: [String: Int]?
  /// How likely both are of one claim, by model and words; nil where the model was not asked.
  public var kinship: Int?

  /// Creates a record.
  public init(
    predicate: PredicateAgreement, predicates: [String] = [], names: [String] = [],
    words: [String] = [], overlap: Int, coverage: Int,
    values: ClaimComparison.ValueAgreement = .unknown, sharesContext: Bool = false,
    sharesArgument: Bool = false, isWithinOneDocument: Bool = false, clash: String? = nil,
    condition: String? = nil, model: [String: Int]? = nil, kinship: Int? = nil
  ) {
    self.predicate = predicate
    self.predicates = predicates
    self.names = names
    self.words = words
    self.overlap = overlap
    self.coverage = coverage
    self.values = values
    self.sharesContext = sharesContext
    self.sharesArgument = sharesArgument
    self.isWithinOneDocument = isWithinOneDocument
    self.clash = clash
    self.condition = condition
    self.model = model
    self.kinship = kinship
  }
}

extension MatchFeatures {
  /// The likelihoods of the model, the greatest first.
  public var likelihoods: [(relation: String, percent: Int)] {
    (model ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
