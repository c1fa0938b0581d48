extension TimeScanner {
  /// The first word to mark of a match, and the match with what stands around it: *nearly two weeks*, *a year or so*.
  ///
  /// - Parameter bound: the index after the expression before, which may not be gone below.
  func extended(_ match: TimeMatch, at index: Int, from bound: Int?) -> (Int, TimeMatch) {
    var match = match
    let first = isArticleOfNoun(index, match) ? index + 1 : index
    if isAny(match.end, ["or"]), isAny(match.end + 1, ["so", "two", "more"]),
      anyUnit(match.end - 1) != nil
    {
      match.modifier = isAny(match.end + 1, ["more"]) ? .equalOrMore : .approximate
      match.end += 2
    }
    guard match.kind != .set, !match.namesYear, !terms(match.end - 1).contains(.reportPeriod),
      quantity(first)?.quantity.whole != nil,
      let (start, modifier) = approximator(before: first), start >= bound ?? start
    else {
      return (first, match)
    }
    match.modifier = modifier
    return (start, match)
  }

  /// *nearly*, *more than*, *up to* before a count.
  private func approximator(before index: Int) -> (Int, TIMEX3.Modifier)? {
    for start in stride(from: index - 3, to: index - 1, by: 1) {
      if let (term, end) = phrase(start), end == index, case .approximator(let modifier) = term {
        return (start, modifier)
      }
    }
    let modifier = term(index - 1) { term -> TIMEX3.Modifier? in
      if case .approximator(let modifier) = term { modifier } else { nil }
    }
    return modifier.map { (index - 1, $0) }
  }

  /// Whether the article before a match belongs to the noun after it: *the third-quarter loss*.
  private func isArticleOfNoun(_ index: Int, _ match: TimeMatch) -> Bool {
    let last = match.end - 1
    guard isAny(index, ["the", "a", "an"]), last > index + 2, isAny(last - 1, ["-"]),
      sentence.contains(match.end)
    else { return false }
    switch words[match.end].upos {
    case "PUNCT", "VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PRON", "DET": return false
    default: return true
    }
  }
}
