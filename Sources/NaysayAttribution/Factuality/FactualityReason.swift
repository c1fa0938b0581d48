package import NaysayLexicon

/// Why a word bears on the factuality of an event.
package enum FactualityReason: Sendable, Hashable, CustomStringConvertible {
  /// *not*, *no*, *nobody*.
  case negation
  /// A polar question.
  case question
  /// A command, which nothing says is obeyed.
  case imperative
  /// What is to be done: *asked that it be returned*.
  case mandate
  /// The consequence of a condition: *would leave if* …
  case consequence
  /// An infinitive that says what for: *stopped to refuel*.
  case purpose
  /// An infinitive that an unlisted word governs.
  case infinitive
  /// A clause that an unlisted word governs.
  case complement
  /// A nominal or clause that takes part in an event which is not certain.
  case participant
  /// A word of `factuality.tsv`.
  case listed(FactualityEntry.Kind)

  /// The name in explanations and tables of weights.
  package var description: String {
    switch self {
    case .negation: "negation"
    case .question: "question"
    case .imperative: "imperative"
    case .mandate: "mandate"
    case .consequence: "consequence"
    case .purpose: "purpose"
    case .infinitive: "infinitive"
    case .complement: "complement"
    case .participant: "participant"
    case .listed(let kind): kind.rawValue
    }
  }
}
