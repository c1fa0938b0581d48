import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Reads one field of a document, its text or its title.
struct FieldAnalyzer {
  let document: Document
  let field: String
  let graph: DependencyGraph
  let candidates: [CueCandidate]
  let lexicon: AttributionLexicon
  let entities: EntityTable
  let quotations: [ContentRepair.QuotedWords]
  let dating: Dating

  init(
    document: Document, field: String, raw: String, parsed: ParsedText, lexicon: AttributionLexicon
  ) {
    self.document = document
    self.field = field
    self.lexicon = lexicon
    let repaired: ParsedText
    (repaired, graph) = AttachmentRepair(lexicon: lexicon).repaired(parsed)
    candidates = repaired.cueCandidates
    entities = EntityResolver.resolve(
      graph, candidates: repaired.cueCandidates, lexicon: lexicon.mentions)
    let words = repaired.words
    quotations = ScalarText(raw).quotations().compactMap {
      ContentRepair.QuotedWords($0, in: words)
    }
    dating = Dating(publishedAt: document.publishedAt, graph: graph, times: lexicon.times)
  }

  /// What the field holds.
  struct Part {
    var attributions: [Attribution] = []
    var propositions: [Proposition] = []
    var links: [PropositionLink] = []
    var entities: [SourceEntity] = []
  }

  func analysis() -> Part {
    let reader = AttributionReader(
      graph: graph, lexicon: lexicon, entities: entities, quotations: quotations)
    let drafts = reader.drafts(candidates)
    var part = Part()
    var placed: [LinkReader.Placed] = []
    let naming = SourceNaming(graph: graph, entities: entities, lexicon: lexicon.mentions)
    let speakers = Set(drafts.compactMap { naming.entity(of: $0.source) })
    for draft in drafts {
      let (attribution, own) = attribution(draft, naming, speakers)
      part.attributions.append(attribution)
      placed += own
    }
    placed = withoutRelays(placed)
    part.propositions = placed.map(\.proposition)
    nest(&part.attributions, drafts)
    FirstPerson(graph: graph, quotations: quotations).name(&part.attributions, drafts)
    part.links = LinkReader(graph: graph, lexicon: lexicon).links(placed)
    part.entities = SpokenOf(entities: entities, speakers: speakers).entities
    return part
  }

  /// *She told a reporter that the company had denied the sale*: the claim is the company's, and stands
  /// under its own cue.
  private func withoutRelays(_ placed: [LinkReader.Placed]) -> [LinkReader.Placed] {
    let cues = Set(placed.map(\.draft.anchor))
    return placed.filter { !cues.contains($0.part.root) }
  }

  /// The smallest content that a cue lies in is its parent's; a noun that carries what is denied lies in the denial.
  private func nest(_ attributions: inout [Attribution], _ drafts: [Draft]) {
    for i in attributions.indices {
      if let denial = drafts.firstIndex(where: { carries($0, drafts[i]) }) {
        attributions[i].parent = attributions[denial].id
        continue
      }
      guard let cue = attributions[i].cue.first else { continue }
      let around = attributions.indices.filter { j in
        j != i && attributions[j].content.contains { $0.contains(cue) }
      }
      let smallest = around.min { size(attributions[$0]) < size(attributions[$1]) }
      guard let parent = smallest else { continue }
      attributions[i].parent = attributions[parent].id
    }
  }

  /// Whether a stance is taken on what a noun carries, `laughed off talk of {a wedding}`: the noun is an object of the cue's, and
  /// the content is the same.
  private func carries(_ draft: Draft, _ noun: Draft) -> Bool {
    guard draft.anchor != noun.anchor, let head = graph.words[noun.anchor].head else {
      return false
    }
    if draft.isCarried, head == draft.anchor { return true }
    return noun.entry?.partOfSpeech == .noun && draft.content == noun.content
      && (draft.cue.contains(head) || draft.anchor == head) && draft.entry?.partOfSpeech != .noun
  }

  private func size(_ attribution: Attribution) -> Int {
    attribution.content.reduce(0) { $0 + $1.count }
  }
}

extension FieldAnalyzer {
  private func attribution(_ draft: Draft, _ naming: SourceNaming, _ speakers: Set<Int>) -> (
    Attribution, [LinkReader.Placed]
  ) {
    let stances = StanceReader(graph: graph, lexicon: lexicon)
    let decision = stances.decision(for: draft)
    let name = naming.name(of: draft.source)
    var attribution = Attribution(
      id: "", field: field, source: spans(draft.source), cue: spans(draft.cue),
      content: spans(draft.content),
      addressee: spans(draft.addressee), medium: spans(draft.medium), stance: decision.stance,
      act: decision.act,
      factuality: decision.factuality, direct: isDirect(draft), sourceEntity: name,
      onBehalfOf: naming.represented(at: draft.anchor) ?? naming.principal(of: draft.source),
      rule: decision.rule,
      confidence: draft.probability > 0 ? Double((draft.probability * 100).rounded()) / 100 : 0.5)
    attribution.statedAt = dating.statedAt(draft)
    attribution.id = "a" + ContentHash.of(document.digest, field, key(attribution))
    let placed = placed(draft, decision, attribution, speakers)
    if let first = placed.first {
      // The attribution as a whole has the stance of its main clause.
      attribution.stance = first.proposition.stance
      attribution.factuality = first.proposition.factuality
      attribution.target = first.part.anaphor == nil ? first.proposition.text : nil
      attribution.eventAt = placed.lazy.compactMap(\.proposition.eventAt).first
      if first.proposition.isNegated { attribution.rule += "+content-negated" }
    }
    return (attribution, placed)
  }

  private func key(_ attribution: Attribution) -> String {
    [attribution.cue, attribution.content, attribution.source]
      .map { $0.map { "\($0.start)-\($0.end)" }.joined(separator: ",") }.joined(separator: ";")
  }

  private func placed(
    _ draft: Draft, _ decision: StanceReader.Decision, _ attribution: Attribution,
    _ speakers: Set<Int>
  )
    -> [LinkReader.Placed]
  {
    guard let stance = decision.stance else { return [] }
    let reader = PropositionReader(
      graph: graph, lexicon: lexicon, entities: entities, speakers: speakers)
    let voices = Set([attribution.sourceEntity, attribution.onBehalfOf].compactMap { $0 })
    return reader.parts(of: draft.content).enumerated().map { n, part in
      let (affirmed, factuality) = StanceReader.affirmed(
        stance, decision.factuality, content: part.polarity)
      let proposition = Proposition(
        id: "\(attribution.id).\(n + 1)", attribution: attribution.id,
        content: spans(part.words.isEmpty ? [part.root] : part.words),
        text: reader.affirmative(part), parties: reader.parties(part),
        predicate: part.anaphor == nil ? reader.predicate(part) : [],
        terms: reader.terms(part), agent: reader.agent(part), patient: reader.patient(part),
        places: reader.places(part), quantities: reader.quantities(part),
        modality: reader.modality(part), eventAt: dating.eventAt(part, of: draft),
        condition: reader.condition(part), partitive: reader.partitive(part),
        stance: affirmed ?? stance, factuality: factuality, isNegated: part.polarity.isNegative)
      return LinkReader.Placed(proposition: proposition, part: part, draft: draft, voices: voices)
    }
  }

  private func isDirect(_ draft: Draft) -> Bool {
    let quoted = draft.content.reduce(0) { $0 + (graph.words[$1].token.isQuoted ? 1 : 0) }
    return quoted > 0 && 10 * quoted >= 9 * draft.content.count
  }

  /// Words as spans: a run of words is one, with the marks between them.
  private func spans(_ words: [Int]) -> [Span] {
    var spans: [Span] = []
    var previous = -2
    for word in words {
      let here = graph.words[word].span
      if previous + 1 == word, let last = spans.indices.last {
        spans[last].end = here.end
      } else {
        spans.append(here)
      }
      previous = word
    }
    return spans
  }
}
