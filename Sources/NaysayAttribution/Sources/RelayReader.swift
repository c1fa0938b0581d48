import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Settles who stands behind a relay: *The Post, citing {two diplomats}, reported that {the truce had failed}*.
///
/// What is reported is what those who are cited say, and they are the sources of the citing.
struct RelayReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon
  private var citing: CitingReader { CitingReader(graph: graph, lexicon: lexicon) }

  /// The drafts with the citings among them settled.
  func settled(_ drafts: [Draft]) -> [Draft] {
    let withoutPassives = drafts.filter { !isRelayed($0, among: drafts) }
    return withoutPassives.map { draft in
      var draft = draft
      if citing.isCiting(draft.anchor), let cited = citing.cited(by: draft.anchor),
        let outer = outer(of: draft, among: withoutPassives)
      {
        draft.source = cited
        draft.content = outer.content.filter { !cited.contains($0) && !draft.cue.contains($0) }
        draft.frame = .clause
        draft.addressee = []
      } else {
        draft.source = withoutCiting(draft.source, among: withoutPassives)
      }
      return draft
    }
  }

  /// The saying that the citing belongs to: the one it hangs on, or the nearest of its sentence.
  private func outer(of citing: Draft, among drafts: [Draft]) -> Draft? {
    let sentence = graph.sentence(of: citing.anchor)
    let sayings = drafts.filter {
      $0.anchor != citing.anchor && graph.sentence(of: $0.anchor) == sentence
        && graph.words[$0.anchor].upos == "VERB" && !$0.content.contains(citing.anchor)
        && $0.entry.map {
          ["report", "say", "write", "announce", "claim", "tell"].contains($0.act)
        }
          ?? false
    }
    return sayings.min { abs($0.anchor - citing.anchor) < abs($1.anchor - citing.anchor) }
  }

  /// `was quoted as saying`: who says it is the source of `saying`, and nobody else is named.
  private func isRelayed(_ draft: Draft, among drafts: [Draft]) -> Bool {
    lexicon.isWord(graph.words[draft.anchor].lemma.lowercased(), .citing)
      && graph.isPassive(draft.anchor)
      && drafts.contains {
        $0.anchor > draft.anchor && graph.words[$0.anchor].head == draft.anchor
          && graph.words[$0.anchor].xpos == "VBG"
      }
  }

  /// `The Ledger, quoting a colonel,`: the source ends before the citing.
  private func withoutCiting(_ source: [Int], among drafts: [Draft]) -> [Int] {
    guard let first = source.first,
      let participle = drafts.first(where: {
        citing.isCiting($0.anchor) && source.contains($0.anchor)
      })
    else { return source }
    return participle.anchor > first
      ? graph.trimmed(source.filter { $0 < participle.anchor }) : source
  }
}
