import NaysayLanguage

extension PropositionReader {
  /// The numbers of a part with what they count, in order of text: `at least 12 person`.
  func quantities(_ part: Part) -> [Quantity] {
    let words = Set(part.words)
    let tallied = tally(part)?.number
    return part.words.compactMap { word in
      guard isCount(word) || word == tallied, let value = value(of: word) else { return nil }
      let unit = word == tallied ? "person" : unit(of: word, in: words)
      return Quantity(value: value, unit: unit, bound: bound(of: word))
    }
  }

  /// *The toll has risen to 26*: the word for the number and the number; nil for a part that says no such thing.
  func tally(_ part: Part) -> (noun: Int, number: Int)? {
    let root = part.root
    let isMove = lexicon.moves.contains(graph.words[root].lemma.lowercased())
    guard isMove || graph.words[root].upos == "NUM",
      let noun = graph.child(of: root, "nsubj"),
      lexicon.tallies[graph.words[noun].lemma.lowercased()] != nil
    else { return nil }
    if graph.words[root].upos == "NUM" { return (noun, root) }
    let number = graph.children(of: root, "obj", "obl", "xcomp").first {
      graph.words[$0].upos == "NUM"
    }
    return number.map { (noun, $0) }
  }

  /// What a tally is of: `kill` of *the number of people killed*, `die` of *the toll*.
  func predicate(ofTally noun: Int) -> String? {
    let of = graph.children(of: noun, "nmod")
    let clause = ([noun] + of).flatMap { graph.children(of: $0, "acl") }.first
    if let clause { return graph.words[clause].lemma.lowercased() }
    if let kind = graph.child(of: noun, "compound") { return normal(kind) }
    if let counted = of.first { return normal(counted) }
    return lexicon.tallies[graph.words[noun].lemma.lowercased()] ?? nil
  }

  /// Whether the word counts something: no part of a larger number, of a date, an age or a name.
  private func isCount(_ word: Int) -> Bool {
    let node = graph.words[word]
    guard node.upos == "NUM", !["compound", "flat", "obl:tmod", "nmod:tmod"].contains(node.deprel)
    else { return false }
    if node.relation == "nummod" {
      return node.head.map { graph.words[$0].upos != "PROPN" && !isCalendar($0) } ?? false
    }
    return ["nsubj", "obj", "conj", "root", "xcomp", "ccomp"].contains(node.relation)
      && !looksLikeYear(word)
  }

  private func isCalendar(_ noun: Int) -> Bool {
    lexicon.calendar.contains(graph.words[noun].lemma.lowercased())
  }

  private func looksLikeYear(_ word: Int) -> Bool {
    value(of: word).map { $0 >= 1000 && $0 < 2100 && !graph.words[word].form.contains(",") }
      ?? false
  }

  /// The number that a word and the words that belong to it spell: `40 million`, `1,200`, `forty-three`; nil where it is
  /// spelled in more words than can be told to belong together.
  func value(of word: Int) -> Double? {
    if graph.children(of: word, "conj").contains(where: { graph.words[$0].upos == "NUM" }) {
      return nil
    }
    let parts = graph.children(of: word, "compound", "flat", "nummod").filter {
      graph.words[$0].upos == "NUM"
    }
    let pieces = (parts + [word]).sorted().flatMap {
      graph.words[$0].form.lowercased().split(separator: "-").map(String.init)
    }
    var (total, last) = (0.0, 0.0)
    for (n, piece) in pieces.enumerated() {
      guard let next = lexicon.number(piece) else { return nil }
      switch next {
      case 1000... where n > 0: (total, last) = ((total + last) * next, 0)
      case 100 where n > 0, 12 where n > 0 && piece == "dozen": last *= next
      default: (total, last) = (total + last, next)
      }
    }
    return total + last
  }

  private func unit(of word: Int, in words: Set<Int>) -> String {
    guard graph.words[word].relation == "nummod", let noun = graph.words[word].head else {
      return graph.children(of: word, "nmod").first(where: words.contains).map(unitClass) ?? ""
    }
    return unitClass(noun)
  }

  private func unitClass(_ noun: Int) -> String {
    let lemma = graph.words[noun].lemma.lowercased()
    return lexicon.units[lemma] ?? lemma
  }

  private func bound(of word: Int) -> Quantity.Bound {
    let near = (max(0, word - 3)..<word).map { graph.words[$0].form.lowercased() }
    let phrase = near.joined(separator: " ")
    for (wording, bound) in lexicon.bounds
    where phrase == wording || phrase.hasSuffix(" " + wording) {
      return bound
    }
    return .exactly
  }
}
