import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Turns a content into propositions: one for each clause that says something of its own, written affirmatively.
struct PropositionReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon
  let entities: EntityTable
  /// The entities that are sources in the document: a group without a name of its own is a party where it speaks.
  let speakers: Set<Int>

  /// A clause or noun phrase of a content and what it says.
  struct Part {
    var root: Int
    var words: [Int]
    var polarity: ContentPolarity.Reading
    /// The noun or pronoun that stands for a claim made elsewhere: `the accusation`, `that`; nil where the part says it itself.
    var anaphor: Int?
  }

  /// The parts of a content: its sentences, and in them the coordinated clauses that have subjects of their own.
  func parts(of content: [Int]) -> [Part] {
    let bySentence = Dictionary(grouping: content) { graph.sentence(of: $0) }
    return bySentence.keys.sorted().flatMap { key -> [Part] in
      let words = bySentence[key] ?? []
      guard let root = graph.root(of: words) else { return [] }
      var clauses = clauses(under: root, of: Set(words))
      let loose = Set(words).subtracting(graph.subtree(of: root))
      clauses[0].words = (clauses[0].words + loose).sorted()
      return clauses.compactMap(part)
    }
  }

  private func clauses(under root: Int, of words: Set<Int>) -> [(root: Int, words: [Int])] {
    let own = graph.children(of: root, "conj", "parataxis").filter {
      words.contains($0) && hasSubject($0)
    }
    let first = graph.subtree(of: root, leavingOut: Set(own)).filter(words.contains)
    return [(root, first)] + own.flatMap { clauses(under: $0, of: words) }
  }

  private func hasSubject(_ word: Int) -> Bool {
    graph.child(of: word, "nsubj", "nsubj:pass", "expl", "csubj") != nil
  }

  private func part(_ clause: (root: Int, words: [Int])) -> Part? {
    let polarity = ContentPolarity(graph: graph, lexicon: lexicon).reading(of: clause.root)
    if let judged = polarity.judged {
      return named(by: judged, within: Set(graph.subtree(of: judged)), polarity)
    }
    return named(by: clause.root, within: Set(clause.words), polarity)
  }

  /// What a noun that names a claim reports: `the reports about an agreement` says *an agreement*; `the report` points back.
  private func named(by root: Int, within words: Set<Int>, _ polarity: ContentPolarity.Reading)
    -> Part?
  {
    let lemma = graph.words[root].lemma.lowercased()
    if let name = lexicon.claimNouns[lemma], [.claim, .report].contains(name),
      graph.words[root].upos == "NOUN"
    {
      let frames: Set<CueFrame> = [.that, .of, .about, .on]
      guard
        let content = FrameReader(graph: graph, lexicon: lexicon).content(
          ofNoun: root, allowing: frames)
      else {
        return Part(root: root, words: [], polarity: polarity, anaphor: root)
      }
      let inner = content.words.filter(words.contains)
      guard let innerRoot = graph.root(of: inner) else { return nil }
      return Part(root: innerRoot, words: inner, polarity: polarity, anaphor: nil)
    }
    if graph.words[root].upos == "PRON", ["this", "that", "it", "these", "those"].contains(lemma) {
      return Part(root: root, words: [], polarity: polarity, anaphor: root)
    }
    return Part(root: root, words: words.sorted(), polarity: polarity, anaphor: nil)
  }
}

extension PropositionReader {
  /// The part as one affirmative sentence or noun phrase.
  func affirmative(_ part: Part) -> String {
    let omitted = Set(part.polarity.negators.filter { affirmed($0) == nil })
    let kept = trimmedOfConjunction(withoutParentheses(part.words).filter { !omitted.contains($0) })
    var text = ""
    for (n, word) in kept.enumerated() {
      if n > 0, kept[n - 1] + 1 != word || graph.words[word - 1].token.isFollowedBySpace {
        text += " "
      }
      text += part.polarity.negators.contains(word) ? affirmed(word) ?? "" : whole(word, omitted)
    }
    return text
  }

  /// `ca` of `can't`, whose `n't` is left out, is `can`.
  private func whole(_ word: Int, _ omitted: Set<Int>) -> String {
    let form = graph.words[word].form
    guard omitted.contains(word + 1), graph.words[word].upos == "AUX" else { return form }
    return ["ca": "can", "wo": "will", "sha": "shall", "Ca": "Can", "Wo": "Will"][form] ?? form
  }

  /// `nothing came of it` affirmed is `something came of it`; other negators are left out.
  private func affirmed(_ negator: Int) -> String? {
    switch graph.words[negator].form {
    case "nothing": "something"
    case "Nothing": "Something"
    case "nobody": "somebody"
    case "Nobody": "Somebody"
    case "none": "some"
    case "None": "Some"
    default: nil
    }
  }

  private func withoutParentheses(_ words: [Int]) -> [Int] {
    var depth = 0
    return words.filter { word in
      let form = graph.words[word].form
      if form == "(" { depth += 1 }
      defer { if form == ")", depth > 0 { depth -= 1 } }
      return depth == 0
    }
  }

  private func trimmedOfConjunction(_ words: [Int]) -> [Int] {
    var part = words[...]
    while let first = part.first,
      ["PUNCT", "CCONJ"].contains(graph.words[first].upos) || graph.isComplementiser(first)
    { part.removeFirst() }
    while let last = part.last, graph.words[last].upos == "PUNCT", !isBalanced(part) {
      part.removeLast()
    }
    return Array(part)
  }

  /// Whether the last word closes a quotation that begins within.
  private func isBalanced(_ part: ArraySlice<Int>) -> Bool {
    let marks = part.filter { ["\"", "“", "”", "``", "''"].contains(graph.words[$0].form) }
    return marks.last == part.last && marks.count % 2 == 0
  }

  /// The people, groups and organisations spoken of, under their fullest names, in order.
  func parties(_ part: Part) -> [String] {
    var names: [String] = []
    for word in withoutParentheses(part.words) {
      guard let index = entities.entity(at: word) else { continue }
      let entity = entities.entities[index]
      guard entity.isNamed || speakers.contains(index),
        [.person, .organisation, .group].contains(entity.kind), !names.contains(entity.name)
      else { continue }
      names.append(entity.name)
    }
    return names
  }

  /// The lemmas of the main predicate, nominalisations brought back to their verb and light verbs replaced by what they carry.
  func predicate(_ part: Part) -> [String] {
    if let tally = tally(part), let predicate = predicate(ofTally: tally.noun) {
      return [predicate]
    }
    let lemma = normal(part.root)
    guard lexicon.isWord(lemma, .light) else {
      // `has agreed to sell` is about the agreement and about the sale.
      return [lemma] + graph.children(of: part.root, "xcomp").map(normal)
    }
    let carried = graph.children(of: part.root, "obj", "nsubj:pass", "nsubj", "obl").filter {
      graph.words[$0].upos == "NOUN"
    }
    let events = carried.filter {
      lexicon.nominalisations[graph.words[$0].lemma.lowercased()] != nil
    }
    return (events.isEmpty ? [lemma] : []) + events.map(normal)
  }

  /// The lemma, a noun's verb in its place, a particle beside its verb: `agree` for `agreement`, `step down`.
  func normal(_ word: Int) -> String {
    let lemma = graph.words[word].lemma.lowercased()
    if graph.words[word].upos == "NOUN" { return lexicon.nominalisations[lemma] ?? lemma }
    let particles = graph.children(of: word, "compound:prt").map {
      graph.words[$0].form.lowercased()
    }
    return ([lemma] + particles).joined(separator: " ")
  }

  /// The lemmas of all content words, sorted, each once.
  func terms(_ part: Part) -> [String] {
    let kinds: Set<String> = ["NOUN", "PROPN", "VERB", "ADJ", "NUM"]
    return Set(
      withoutParentheses(part.words).filter { kinds.contains(graph.words[$0].upos) }.map(normal)
    ).sorted()
  }
}
