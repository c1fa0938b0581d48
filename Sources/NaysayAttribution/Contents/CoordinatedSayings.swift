import NaysayLanguage
import NaysayText

/// Parts sayings that stand beside each other and that a parser nests: `said {the light was green} and denied that …`,
/// `said {the ferry had listed}, but its owner insisted …`.
struct CoordinatedSayings {
  let graph: DependencyGraph

  /// The drafts with contents that end where the next saying begins.
  func parted(_ drafts: [Draft]) -> [Draft] {
    drafts.map { draft in
      var draft = draft
      let ends = drafts.compactMap { end(of: draft, before: $0) }
      if let end = ends.min() {
        let kept = graph.trimmed(draft.content.filter { $0 < end })
        if !kept.isEmpty { draft.content = kept }
      }
      return draft
    }
  }

  /// The word at which a content ends because another saying begins there; nil where that one lies within it.
  private func end(of draft: Draft, before other: Draft) -> Int? {
    guard other.anchor != draft.anchor, graph.words[other.anchor].upos == "VERB",
      draft.content.contains(other.anchor), !graph.words[other.anchor].token.isQuoted,
      let first = draft.content.first,
      graph.sentence(of: first) == graph.sentence(of: other.anchor),
      isAlike(draft.anchor, other.anchor)
    else { return nil }
    let own = other.source.filter { draft.content.contains($0) && $0 < other.anchor }
    let start = beginning(own.first ?? other.cue.first ?? other.anchor)
    guard start - 1 > first else { return nil }
    let link = graph.words[start - 1]
    if own.isEmpty {
      // Without a subject of its own it is said by whoever says the first.
      guard link.upos == "CCONJ", other.source == draft.source, !other.source.isEmpty else {
        return nil
      }
      return start - 1
    }
    let isParted = graph.words[start - 2].upos == "PUNCT"
    if link.lemma == "but" || isParted && ["and", "while", "but", "though"].contains(link.lemma) {
      return isParted ? start - 2 : start - 1
    }
    return link.form == ";" ? start - 1 : nil
  }

  /// Sayings stand side by side only in like forms: `said … and denied`, not `said he had denied`.
  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    let finite: Set<String> = ["VBD", "VBZ", "VBP"]
    let (a, b) = (graph.words[one], graph.words[other])
    if a.upos != "VERB" { return finite.contains(b.xpos) }
    return finite.contains(a.xpos) && (finite.contains(b.xpos) || b.xpos == "VBN" || b.xpos == "VB")
  }

  private func beginning(_ word: Int) -> Int {
    var start = word
    while start > 0, ["AUX", "ADV", "PART"].contains(graph.words[start - 1].upos) { start -= 1 }
    return start
  }
}
