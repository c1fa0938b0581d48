import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Reads headlines in which a colon or a dash makes the link: `Ministry: no talks planned`, `No talks planned: ministry`.
struct HeadlineReader {
  let graph: DependencyGraph

  /// The drafts with those of headlines added.
  func completed(_ drafts: [Draft]) -> [Draft] {
    let lines = headlines()
    guard !lines.isEmpty else { return drafts }
    var completed = drafts
    for line in lines {
      guard let mark = line.first(where: isLink), line.filter(isLink).count == 1 else { continue }
      if let known = completed.firstIndex(where: { $0.anchor == mark }) {
        completed[known].content.removeAll { !line.contains($0) }
        continue
      }
      guard !drafts.contains(where: { line.contains($0.anchor) && $0.entry != nil }),
        let draft = draft(line, mark)
      else { continue }
      completed.removeAll { line.contains($0.anchor) }
      completed.append(draft)
    }
    return completed.sorted { $0.anchor < $1.anchor }
  }

  /// Paragraphs of one line that end without a full stop.
  private func headlines() -> [Range<Int>] {
    var starts = graph.words.indices.filter { $0 == 0 || graph.words[$0].token.startsParagraph }
    starts.append(graph.words.count)
    return zip(starts, starts.dropFirst()).map { $0..<$1 }.filter { line in
      guard let last = line.last, line.count <= 25 else { return false }
      return ![".", "?", "!", "”", "\"", ":", ","].contains(graph.words[last].form)
    }
  }

  private func isLink(_ word: Int) -> Bool {
    [":", "–", "—"].contains(graph.words[word].form)
  }

  private func draft(_ line: Range<Int>, _ mark: Int) -> Draft? {
    let before = Array(line.lowerBound..<mark)
    let after = Array(mark + 1..<line.upperBound)
    let isColon = graph.words[mark].form == ":"
    if isColon, before.count <= 6, isName(before),
      after.count > before.count || after.contains(where: isVerb)
    {
      return draft(mark, source: before, content: after)
    }
    if after.count <= 5, isName(after), before.count > after.count {
      return draft(mark, source: after, content: before)
    }
    return nil
  }

  private func draft(_ mark: Int, source: [Int], content: [Int]) -> Draft {
    var draft = Draft(
      anchor: mark, cue: [mark], content: graph.trimmed(content), entry: nil, frame: .colon,
      probability: 0)
    draft.source = graph.trimmed(source)
    return draft
  }

  /// Words that may name who speaks: nouns and what goes with them, and no verb.
  private func isName(_ words: [Int]) -> Bool {
    words.contains { ["NOUN", "PROPN"].contains(graph.words[$0].upos) }
      && !words.contains {
        isVerb($0) || graph.words[$0].upos == "PUNCT" || graph.words[$0].upos == "NUM"
      }
  }

  private func isVerb(_ word: Int) -> Bool {
    ["AUX"].contains(graph.words[word].upos)
      || graph.words[word].upos == "VERB" && graph.words[word].relation != "amod"
  }
}
