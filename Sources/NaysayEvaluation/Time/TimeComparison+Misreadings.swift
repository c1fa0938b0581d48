import NaysayLanguage
package import NaysayText

extension TimeComparison {
  /// What was missed, what was found without gold, and pairs of which value, type or words differ.
  package func misreadings(of document: Document) -> [Misreading] {
    let text = ScalarText(document.text)
    var entries: [(start: Int, misreading: Misreading)] = []
    func add(_ fault: String, _ gold: GoldTime?, _ found: TimeExpression?) {
      let spans = [gold?.span, found?.span].compactMap { $0 }
      entries.append(
        (
          spans.map(\.start).min() ?? 0,
          Misreading(
            document: document.id, fault: fault,
            gold: gold.map { "\(text[$0.span]) · \($0.type) \($0.value)" },
            found: found.map { "\(text[$0.span]) · \($0.timex3.type) \($0.timex ?? "–")" },
            text: text.around(spans, reach: 80))
        ))
    }
    for (gold, partner) in zip(gold, partners) {
      let found = partner.map { self.found[$0] }
      if let fault = fault(gold, found) { add(fault, gold, found) }
    }
    let paired = Set(partners.compactMap { $0 })
    for (index, found) in found.enumerated() where !paired.contains(index) {
      add("not in gold", nil, found)
    }
    return entries.sorted { $0.start < $1.start }.map(\.misreading)
  }

  private func fault(_ gold: GoldTime, _ found: TimeExpression?) -> String? {
    guard let found else { return "missed" }
    if gold.value != found.timex { return "another value" }
    if gold.type != found.timex3.type { return "another type" }
    return gold.span == found.span ? nil : "other edges"
  }
}
