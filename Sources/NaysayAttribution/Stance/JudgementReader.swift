import NaysayLanguage
import NaysayLexicon

/// Reads what a cue calls its content: `false` in `called the report false`, `a hoax` in `dismissed the video as a hoax`.
///
/// What is judged is the content then, and the judgement says what the stance is.
struct JudgementReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// Cuts the judgement off a draft's content, and takes its stance where the cue has none of its own.
  func judge(_ draft: inout Draft) {
    guard let entry = draft.entry, !draft.isCarried,
      entry.frames.contains(.predicate) || entry.frames.contains(.as),
      let judgement = judgement(in: draft.content, after: draft.anchor),
      let first = draft.content.first, first < judgement.words.lowerBound
    else { return }
    let judged = graph.trimmed(draft.content.filter { $0 < judgement.words.lowerBound })
    guard !judged.isEmpty else { return }
    draft.content = judged
    let isOwnStance = lexicon.act(entry).map { $0.plain.stance == "refutes" } ?? false
    if !isOwnStance {
      draft.judgement = judgement.entry
      draft.frame = .predicate
    }
  }

  private struct Judgement {
    var entry: CueEntry
    /// The words from the article or `as` to the noun or adjective.
    var words: Range<Int>
  }

  /// The last phrase of a content, if it is one that judges a claim.
  private func judgement(in content: [Int], after anchor: Int) -> Judgement? {
    guard let last = content.last else { return nil }
    let finder = CueFinder(graph: graph, lexicon: lexicon)
    guard let match = finder.judgement(endingAt: last), let entry = match.entry,
      var start = match.words.first
    else { return nil }
    while start - 1 > anchor, isBefore(start - 1) { start -= 1 }
    return Judgement(entry: entry, words: start..<last + 1)
  }

  private func isBefore(_ word: Int) -> Bool {
    let here = graph.words[word]
    return ["ADJ", "ADV", "DET", "PUNCT"].contains(here.upos) || here.lemma == "as"
      || here.lemma == "nothing" || here.lemma == "but"
  }
}
