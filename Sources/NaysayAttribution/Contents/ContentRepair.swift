import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Settles the words of a content by what syntax and quotation marks say about its edges.
///
/// A quotation that a content touches is taken whole, also where it runs over several sentences; the complementiser, outer
/// quotation marks, other roles and editorial insertions are left out.
struct ContentRepair {
  let graph: DependencyGraph
  let quotations: [QuotedWords]

  /// A quotation as words.
  struct QuotedWords {
    /// The words between the marks.
    var inner: Range<Int>
    /// Words within it that are the editor's: `(an area in the north - NCN)`.
    var insertions: Set<Int>
  }

  /// The content's words after repair.
  func repaired(_ draft: Draft) -> [Int] {
    var words = Set(draft.content)
    let extent = (words.min() ?? 0)..<(words.max() ?? -1) + 1
    for quotation in quotations
    where quotation.inner.overlaps(extent) && takesWhole(quotation, words, draft) {
      words.formUnion(quotation.inner)
      words.subtract(quotation.insertions)
    }
    words.formUnion(coordinated(words, draft))
    words.formUnion(closing(words, draft))
    words.subtract(draft.cue)
    words.subtract(draft.source)
    return edged(words.sorted(), draft)
  }

  /// Whether a quotation is of this content: a good part of it already is, and the cue is not inside.
  private func takesWhole(_ quotation: QuotedWords, _ words: Set<Int>, _ draft: Draft) -> Bool {
    guard !quotation.inner.contains(draft.anchor) else { return false }
    let shared = quotation.inner.reduce(0) { $0 + (words.contains($1) ? 1 : 0) }
    return shared > 0 && 3 * shared >= min(quotation.inner.count, words.count)
  }

  /// The predicate that goes on after the last word with the same subject: `… and insists on forming a board`.
  private func coordinated(_ words: Set<Int>, _ draft: Draft) -> Set<Int> {
    guard [.that, .wh].contains(draft.frame), let root = graph.root(of: words.sorted()),
      let last = words.max(), root > draft.anchor
    else { return [] }
    let further = graph.children(of: root, "conj").filter {
      $0 > last && graph.child(of: $0, "nsubj", "nsubj:pass") == nil
    }
    guard let next = further.first, let start = graph.subtree(of: next).first,
      start == last + 1 || start == last + 2
    else { return [] }
    let added = Set(graph.subtree(of: next)).union(last + 1..<start)
    return added.isDisjoint(with: draft.cue + draft.source) ? added : []
  }

  /// What completes the phrases that the edges cut: the article of a noun, the clause after its conjunction.
  private func closing(_ words: Set<Int>, _ draft: Draft) -> Set<Int> {
    guard let first = words.min(), let last = words.max() else { return [] }
    var added = Set<Int>()
    for word in words {
      added.formUnion(
        graph.children(of: word).filter {
          $0 < first && first - $0 <= 3 && isPremodifier($0) && !isOpening($0)
        })
    }
    let opener = graph.words[last]
    if let head = opener.head, head > last, isPremodifier(last), !words.contains(head) {
      added.formUnion(graph.subtree(of: head).filter { $0 > last })
    }
    let taken = Set(draft.cue + draft.source)
    guard added.isDisjoint(with: taken), !added.contains(draft.anchor) else { return [] }
    return added
  }

  /// Whether a word stands before the word it belongs to and can't be cut from it.
  private func isPremodifier(_ word: Int) -> Bool {
    ["det", "compound", "amod", "nummod", "case", "mark", "aux", "cop", "nmod:poss", "aux:pass"]
      .contains(graph.words[word].deprel)
  }

  /// A preposition or complementiser belongs to the cue's side of the edge.
  private func isOpening(_ word: Int) -> Bool {
    ["case", "mark"].contains(graph.words[word].relation)
  }

  /// Without complementiser, punctuation and conjunctions at the edges, and with small gaps of punctuation closed.
  private func edged(_ words: [Int], _ draft: Draft) -> [Int] {
    let root = graph.root(of: words)
    var part = words[...]
    while let first = part.first, isLeading(first, root) { part.removeFirst() }
    while let last = part.last, graph.words[last].upos == "PUNCT", !closesWithin(part) {
      part.removeLast()
    }
    return Array(part)
  }

  /// Whether the last word is the closing mark of a quotation that begins within.
  private func closesWithin(_ part: ArraySlice<Int>) -> Bool {
    guard let last = part.last else { return false }
    return quotations.contains {
      $0.inner.upperBound == last && part.dropFirst().contains($0.inner.lowerBound - 1)
    }
  }

  private func isLeading(_ word: Int, _ root: Int?) -> Bool {
    let here = graph.words[word]
    if here.upos == "PUNCT" { return true }
    if opensQuotation(word) { return false }
    // `if it rains, he will sell`: this one begins a condition within what is said.
    let isCondition =
      here.head != root
      && here.head.map { ["advcl", "csubj"].contains(graph.words[$0].relation) } ?? false
    return graph.isComplementiser(word) && (here.lemma == "that" || !isCondition)
  }

  /// `“That makes me smart,” he said`: what a speaker begins with is the speaker's.
  private func opensQuotation(_ word: Int) -> Bool {
    quotations.contains { $0.inner.lowerBound == word }
      && graph.words[word].form.first?.isUppercase == true
  }
}

extension ContentRepair.QuotedWords {
  /// The words of a quotation; nil where it holds none.
  init?(_ quotation: Quotation, in words: [Word]) {
    let first = Self.firstWord(startingAtOrAfter: quotation.inner.start, in: words)
    let inner = words[first...].prefix { $0.span.end <= quotation.inner.end }.indices
    guard !inner.isEmpty else { return nil }
    self.inner = inner
    let editorial = quotation.insertions.filter { Self.isSigned(inner.map { words[$0] }, $0) }
    insertions = Set(inner.filter { word in editorial.contains { $0.overlaps(words[word].span) } })
  }

  /// The index of the first word from a place of the text on; the number of words where there is none. O(log words).
  private static func firstWord(startingAtOrAfter place: Int, in words: [Word]) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an agency or the editor has signed an insertion: `(an area in the north - NCN)`, `(the mayor – Ed.)`. What
  /// is in parentheses otherwise may be the speaker's own.
  private static func isSigned(_ words: [Word], _ span: Span) -> Bool {
    let inside = words.filter { span.contains($0.span) }.map(\.form)
    guard inside.first == "(", let signature = inside.dropLast().last else { return false }
    let dash = inside.dropLast(2).last ?? ""
    let isName = signature.allSatisfy(\.isUppercase) && signature.count > 1
    return ["-", "–", "—"].contains(dash)
      && (isName || ["ed", "ed.", "editor"].contains(signature.lowercased()))
  }
}
