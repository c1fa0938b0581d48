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
    for quotation in quotations where takesWhole(quotation, words, draft) {
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
    // `if it rains, he will sell`: this one begins a condition within what is said.
    let isCondition =
      here.head != root
      && here.head.map { ["advcl", "csubj"].contains(graph.words[$0].relation) } ?? false
    return here.relation == "mark" && ["that", "whether", "if"].contains(here.lemma)
      && (here.lemma == "that" || !isCondition)
  }
}

extension ContentRepair.QuotedWords {
  /// The words of a quotation; nil where it holds none.
  init?(_ quotation: Quotation, in words: [Word]) {
    let inner = words.indices.filter { quotation.inner.contains(words[$0].span) }
    guard let first = inner.first, let last = inner.last else { return nil }
    self.inner = first..<last + 1
    insertions = Set(
      inner.filter { word in
        quotation.insertions.contains { $0.overlaps(words[word].span) && isEditorial($0, words) }
      })
    func isEditorial(_ span: Span, _ words: [Word]) -> Bool {
      words.contains { $0.span.start == span.start && $0.form == "(" }
    }
  }
}
