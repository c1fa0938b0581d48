public import NaysayAttribution

/// The same claim within one document: the attributions that take a stance on it, gathered.
///
/// What the ledger stores and matches across documents.
public struct ClaimMention: Sendable, Hashable, Codable {
  /// The canonical affirmative sentence.
  public var text: String
  /// Who it is about.
  public var parties: [String]
  /// Lemmas of the main predicate; those of the fullest sentence first.
  public var predicate: [String]
  /// The lemmas of all content words, sorted, each once: what candidates are looked up by.
  public var terms: [String]
  /// Who or what does it, passives turned back: a name or a lemma; nil where the text leaves it out.
  public var agent: String?
  /// Whom or what it is done to: a name or a lemma; nil where the text leaves it out.
  public var patient: String?
  /// The places it names.
  public var places: [String]
  /// Its numbers with what they count.
  public var quantities: [Quantity]
  /// Whether it has happened, is to, may, or would under a condition.
  public var modality: Modality
  /// When it happens, EDTF level 1; nil where nothing dates it.
  public var eventAt: String?
  /// What must be so for it to hold, where it says that.
  public var condition: Condition?
  /// The part of a whole that it is about, where it says that.
  public var partitive: Partitive?
  /// The stances towards it, in order of text.
  public var stances: [ClaimStance]
  /// The names that the document mentions, in order of text: what it is about where the claim itself names nobody.
  public var context: [String]
  /// How the document words it; nil where an earlier version read the document.
  public var wording: ClaimWording?
  /// Ids of attributions that support a refutation of it without stating one.
  public var supporting: [String]
  /// Ids of attributions that hold only if it does, and are not themselves disputed.
  public var depending: [String]

  /// Creates a mention.
  public init(
    text: String, parties: [String], predicate: [String], terms: [String],
    agent: String? = nil, patient: String? = nil, places: [String] = [],
    quantities: [Quantity] = [], modality: Modality = .plain, eventAt: String?,
    condition: Condition? = nil, partitive: Partitive? = nil, stances: [ClaimStance],
    context: [String] = [], wording: ClaimWording? = nil, supporting: [String] = [],
    depending: [String] = []
  ) {
    self.text = text
    self.parties = parties
    self.predicate = predicate
    self.terms = terms
    self.agent = agent
    self.patient = patient
    self.places = places
    self.quantities = quantities
    self.modality = modality
    self.eventAt = eventAt
    self.condition = condition
    self.partitive = partitive
    self.stances = stances
    self.context = context
    self.wording = wording
    self.supporting = supporting
    self.depending = depending
  }
}

extension ClaimMention {
  /// Reads also what earlier versions wrote, which told less.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try object.decode(String.self, forKey: .text),
      parties: try object.decode([String].self, forKey: .parties),
      predicate: try object.decode([String].self, forKey: .predicate),
      terms: try object.decode([String].self, forKey: .terms),
      agent: try object.decodeIfPresent(String.self, forKey: .agent),
      patient: try object.decodeIfPresent(String.self, forKey: .patient),
      places: try object.decodeIfPresent([String].self, forKey: .places) ?? [],
      quantities: (try? object.decode([Quantity].self, forKey: .quantities)) ?? [],
      modality: try object.decodeIfPresent(Modality.self, forKey: .modality) ?? .plain,
      eventAt: try object.decodeIfPresent(String.self, forKey: .eventAt),
      condition: try object.decodeIfPresent(Condition.self, forKey: .condition),
      partitive: try object.decodeIfPresent(Partitive.self, forKey: .partitive),
      stances: try object.decode([ClaimStance].self, forKey: .stances),
      context: try object.decodeIfPresent([String].self, forKey: .context) ?? [],
      wording: try object.decodeIfPresent(ClaimWording.self, forKey: .wording),
      supporting: try object.decode([String].self, forKey: .supporting),
      depending: try object.decode([String].self, forKey: .depending))
  }
}
