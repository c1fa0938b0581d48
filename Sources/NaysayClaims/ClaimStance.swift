public import NaysayAttribution
public import NaysayText

/// One source's stance towards a claim, with the words that are the evidence.
public struct ClaimStance: Sendable, Hashable, Codable {
  /// The source as a reader would name it: `Geo TV`, `unnamed reports`.
  public var source: String
  /// The source resolved: canonical name, the same across documents; nil where nobody is named.
  public var entity: String?
  /// What the document says of the source; nil for one that is no entity.
  public var described: SourceDescription?
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
  /// How it came from its origin to the reader, the origin last. Within a document whoever publishes it is left out, and it
  /// is empty where the source alone is named.
  public var chain: [ChainLink]
  /// The end of the chain, by which stances that are independent of each other are told; nil until the claim's stances are
  /// taken together.
  public var origin: String?
  /// The corrections by which analysts relabelled or confirmed it, in order; nil where there are none.
  public var corrections: [CorrectionMark]?

  /// Creates a stance.
  public init(
    source: String, entity: String?, described: SourceDescription? = nil,
    onBehalfOf: String? = nil, relay: String? = nil, stance: Stance, act: String,
    factuality: Factuality, statedAt: String?, document: String, field: String, cue: [Span],
    content: [Span], attribution: String, inferred: Bool, rule: String,
    chain: [ChainLink] = [], origin: String? = nil, corrections: [CorrectionMark]? = nil
  ) {
    self.source = source
    self.entity = entity
    self.described = described
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
    self.chain = chain
    self.origin = origin
    self.corrections = corrections
  }
}

extension ClaimStance {
  /// Reads also what earlier versions wrote, which told less.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      source: try object.decode(String.self, forKey: .source),
      entity: try object.decodeIfPresent(String.self, forKey: .entity),
      described: try object.decodeIfPresent(SourceDescription.self, forKey: .described),
      onBehalfOf: try object.decodeIfPresent(String.self, forKey: .onBehalfOf),
      relay: try object.decodeIfPresent(String.self, forKey: .relay),
      stance: try object.decode(Stance.self, forKey: .stance),
      act: try object.decode(String.self, forKey: .act),
      factuality: try object.decode(Factuality.self, forKey: .factuality),
      statedAt: try object.decodeIfPresent(String.self, forKey: .statedAt),
      document: try object.decode(String.self, forKey: .document),
      field: try object.decode(String.self, forKey: .field),
      cue: try object.decode([Span].self, forKey: .cue),
      content: try object.decode([Span].self, forKey: .content),
      attribution: try object.decode(String.self, forKey: .attribution),
      inferred: try object.decode(Bool.self, forKey: .inferred),
      rule: try object.decode(String.self, forKey: .rule),
      chain: try object.decodeIfPresent([ChainLink].self, forKey: .chain) ?? [],
      origin: try object.decodeIfPresent(String.self, forKey: .origin),
      corrections: try object.decodeIfPresent([CorrectionMark].self, forKey: .corrections))
  }
}
