/// What a source does by a cue, and what that says about a claim: a row of `acts.tsv`.
public struct ActEntry: LexiconEntry {
  /// The table's name.
  public static let table = "acts"

  /// The stances an act may take; `-` in the file is none (a directive, praise).
  public static let stances = ["asserts", "refutes", "questions", "hedges"]
  /// FactBank's degrees of certainty.
  public static let factualities = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "UU"]

  /// The name: `walk back`.
  public var act: String
  /// What the act does when nothing turns it.
  public var plain: Outcome
  /// What it does when the cue is negated or cancelled (`did not deny`).
  public var negated: Outcome
  /// How it is read where the model sees no cue.
  public var classes: [Class]
  /// The act in a few words.
  public var meaning: String
  /// A sentence with its cue and content marked.
  public var example: String
  /// The same with the cue negated; nil where there is none to show.
  public var negatedExample: String?
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Acts that are read alike.
  public enum Class: String, Sendable, Hashable, CaseIterable {
    /// It tells others something; what is believed or shown needs the model to be an attribution.
    case telling
    /// Besides a clause, it takes what is admitted as a noun or gerund.
    case admission
    /// It tells only how somebody feels about a matter.
    case mood
  }

  /// What is reported of a source: the act, its stance towards the claim, how certain it presents the content to be.
  public struct Outcome: Sendable, Hashable {
    /// The act: the entry's own, or the one that the negated cue amounts to.
    public var act: String
    /// One of ``ActEntry/stances``; nil where it is no stance towards a claim.
    public var stance: String?
    /// One of ``ActEntry/factualities``; nil where there is no stance.
    public var factuality: String?

    /// Creates an outcome.
    public init(act: String, stance: String?, factuality: String?) {
      self.act = act
      self.stance = stance
      self.factuality = factuality
    }
  }

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    act = try row.text("act")
    plain = Outcome(
      act: act,
      stance: try row.optionalText("stance", among: Self.stances),
      factuality: try row.optionalText("factuality", among: Self.factualities))
    negated = Outcome(
      act: try row.optionalText("negated_act") ?? act,
      stance: try row.optionalText("negated_stance", among: Self.stances),
      factuality: try row.optionalText("negated_factuality", among: Self.factualities))
    classes = try row.values("class")
    meaning = try row.text("meaning")
    example = try row.text("example")
    negatedExample = try row.optionalText("negated_example")
    place = row.place
    for outcome in [plain, negated] where (outcome.stance == nil) != (outcome.factuality == nil) {
      throw row.fault(
        .badValue, "a stance without factuality, or the reverse",
        "Fill in both or write “-” in both")
    }
  }
}
