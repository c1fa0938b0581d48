public import NaysayAttribution
public import NaysayText

/// One source's stance towards a claim, with the words that are the evidence.
public struct ClaimStance: Sendable, Hashable, Codable {
  /// The source as a reader would name it: `Geo TV`, `unnamed reports`.
  public var source: String
  /// The source resolved: canonical name, the same across documents; nil where nobody is named.
  public var entity: String?
  /// The principal it speaks for.
  public var onBehalfOf: String?
  /// Who passed the position on, and to whom: `Fahim Dashti, to TASS`; nil where the source spoke itself.
  public var relay: String?
  /// What it does towards the claim.
  public var stance: Stance
  /// The fine-grained act: a key of `acts.tsv`.
  public var act: String
  /// How certain it presents the claim to be.
  public var factuality: Factuality
  /// When the source took the stance, EDTF level 1.
  public var statedAt: String?
  /// The digest of the document.
  public var document: String
  /// The field of the document that the spans count in.
  public var field: String
  /// The words that make the link.
  public var cue: [Span]
  /// The words that say what the claim is.
  public var content: [Span]
  /// The id of the attribution.
  public var attribution: String
  /// Whether the text only implies that this stance is towards this claim.
  public var inferred: Bool
  /// The rule that linked it.
  public var rule: String

  /// Creates a stance.
  public init(
    source: String, entity: String?, onBehalfOf: String? = nil, relay: String? = nil,
    stance: Stance, act: String, factuality: Factuality, statedAt: String?, document: String,
    field: String, cue: [Span], content: [Span], attribution: String, inferred: Bool, rule: String
  ) {
    self.source = source
    self.entity = entity
    self.onBehalfOf = onBehalfOf
    self.relay = relay
    self.stance = stance
    self.act = act
    self.factuality = factuality
    self.statedAt = statedAt
    self.document = document
    self.field = field
    self.cue = cue
    self.content = content
    self.attribution = attribution
    self.inferred = inferred
    self.rule = rule
  }
}
