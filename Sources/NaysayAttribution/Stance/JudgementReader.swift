import NaysayLanguage
import NaysayLexicon

/// Reads what a cue calls its content: `false` in `called the report false`, `a hoax` in `dismissed the video as a hoax`.
///
/// What is judged is the content then, and the judgement says what the stance is.
struct JudgementReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// What is judged, and the judgement where it is the cue's only stance; nil where nothing is.
  func judged(_ content: [Int], by match: CueMatch) -> Judged? {
    guard let entry = match.entry, entry.frames.contains(.predicate) || entry.frames.contains(.as),
      let judgement = judgement(in: content, after: match.anchor)
        ?? judgement(
          in: content + predicate(behind: content, of: match.anchor), after: match.anchor),
      let first = content.first, first < judgement.words.lowerBound
    else { return nil }
    let judged = graph.trimmed(content.filter { $0 < judgement.words.lowerBound })
    guard !judged.isEmpty else { return nil }
    let hasOwnStance = lexicon.act(entry).map { $0.plain.stance == "refutes" } ?? false
    return Judged(
      words: judged, judgement: hasOwnStance ? nil : judgement.entry,
      cue: hasOwnStance ? [] : Array(judgement.words))
  }

  /// `described the report {as inaccurate}`: what is said of a content and stands behind it.
  private func predicate(behind content: [Int], of verb: Int) -> [Int] {
    guard let last = content.last, last > verb,
      let said = graph.children(of: verb, "xcomp", "obl", "advcl").first(where: { $0 > last }),
      graph.subtree(of: said).first == last + 1
    else { return [] }
    return graph.subtree(of: said)
  }

  /// What is judged and how.
  struct Judged {
    var words: [Int]
    /// The judgement where it is the cue's only stance.
    var judgement: CueEntry?
    /// The words of the judgement, which turn the cue: `[called] the report [a fake]`.
    var cue: [Int]
  }

  private struct Judgement {
    var entry: CueEntry
    /// The words from the article or `as` to the noun or adjective.
    var words: Range<Int>
  }

  /// The last phrase of a content, if it is one that judges a claim.
  private func judgement(in content: [Int], after anchor: Int) -> Judgement? {
    guard let last = graph.trimmed(content).last(where: { graph.words[$0].upos != "PUNCT" }) else {
      return nil
    }
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
