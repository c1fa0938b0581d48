import NaysayLanguage

/// Names `I`, `my` and `we` in what somebody says: they are that somebody.
struct FirstPerson {
  let graph: DependencyGraph
  let quotations: [ContentRepair.QuotedWords]

  /// Gives attributions whose source is the first person the source of what they stand in: the attribution
  /// around them, or another of the same quotation.
  func name(_ attributions: inout [Attribution], _ drafts: [Draft]) {
    for i in attributions.indices where isFirstPerson(drafts[i].source) {
      guard let speaker = speaker(of: i, attributions, drafts) else {
        attributions[i].sourceEntity = nil
        continue
      }
      attributions[i].sourceEntity = attributions[speaker].sourceEntity
      attributions[i].onBehalfOf = attributions[speaker].onBehalfOf
    }
  }

  private func isFirstPerson(_ source: [Int]) -> Bool {
    graph.root(of: source).map { graph.hasFeature($0, "Person=1") } ?? false
  }

  /// The attribution whose source says the words of another, which are not in the first person themselves.
  private func speaker(of i: Int, _ attributions: [Attribution], _ drafts: [Draft]) -> Int? {
    var parent = attributions[i].parent
    var depth = 0
    while let id = parent, depth < 8, let j = attributions.firstIndex(where: { $0.id == id }) {
      if !isFirstPerson(drafts[j].source) { return attributions[j].sourceEntity == nil ? nil : j }
      parent = attributions[j].parent
      depth += 1
    }
    guard let quotation = quotations.first(where: { $0.inner.contains(drafts[i].anchor) }) else {
      return nil
    }
    return attributions.indices.first { j in
      j != i && attributions[j].sourceEntity != nil && !isFirstPerson(drafts[j].source)
        && !quotation.inner.contains(drafts[j].anchor)
        && drafts[j].content.contains(where: quotation.inner.contains)
    }
  }
}
