/// Spans found and labelled, compared.
package struct LabelScore: EvaluationScore, Equatable {
  package var samples = 0
  package var spans = NamedFigures<Tally>()

  package init() {}

  package static func += (sum: inout LabelScore, other: LabelScore) {
    sum.samples += other.samples
    sum.spans += other.spans
  }
}

/// Compares the attributions found in a sample with its labels: a span is right where both its ends are.
package struct LabelComparison {
  package let sample: LabelledSample
  package let joined: JoinedTokens
  private let found: [Fillers]
  private let restorer: EdgeRestorer

  package init(sample: LabelledSample, joined: JoinedTokens, found: [Fillers]) {
    self.sample = sample
    self.joined = joined
    self.found = found
    // Printed marks say themselves whether they open or close.
    restorer = EdgeRestorer(
      count: joined.forms.count, form: { joined.forms[$0] }, isQuoted: { _ in true })
  }

  package var score: LabelScore {
    var score = LabelScore()
    score.samples = 1
    for role in AttributionRole.allCases {
      let gold = sample.spans(of: role)
      for edges in role == .content ? ContentEdges.allCases : [.found] {
        let found = spans(of: role, edges)
        score.spans["\(role), exact\(edges.rawValue)"] += Tally(
          right: gold.intersection(found).count, found: found.count, gold: gold.count)
      }
    }
    return score
  }

  private func spans(of role: AttributionRole, _ edges: ContentEdges) -> Set<Range<Int>> {
    Set(
      found.flatMap { fillers in
        (role == .content ? restorer.content(of: fillers, edges) : fillers[role]).runs
      })
  }

  /// The labels and what was found in their place; nil where they are the same.
  package var misreading: Misreading? {
    let gold = AttributionRole.allCases.map { (role: $0, spans: sample.spans(of: $0)) }
    let found = AttributionRole.allCases.map { (role: $0, spans: spans(of: $0, .marks)) }
    let wrong = zip(gold, found).filter { $0.spans != $1.spans }.map(\.0.role.rawValue)
    guard !wrong.isEmpty else { return nil }
    return Misreading(
      document: sample.id, fault: "other " + wrong.joined(separator: ", "), gold: words(gold),
      found: words(found), text: joined.text)
  }

  /// `source ⟨the mayor⟩ cue ⟨denied⟩`, in order of text.
  private func words(_ spans: [(role: AttributionRole, spans: Set<Range<Int>>)]) -> String? {
    let all = spans.flatMap { role, spans in spans.map { (role, $0) } }
      .sorted { ($0.1.lowerBound, $0.1.upperBound) < ($1.1.lowerBound, $1.1.upperBound) }
    if all.isEmpty { return nil }
    return all.map { "\($0) ⟨\(joined.forms[$1].joined(separator: " "))⟩" }.joined(separator: " ")
  }
}
