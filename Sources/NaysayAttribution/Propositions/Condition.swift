/// What must be so for a proposition to hold: *the prisoners are released* of *the truce holds if the prisoners are released*.
public struct Condition: Sendable, Hashable, Codable {
  /// The condition in affirmative words.
  public var text: String
  /// Lemmas of its main predicate, nominalisations brought back to one form: `approve` for `subject to approval`.
  public var predicate: [String]
  /// The lemmas of all its content words, sorted, each once.
  public var terms: [String]
  /// Who or what does it, passives turned back: a name or a lemma; nil where the text leaves it out.
  public var agent: String?
  /// Whom or what it is done to: a name or a lemma; nil where the text leaves it out.
  public var patient: String?

  /// Creates a condition.
  public init(
    text: String, predicate: [String], terms: [String], agent: String? = nil,
    patient: String? = nil
  ) {
    self.text = text
    self.predicate = predicate
    self.terms = terms
    self.agent = agent
    self.patient = patient
  }
}
