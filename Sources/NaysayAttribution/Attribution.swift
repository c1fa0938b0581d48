public import NaysayText

/// One act of saying, writing, believing or denying found in a text, with what it says about a claim.
///
/// In *Resistance forces refuted the reports about an agreement* the source is `Resistance forces`, the cue
/// `refuted`, the content `the reports about an agreement`. Encodes to the interchange contract's JSON.
public struct Attribution: Sendable, Hashable, Codable, Identifiable {
  /// A hash of the document's text, the field and the spans: the same on every run.
  public var id: String
  /// The field of the document that the spans count in: `text` or `title`.
  public var field: String
  /// Who is responsible for the content, role included; empty where the text names nobody.
  public var source: [Span]
  /// The words that make the link, with those that turn it (`did not deny`).
  public var cue: [Span]
  /// What is said, without complementiser and outer quotation marks; several spans where it is interrupted.
  public var content: [Span]
  /// Whom it was said to.
  public var addressee: [Span]
  /// Through what it was said (`in a statement on Telegram`).
  public var medium: [Span]
  /// The stance of the source towards the claim; nil where the content is no claim, as a wish, a demand or a
  /// rejected proposal is not.
  public var stance: Stance?
  /// The fine-grained act: a key of `acts.tsv`, such as `say`, `deny`, `walk back`.
  public var act: String
  /// How certain the source presents the content to be.
  public var factuality: Factuality
  /// Whether the content is quoted word for word.
  public var direct: Bool
  /// When the source took the stance, EDTF level 1; nil where nothing dates it.
  public var statedAt: String?
  /// When what the content is about happens, EDTF level 1; nil where nothing dates it.
  public var eventAt: String?
  /// The source resolved to its fullest name in the document.
  public var sourceEntity: String?
  /// The principal a spokesperson speaks for.
  public var onBehalfOf: String?
  /// The claim that the stance is towards, in affirmative words.
  public var target: String?
  /// The attribution that this one is nested in, by id.
  public var parent: String?
  /// The rule that decided stance and act, so that a line of a report can be explained.
  public var rule: String
  /// How sure the toolkit is of the reading, 0…1. No probability of truth.
  public var confidence: Double

  /// Creates an attribution.
  public init(
    id: String, field: String = "text", source: [Span], cue: [Span], content: [Span],
    addressee: [Span] = [], medium: [Span] = [], stance: Stance?, act: String,
    factuality: Factuality, direct: Bool, statedAt: String? = nil, eventAt: String? = nil,
    sourceEntity: String? = nil, onBehalfOf: String? = nil, target: String? = nil,
    parent: String? = nil, rule: String, confidence: Double
  ) {
    self.id = id
    self.field = field
    self.source = source
    self.cue = cue
    self.content = content
    self.addressee = addressee
    self.medium = medium
    self.stance = stance
    self.act = act
    self.factuality = factuality
    self.direct = direct
    self.statedAt = statedAt
    self.eventAt = eventAt
    self.sourceEntity = sourceEntity
    self.onBehalfOf = onBehalfOf
    self.target = target
    self.parent = parent
    self.rule = rule
    self.confidence = confidence
  }
}

extension Attribution {
  private enum CodingKeys: String, CodingKey {
    case id, field, source, cue, content, addressee, medium, stance, act, factuality, direct
    case statedAt, eventAt, sourceEntity, onBehalfOf, target, parent, rule, confidence
  }

  /// Writes every key of the interchange contract; what is not known is `null`, not left out.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(id, forKey: .id)
    try object.encode(field, forKey: .field)
    try object.encode(source, forKey: .source)
    try object.encode(cue, forKey: .cue)
    try object.encode(content, forKey: .content)
    try object.encode(addressee, forKey: .addressee)
    try object.encode(medium, forKey: .medium)
    try object.encode(stance, forKey: .stance)
    try object.encode(act, forKey: .act)
    try object.encode(factuality, forKey: .factuality)
    try object.encode(direct, forKey: .direct)
    try object.encode(statedAt, forKey: .statedAt)
    try object.encode(eventAt, forKey: .eventAt)
    try object.encode(sourceEntity, forKey: .sourceEntity)
    try object.encode(onBehalfOf, forKey: .onBehalfOf)
    try object.encode(target, forKey: .target)
    try object.encode(parent, forKey: .parent)
    try object.encode(rule, forKey: .rule)
    try object.encode(confidence, forKey: .confidence)
  }
}
