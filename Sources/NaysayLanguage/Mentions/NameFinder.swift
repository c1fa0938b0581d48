/// A named entity in the text: a run of words that the model tagged as one name.
package struct Name: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case person = "Person"
    case organisation = "Organization"
    case place = "Location"
    case people = "NORP"
    case facility = "Facility"
    case other
  }

  package var words: Range<Int>
  package var kind: Kind
  /// The word of the name that the others depend on.
  package var head: Int
}

/// Reads names off the words' BIO tags.
package enum NameFinder {
  /// The names of a text in order. O(words).
  package static func names(in graph: DependencyGraph) -> [Name] {
    var names: [Name] = []
    var start: Int?
    func close(at end: Int) {
      guard let first = start else { return }
      start = nil
      names.append(contentsOf: name(first..<end, in: graph))
    }
    for (i, word) in graph.words.enumerated() {
      let continues =
        word.nameTag.hasPrefix("I-")
        && start.map { kind(graph.words[$0].nameTag) == kind(word.nameTag) } == true
        && graph.sentence(of: i) == graph.sentence(of: max(0, i - 1))
      if continues { continue }
      close(at: i)
      if word.nameTag != "O" { start = i }
    }
    close(at: graph.words.count)
    return names
  }

  private static func kind(_ tag: String) -> Substring { tag.dropFirst(2) }

  private static func name(_ run: Range<Int>, in graph: DependencyGraph) -> [Name] {
    var words = run
    while let last = words.last, isEdge(graph.words[last]) { words.removeLast() }
    while let first = words.first, isEdge(graph.words[first]) { words.removeFirst() }
    guard let head = graph.root(of: Array(words)) else { return [] }
    let tag = String(kind(graph.words[run.lowerBound].nameTag))
    if ["Date", "Money"].contains(tag) || words.allSatisfy({ isDay(graph.words[$0]) }) {
      return []
    }
    return [Name(words: words, kind: Name.Kind(rawValue: tag) ?? .other, head: head)]
  }

  /// Whether a word names a day of the week, which a model may take for a name.
  private static func isDay(_ word: Word) -> Bool {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].contains(
      word.form)
  }

  /// Whether a word at the edge of a name is no part of it: punctuation, `'s`, an article.
  private static func isEdge(_ word: Word) -> Bool {
    word.upos == "PUNCT" || word.upos == "DET" || (word.upos == "PART" && word.lemma == "'s")
  }
}
