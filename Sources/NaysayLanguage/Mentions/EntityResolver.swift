import NaysayText

/// Gathers a document's mentions into entities.
///
/// Names are read first, with the roles beside them, so that `the minister` of a first paragraph finds the name
/// in the second. Then, from left to right, noun phrases and pronouns; pronouns within quotations last, when it is
/// known whose words they are. Names join by their parts, descriptions by role or kind where one candidate
/// fits, pronouns by agreement and salience (after Lappin and Leass 1994, much reduced). What is in doubt stays
/// apart.
public struct EntityResolver {
  let graph: DependencyGraph
  let lexicon: MentionLexicon
  let speech: SpeechRoles
  var table: EntityTable
  var index = NameIndex()
  /// Affiliations as the nouns that name them, to be resolved when all mentions are read.
  var pendingAffiliations: [(entity: Int, owner: Int)] = []
  /// For each entity that a common noun may stand for, its noun and what tells it apart.
  var marks: [Int: Marks] = [:]
  var nameByHead: [Int: Name] = [:]
  var nameByWord: [Int: Name] = [:]

  /// The noun of a group or body and the modifiers that tell it from others: `resistance` of `Resistance forces`.
  struct Marks {
    var noun: String
    var words: Set<String>
  }

  /// Resolves all mentions of a parsed text; `candidates` are the cues that the model saw in it.
  ///
  /// Linear in the number of words: each mention looks at a few sentences and at the entities that share a word
  /// with it.
  public static func resolve(
    _ graph: DependencyGraph, candidates: [CueCandidate] = [], lexicon: MentionLexicon
  ) -> EntityTable {
    var resolver = EntityResolver(
      graph: graph, speech: SpeechRoles(candidates, in: graph), lexicon: lexicon)
    resolver.readNames()
    var quoted: [Int] = []
    for word in graph.words.indices {
      switch graph.words[word].upos {
      case "NOUN", "PROPN", "ADJ", "NUM": resolver.readNounPhrase(word)
      case "PRON" where resolver.nameByWord[word] == nil:
        if graph.words[word].token.isQuoted {
          quoted.append(word)
        } else {
          resolver.readPronoun(word)
        }
      default: break
      }
    }
    for word in quoted { resolver.readPronoun(word) }
    resolver.affiliate()
    return resolver.table
  }

  private init(graph: DependencyGraph, speech: SpeechRoles, lexicon: MentionLexicon) {
    self.graph = graph
    self.speech = speech
    self.lexicon = lexicon
    table = EntityTable(sentences: graph.sentences.count)
  }

  private mutating func readNames() {
    var names: [Name] = []
    for name in NameFinder.names(in: graph) {
      if let last = names.last, isOne(last, name) {
        let isPerson = last.kind == .person
        names[names.count - 1] = Name(
          words: last.words.lowerBound..<name.words.upperBound, kind: name.kind,
          head: isPerson ? last.head : name.head)
      } else {
        names.append(name)
      }
    }
    names = names.map(whole)
    for name in names {
      nameByHead[name.head] = name
      for word in name.words { nameByWord[word] = name }
    }
    for name in names { readName(name) }
  }

  /// `Ana` and `Ruiz`, side by side or joined by a hyphen, where the model begins a new name in the middle of one.
  private func isOne(_ first: Name, _ second: Name) -> Bool {
    let between = first.words.upperBound..<max(first.words.upperBound, second.words.lowerBound)
    guard between.count < 2, between.allSatisfy({ graph.words[$0].form == "-" }) else {
      return false
    }
    if first.kind == .person, second.kind == .person {
      return graph.words[second.head].head == first.head
        && graph.words[second.head].deprel == "flat"
    }
    // `Norvanian` and `Health Ministry`: a name of which the model parts the beginning.
    return between.isEmpty && first.kind != .person && second.kind == .organisation
      && graph.words[first.head].head == second.head
      && ["compound", "amod"].contains(graph.words[first.head].deprel)
      && second.words.contains { lexicon.collectives[graph.words[$0].form.lowercased()] != nil }
  }

  /// `Radio Vessel` where the model takes only `Radio` for a name: with the capitalised noun that it modifies.
  private func whole(_ name: Name) -> Name {
    let next = name.words.upperBound
    guard name.kind != .person, graph.words.indices.contains(next),
      graph.words[name.head].head == next,
      graph.words[name.head].deprel == "compound",
      ["PROPN", "NOUN"].contains(graph.words[next].upos),
      graph.words[next].form.first?.isUppercase == true, graph.words[next].nameTag == "O",
      lexicon.titles[lemma(next)] == nil, lexicon.collectives[lemma(next)] == nil
    else { return name }
    return Name(words: name.words.lowerBound..<next + 1, kind: name.kind, head: next)
  }
}

// MARK: What the readers share

extension EntityResolver {
  mutating func mention(_ entity: Int, at word: Int) {
    table.mention(entity, at: word, in: graph.sentence(of: word), isSubject: isSubject(word))
  }

  func isSubject(_ word: Int) -> Bool { graph.words[word].relation == "nsubj" }

  func lemma(_ word: Int) -> String { graph.words[word].lemma.lowercased() }

  /// The kind of role that a noun names, with the word before it where the two are one title (`press secretary`);
  /// nil for a form of address and for other words.
  func title(_ word: Int) -> MentionLexicon.Title? {
    guard let single = lexicon.titles[lemma(word)] else { return nil }
    if word > 0, ["NOUN", "ADJ", "PROPN"].contains(graph.words[word - 1].upos),
      let double = lexicon.titles[lemma(word - 1) + " " + lemma(word)]
    {
      return double
    }
    return single.kind == "address" ? nil : single
  }

  func text(_ words: [Int]) -> String {
    var out = ""
    for (n, i) in words.enumerated() {
      if n > 0, words[n - 1] + 1 != i || graph.words[i - 1].token.isFollowedBySpace { out += " " }
      out += graph.words[i].form
    }
    return out
  }

  /// Of candidates the only one, or the one that was spoken of last while the others are some sentences back.
  func choice(of candidates: [Int], before word: Int) -> Int? {
    let known = candidates.filter { table.lastWords[$0] >= 0 }
    guard let last = known.max(by: { recency($0, before: word) < recency($1, before: word) }) else {
      return nil
    }
    if known.count == 1 { return last }
    let here = graph.sentence(of: word)
    let distance = { (entity: Int) in here - self.sentence(ofLast: entity, before: word) }
    let others = known.filter { $0 != last }.map(distance).min() ?? Int.max
    return distance(last) <= 3 && others > distance(last) + 1 ? last : nil
  }

  /// The sentence of an entity's last mention before a word, of which the names of the whole text may be known already.
  func sentence(ofLast entity: Int, before word: Int) -> Int {
    let latest = table.lastWords[entity]
    if latest < word { return graph.sentence(of: latest) }
    let here = graph.sentence(of: word)
    for sentence in stride(from: here, through: max(0, here - Self.memory), by: -1)
    where table.mentions[sentence].contains(where: { $0.entity == entity && $0.word < word }) {
      return sentence
    }
    return here - Self.memory - 1
  }

  private func recency(_ entity: Int, before word: Int) -> Int {
    sentence(ofLast: entity, before: word)
  }

  /// How many sentences back a description looks for the mentions of an entity.
  static let memory = 8
}
