public import NaysayText

/// Says when the event of a predicate takes place: by the time that its own clause names.
///
/// In *The mayor said on Friday that the bridge had closed in May*, `said` is dated by *Friday* and `closed` by *May*.
public struct DateAttachment: Sendable {
  private let words: [Word]
  /// The dated expressions with the word that stands for each in the tree.
  private let dated: [(expression: TimeExpression, top: Int)]
  /// For each word the indices in `dated` of those that hang on it, at most three steps below: no other dates it.
  private let near: [Int: [Int]]

  private let predicatesWithSubject: Set<Int>

  /// Creates it for one text.
  public init(words: [Word], expressions: [TimeExpression]) {
    self.words = words
    predicatesWithSubject = Set(words.filter { $0.relation == "nsubj" }.compactMap(\.head))
    dated = expressions.filter { $0.edtf != nil }
      .map { expression in
        let top = expression.words.first { index in
          words[index].head.map { !expression.words.contains($0) } ?? true
        }
        return (expression, top ?? expression.words.lowerBound)
      }
    var near: [Int: [Int]] = [:]
    for (index, item) in dated.enumerated() {
      var head = words[item.top].head
      for _ in 0..<3 {
        guard let here = head else { break }
        near[here, default: []].append(index)
        head = words[here].head
      }
    }
    self.near = near
  }

  /// The time of a predicate's event; nil where its clause names none.
  ///
  /// - Parameters:
  ///   - predicate: the index of a verb, or of a noun such as *report*.
  ///   - isEligible: whether a time that begins with a word may be taken; the words of a quotation, say,
  ///     don't date its cue.
  public func date(of predicate: Int, where isEligible: (Int) -> Bool = { _ in true }) -> EDTF? {
    expression(of: predicate, where: isEligible)?.edtf
  }

  /// The expression that dates a predicate's event: of several, the nearest.
  public func expression(
    of predicate: Int, where isEligible: (Int) -> Bool = { _ in true }
  ) -> TimeExpression? {
    let own = dated(near: predicate).filter {
      attaches($0.top, to: predicate) && isEligible($0.expression.words.lowerBound)
    }
    if let nearest = own.min(by: { distance($0.top, predicate) < distance($1.top, predicate) }) {
      return nearest.expression
    }
    let other = shared(with: predicate) ?? accompanying(predicate)
    return other.flatMap { isEligible($0.words.lowerBound) ? $0 : nil }
  }

  private func dated(near word: Int) -> [(expression: TimeExpression, top: Int)] {
    near[word, default: []].map { dated[$0] }
  }

  private static let timeRelations: Set<Substring> = ["obl", "advmod", "nmod"]

  private func attaches(_ top: Int, to predicate: Int) -> Bool {
    guard let head = words[top].head else { return false }
    // A bare day after a verb is a time, though the tree may take it for the object: *denied Tuesday that*.
    if head == predicate, top == predicate + 1, words[top].relation == "obj" { return true }
    guard Self.timeRelations.contains(words[top].relation) else { return false }
    if head == predicate { return true }
    if top > head, isMedium(head, of: predicate) { return true }
    // *said in a letter dated February 12*
    return words[head].relation == "acl" && words[head].xpos == "VBN"
      && words[head].head.map { isMedium($0, of: predicate) } == true
  }

  /// Whether a noun tells through what or where the predicate happens: *said in a statement on Friday*.
  private func isMedium(_ noun: Int, of predicate: Int) -> Bool {
    words[noun].head == predicate && words[noun].relation == "obl"
      && words[noun].deprel != "obl:agent"
  }

  /// The time before the first of two coordinated verbs: *On Sunday he stepped down and fled*.
  private func shared(with predicate: Int) -> TimeExpression? {
    guard words[predicate].relation == "conj", let first = words[predicate].head,
      !predicatesWithSubject.contains(predicate)
    else { return nil }
    return dated(near: first).first { $0.top < first && attaches($0.top, to: first) }?.expression
  }

  /// The time of what goes on meanwhile: *Speaking on Saturday, the general denied it*.
  private func accompanying(_ predicate: Int) -> TimeExpression? {
    dated(near: predicate).first { _, top in
      guard let verb = words[top].head else { return false }
      return words[verb].relation == "advcl" && words[verb].xpos == "VBG"
        && words[verb].head == predicate && verb < predicate && attaches(top, to: verb)
    }?.expression
  }

  private func distance(_ a: Int, _ b: Int) -> Int { abs(a - b) }
}
