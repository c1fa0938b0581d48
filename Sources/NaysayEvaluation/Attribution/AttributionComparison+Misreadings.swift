import NaysayText

extension AttributionComparison {
  /// What was missed, what was found without gold, and pairs that differ in more than marks.
  package func misreadings(in document: String) -> [Misreading] {
    var misreadings: [(start: Int, misreading: Misreading)] = []
    for (gold, partner) in zip(gold, partners) {
      guard let fault = fault(gold, partner.map { found[$0] }) else { continue }
      misreadings.append(entry(fault, gold, partner.map { found[$0] }, in: document))
    }
    let paired = Set(partners.compactMap { $0 })
    for (index, found) in found.enumerated() where !paired.contains(index) {
      misreadings.append(entry("not in gold", nil, found, in: document))
    }
    return misreadings.sorted { $0.start < $1.start }.map(\.misreading)
  }

  private func fault(_ gold: Fillers, _ found: Fillers?) -> String? {
    guard let found else { return "missed" }
    let wrong = AttributionRole.allCases.filter { role in
      gold[role].isEmpty != found[role].isEmpty
        || !gold[role].isEmpty && !gold[role].overlapsByHalf(found[role])
    }
    if !wrong.isEmpty { return "another " + wrong.map(\.rawValue).joined(separator: ", ") }
    let inexact = AttributionRole.allCases.filter { text.words(gold[$0]) != text.words(found[$0]) }
    return inexact.isEmpty
      ? nil : "other edges of " + inexact.map(\.rawValue).joined(separator: ", ")
  }

  private func entry(
    _ fault: String, _ gold: Fillers?, _ found: Fillers?, in document: String
  ) -> (start: Int, misreading: Misreading) {
    let spans = [gold, found].compactMap { $0 }.flatMap { fillers in
      AttributionRole.allCases.flatMap { fillers[$0].tokens.map { text.spans[$0] } }
    }
    let start = spans.map(\.start).min() ?? 0
    return (
      start,
      Misreading(
        document: "\(document) at \(start)", fault: fault, gold: gold.map(words),
        found: found.map(words), text: text.text.around(spans, reach: 80))
    )
  }

  /// `source ⟨the mayor⟩ cue ⟨denied⟩ content ⟨the report⟩`, gaps marked.
  private func words(of fillers: Fillers) -> String {
    AttributionRole.allCases.map { role in
      "\(role) ⟨\(text.words(of: fillers[role]))⟩"
    }.joined(separator: " ")
  }
}

extension ScoringText {
  /// The tokens as written, gaps marked.
  package func words(of set: TokenSet) -> String {
    set.runs.map { text[Span(spans[$0.lowerBound].start, spans[$0.upperBound - 1].end)] }
      .joined(separator: " … ")
  }
}
