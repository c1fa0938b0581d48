/// The same claim within one document: the attributions that take a stance on it, gathered.
///
/// What the ledger stores and matches across documents.
public struct ClaimMention: Sendable, Hashable, Codable {
  /// The canonical affirmative sentence.
  public var text: String
  /// Who it is about.
  public var parties: [String]
  /// Lemmas of the main predicate.
  public var predicate: [String]
  /// The lemmas of all content words, sorted, each once: what candidates are looked up by.
  public var terms: [String]
  /// Its numbers with what they count.
  public var quantities: [String]
  /// When it happens, EDTF level 1; nil where nothing dates it.
  public var eventAt: String?
  /// The stances towards it, in order of text.
  public var stances: [ClaimStance]
  /// Ids of attributions that support a refutation of it without stating one.
  public var supporting: [String]
  /// Ids of attributions that hold only if it does, and are not themselves disputed.
  public var depending: [String]

  /// Creates a mention.
  public init(
    text: String, parties: [String], predicate: [String], terms: [String], quantities: [String],
    eventAt: String?, stances: [ClaimStance], supporting: [String] = [], depending: [String] = []
  ) {
    self.text = text
    self.parties = parties
    self.predicate = predicate
    self.terms = terms
    self.quantities = quantities
    self.eventAt = eventAt
    self.stances = stances
    self.supporting = supporting
    self.depending = depending
  }
}
