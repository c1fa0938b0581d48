public import NaysayText

/// What an attribution's content says, in a form in which two contents can be compared.
///
/// *refuted the reports about an agreement with the Taliban that hostilities would be ceased* and *the report that
/// a non-aggression agreement had been achieved* have no words in common but `agreement`; their propositions share
/// predicate and parties.
public struct Proposition: Sendable, Hashable, Codable, Identifiable {
  /// The id of the attribution and the number of the part: a content of two clauses makes two propositions.
  public var id: String
  /// The id of the ``Attribution`` whose content this is.
  public var attribution: String
  /// The part of the content that says it, in code points of the attribution's field.
  public var content: [Span]
  /// The content as one affirmative sentence or noun phrase.
  public var text: String
  /// The people, groups and places it is about, under their fullest names in the document.
  public var parties: [String]
  /// Lemmas of its main predicate, nominalisations brought back to one form: `agree` for `agreement`.
  public var predicate: [String]
  /// The lemmas of all its content words, sorted, each once.
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
  /// The stance of the attribution's source towards it, once it is written affirmatively.
  public var stance: Stance
  /// How certain the source presents it to be.
  public var factuality: Factuality
  /// Whether it was negative before it was written affirmatively.
  public var isNegated: Bool

  /// Creates a proposition.
  public init(
    id: String, attribution: String, content: [Span], text: String, parties: [String] = [],
    predicate: [String] = [], terms: [String] = [], agent: String? = nil, patient: String? = nil,
    places: [String] = [], quantities: [Quantity] = [], modality: Modality = .plain,
    eventAt: String? = nil, condition: Condition? = nil, partitive: Partitive? = nil,
    stance: Stance, factuality: Factuality, isNegated: Bool = false
  ) {
    self.id = id
    self.attribution = attribution
    self.content = content
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
    self.stance = stance
    self.factuality = factuality
    self.isNegated = isNegated
  }
}

extension Proposition {
  /// Reads also what earlier versions wrote, which told less.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try object.decode(String.self, forKey: .id),
      attribution: try object.decode(String.self, forKey: .attribution),
      content: try object.decode([Span].self, forKey: .content),
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
      stance: try object.decode(Stance.self, forKey: .stance),
      factuality: try object.decode(Factuality.self, forKey: .factuality),
      isNegated: try object.decode(Bool.self, forKey: .isNegated))
  }
}
