public import NaysayText

/// Gathers a document's mentions into entities, reading once from left to right.
///
/// Names join by their words (`Dashti` joins `Fahim Dashti`), role nouns by the role (`the spokesman`), groups by
/// what tells them apart (`the resistance movement`, `Resistance forces in the region`), pronouns by gender,
/// number and nearness (after Lappin and Leass 1994, much reduced).
public struct EntityResolver {
  let graph: DependencyGraph
  let lexicon: MentionLexicon
  var table = EntityTable()
  /// Affiliations as the nouns that name them, to be resolved when all mentions are read.
  var pendingAffiliations: [(entity: Int, owner: Int)] = []
  /// For each group entity, its noun and what tells it apart.
  var groupMarks: [Int: (lemma: String, marks: Set<String>)] = [:]
  var nameByHead: [Int: Name] = [:]
  var nameByWord: [Int: Name] = [:]

  /// Resolves all mentions of a parsed text.
  public static func resolve(_ graph: DependencyGraph, lexicon: MentionLexicon) -> EntityTable {
    var resolver = EntityResolver(graph: graph, lexicon: lexicon)
    resolver.readNames()
    for word in graph.words.indices { resolver.read(word) }
    resolver.affiliate()
    return resolver.table
  }

  private init(graph: DependencyGraph, lexicon: MentionLexicon) {
    self.graph = graph
    self.lexicon = lexicon
  }

  private mutating func readNames() {
    for name in NameFinder.names(in: graph) {
      nameByHead[name.head] = name
      for word in name.words { nameByWord[word] = name }
    }
  }

  private mutating func read(_ word: Int) {
    if let name = nameByHead[word] {
      readName(name)
    } else if nameByWord[word] == nil, graph.words[word].upos == "PRON" {
      readPronoun(word)
    } else if nameByWord[word] == nil, ["NOUN", "PROPN"].contains(graph.words[word].upos) {
      readNounPhrase(word)
    }
  }

  func isSubject(_ word: Int) -> Bool { graph.words[word].relation == "nsubj" }

  func text(_ words: [Int]) -> String {
    var out = ""
    for (n, i) in words.enumerated() {
      if n > 0, words[n - 1] + 1 != i || graph.words[i - 1].token.isFollowedBySpace { out += " " }
      out += graph.words[i].form
    }
    return out
  }
}

// MARK: Names

extension EntityResolver {
  private mutating func readName(_ name: Name) {
    let words = name.words.filter { !isTitle($0, of: name) }
    let form = text(words.isEmpty ? Array(name.words) : words)
    let entity = name.kind == .person ? person(form, name) : namedBody(form, name)
    if name.kind == .person { readRole(of: entity, at: name.head) }
    table.mention(entity, at: name.head, isSubject: isSubject(name.head))
    if let noun = collectiveNoun(beside: name) { mention(entity, byNoun: noun) }
  }

  /// `the radical Taliban movement`, `Geo TV channel`, `the shipping company Halcyon Lines`: the noun
  /// around or before a name mentions what the name does, and may do so alone from then on.
  private mutating func mention(_ entity: Int, byNoun noun: Int) {
    let lemma = graph.words[noun].lemma.lowercased()
    if lexicon.collectives[lemma] == .outlet { table.entities[entity].kind = .outlet }
    if groupMarks[entity] == nil { groupMarks[entity] = (lemma, []) }
    table.mention(entity, at: noun, isSubject: isSubject(noun))
  }

  private func collectiveNoun(beside name: Name) -> Int? {
    guard name.kind != .person, name.kind != .place else { return nil }
    let before = name.words.lowerBound - 1
    if before >= 0, name.kind == .organisation, isCollective(before) { return before }
    guard let head = graph.words[name.head].head,
      ["compound", "amod", "nmod", "appos", "flat"].contains(graph.words[name.head].relation),
      graph.preposition(of: name.head) == nil, graph.words[name.head].deprel != "nmod:poss"
    else { return nil }
    return isCollective(head) ? head : nil
  }

  private func isCollective(_ word: Int) -> Bool {
    let lemma = graph.words[word].lemma.lowercased()
    return graph.words[word].upos == "NOUN" && lexicon.collectives[lemma] != nil
      && lexicon.titles[lemma] == nil
  }

  private func isTitle(_ word: Int, of name: Name) -> Bool {
    name.kind == .person && word != name.head
      && lexicon.titles[graph.words[word].lemma.lowercased()] != nil
  }

  private mutating func person(_ form: String, _ name: Name) -> Int {
    let tokens = form.split(separator: " ").map(String.init)
    if let known = table.entities.indices.last(where: {
      table.entities[$0].kind == .person && isSamePerson(tokens, table.entities[$0].name)
    }) {
      table.rename(known, ifLonger: form)
      if table.entities[known].gender == nil { table.entities[known].gender = gender(tokens) }
      return known
    }
    return table.add(Entity(name: form, kind: .person, gender: gender(tokens)))
  }

  private func gender(_ tokens: [String]) -> Entity.Gender? {
    tokens.count > 1 ? tokens.first.flatMap { lexicon.forenames[$0.lowercased()] } : nil
  }

  /// Whether two names are one person's: one is the end, or the forename, of the other.
  private func isSamePerson(_ tokens: [String], _ known: String) -> Bool {
    let other = known.split(separator: " ").map(String.init)
    let (short, long) = tokens.count <= other.count ? (tokens, other) : (other, tokens)
    if short == long || Array(long.suffix(short.count)) == short { return true }
    if short.count == 1 { return long.first == short.first }
    return short.first == long.first && short.last == long.last
  }

  private mutating func namedBody(_ form: String, _ name: Name) -> Int {
    let lower = form.lowercased()
    if name.kind == .people || name.kind == .place, let place = lexicon.demonyms[lower],
      let known = table.entities.firstIndex(where: { $0.name == place })
    {
      table.addAlias(form, to: known)
      return known
    }
    if let known = table.entities.indices.last(where: {
      isSameBody(form, name.kind, table.entities[$0])
    }) {
      table.rename(known, ifLonger: form)
      return known
    }
    var kind: Entity.Kind = name.kind == .place || name.kind == .facility ? .place : .organisation
    if name.kind == .people { kind = .group }
    if lexicon.isOutlet(form) { kind = .outlet }
    return table.add(
      Entity(
        name: form, kind: kind,
        isPlural: name.kind == .people || graph.hasFeature(name.head, "Number=Plur")))
  }

  private func isSameBody(_ form: String, _ kind: Name.Kind, _ known: Entity) -> Bool {
    guard ![.person, .document, .unnamed].contains(known.kind) else { return false }
    if ([known.name] + known.aliases).contains(where: { $0.lowercased() == form.lowercased() }) {
      return true
    }
    if known.kind == .place { return false }
    if kind == .organisation, known.kind == .organisation,
      known.name.hasPrefix(form + " ") || form.hasPrefix(known.name + " ")
    {
      return true
    }
    return initials(of: known.name) == form || initials(of: form) == known.name
  }

  /// `WHO` for `World Health Organization`; empty for a name of one word.
  private func initials(of name: String) -> String {
    let words = name.split(separator: " ").filter { $0.first?.isUppercase == true }
    return words.count < 2 ? "" : String(words.compactMap(\.first))
  }
}
