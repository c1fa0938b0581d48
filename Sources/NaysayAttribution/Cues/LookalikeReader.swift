import NaysayLanguage
import NaysayLexicon

/// Tells uses of a cue's word that are no stance towards a claim: a rejected proposal, an access denied.
struct LookalikeReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// A use of a cue that is no stance towards a claim.
  struct Lookalike {
    var reason: String
    /// Whether something is said by it all the same: a demand, an insistence on doing.
    var isSaid: Bool
  }

  /// The look-alike that the use of a cue is; nil where it may be a stance. A look-alike says nothing
  /// about a cue that goes on with a verb of its own: `refused to leave` is one, `refused to comment` a cue.
  func match(_ match: CueMatch, entities: EntityTable) -> Lookalike? {
    let anchor = match.anchor
    let goesOn = match.words.contains { $0 > anchor && graph.words[$0].upos == "VERB" }
    let words = goesOn ? match.entry?.lemmas.count ?? 1 : 1
    let act = match.entry.flatMap(lexicon.act)
    let isDirective = act.map { $0.plain.stance == nil || $0.act == "ask" } ?? false
    let isRefusal = act?.plain.stance == "refutes" || match.entry?.partOfSpeech == .noun
    // `called her vote a mistake`: what is said of the object makes it a description.
    let frames = match.entry?.frames ?? []
    if frames.contains(.predicate) || frames.contains(.as), isDescribed(anchor) { return nil }
    if isRefusal, act?.act != "deny", pointsToProposal(anchor) {
      return Lookalike(reason: "what it points back to is a proposal", isSaid: false)
    }
    for entry in lexicon.lookalikes[graph.words[anchor].lemma.lowercased()] ?? []
    where entry.lemmas.count >= words && fits(entry, anchor) {
      if let object = entry.objects.first(where: { holds($0, at: anchor, entities) }) {
        return Lookalike(
          reason: entry.reason,
          isSaid: isDirective || isClause(object) || isOblique(object) && !isRefusal)
      }
    }
    return nil
  }

  /// `The owners offered nine per cent. The union rejected it`: what the pronoun stands for was proposed, not claimed.
  private func pointsToProposal(_ anchor: Int) -> Bool {
    let sentence = graph.sentence(of: anchor)
    guard sentence > 0,
      let object = graph.child(of: anchor, "obj"), graph.words[object].upos == "PRON",
      ["it", "this", "that"].contains(graph.words[object].lemma.lowercased()),
      let verb = graph.sentences[sentence - 1].first(where: { graph.words[$0].head == nil })
    else { return false }
    return lexicon.proposing.contains(graph.words[verb].lemma.lowercased())
  }

  private func isDescribed(_ anchor: Int) -> Bool {
    graph.children(of: anchor, "xcomp", "obl", "advcl").contains { part in
      graph.words[part].relation == "xcomp" && graph.words[part].upos != "VERB"
        || graph.children(of: part, "case", "mark").contains { graph.words[$0].lemma == "as" }
    }
  }

  private func isOblique(_ object: LookalikeObject) -> Bool {
    if case .oblique = object { return true }
    return false
  }

  private func isClause(_ object: LookalikeObject) -> Bool {
    switch object {
    case .frame(.to), .frame(.ing), .frame(.that), .frame(.objectTo), .obliqueGerund: true
    default: false
    }
  }

  private func fits(_ entry: LookalikeEntry, _ anchor: Int) -> Bool {
    let upos = graph.words[anchor].upos
    let agrees =
      entry.partOfSpeech == .noun
      ? upos == "NOUN" : entry.partOfSpeech == .verb ? upos == "VERB" : true
    let rest = entry.lemmas.dropFirst()
    let following = graph.words[anchor + 1..<min(anchor + 1 + rest.count + 2, graph.words.count)]
      .map { $0.lemma.lowercased() }
    return agrees && rest.allSatisfy { following.contains($0) }
  }

  private func holds(_ object: LookalikeObject, at anchor: Int, _ entities: EntityTable) -> Bool {
    switch object {
    case .lemma(let lemma):
      return objects(of: anchor).contains { graph.words[$0].lemma.lowercased() == lemma }
    case .oblique(let preposition, let lemma):
      return obliques(of: anchor, preposition).contains { word in
        lemma.map { graph.words[word].lemma.lowercased() == $0 } ?? true
      }
    case .obliqueGerund(let preposition):
      return graph.children(of: anchor, "advcl", "acl", "obl", "nmod", "xcomp", "ccomp").contains {
        clause in
        graph.words[clause].xpos == "VBG"
          && graph.children(of: clause, "mark", "case").contains {
            graph.words[$0].lemma == preposition
          }
      }
    case .frame(let frame): return holds(frame, at: anchor, entities)
    }
  }

  private func holds(_ frame: LookalikeObject.Frame, at anchor: Int, _ entities: EntityTable)
    -> Bool
  {
    switch frame {
    case .iobj:
      let objects = graph.children(of: anchor, "obj", "iobj")
      return graph.child(of: anchor, "iobj") != nil || objects.count > 1
        || objects.contains { graph.hasFeature($0, "Reflex=Yes") }
        || graph.isPassive(anchor) && !objects.isEmpty
    case .person: return objects(of: anchor).contains { isPerson($0, entities) }
    case .to: return infinitive(of: anchor) != nil
    case .ing:
      return graph.children(of: anchor, "xcomp", "ccomp", "advcl").contains {
        graph.words[$0].xpos == "VBG"
      }
    case .objectTo:
      return graph.child(of: anchor, "obj", "iobj") != nil && infinitive(of: anchor) != nil
    case .nothing:
      return graph.children(
        of: anchor, "obj", "ccomp", "xcomp", "obl", "advcl", "parataxis", "nsubj:pass"
      ).isEmpty
    case .that: return graph.child(of: anchor, "ccomp") != nil
    }
  }

  /// What the cue is done to: the object, the subject of a passive, what a noun is of.
  private func objects(of anchor: Int) -> [Int] {
    if graph.words[anchor].upos == "NOUN" {
      return obliques(of: anchor, "of") + obliques(of: anchor, "to") + obliques(of: anchor, "for")
        + graph.children(of: anchor, "compound")
    }
    let direct =
      graph.isPassive(anchor)
      ? graph.children(of: anchor, "nsubj:pass") : graph.children(of: anchor, "obj")
    return direct + direct.flatMap { graph.children(of: $0, "conj") }
  }

  private func obliques(of anchor: Int, _ preposition: String) -> [Int] {
    graph.children(of: anchor, "obl", "nmod").filter { graph.preposition(of: $0) == preposition }
  }

  private func infinitive(of anchor: Int) -> Int? {
    graph.children(of: anchor, "xcomp", "ccomp", "advcl").first { clause in
      graph.words[clause].xpos == "VB"
        && graph.children(of: clause, "mark").contains { graph.words[$0].lemma == "to" }
    }
  }

  private func isPerson(_ word: Int, _ entities: EntityTable) -> Bool {
    if let entity = entities.entity(at: word) { return entities.entities[entity].kind == .person }
    return lexicon.mentions.titles[graph.words[word].lemma.lowercased()] != nil
  }
}
