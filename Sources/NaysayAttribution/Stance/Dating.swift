import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Dates stances and events from the time expressions beside them; what cannot be dated stays undated.
struct Dating {
  private let publishedAt: String?
  private let attachment: DateAttachment
  private let graph: DependencyGraph

  init(publishedAt: String?, graph: DependencyGraph, times: TimeTagger) {
    self.publishedAt = publishedAt
    self.graph = graph
    let anchor = publishedAt.flatMap(EDTF.init)?.day
    let expressions = times.expressions(in: graph.words, sentences: graph.sentences, anchor: anchor)
    attachment = DateAttachment(words: graph.words, expressions: expressions)
  }

  /// When the source took the stance: the time at the cue, else on or before publication.
  func statedAt(_ draft: Draft) -> String? {
    let content = Set(draft.content)
    if let date = attachment.date(of: draft.anchor, where: { !content.contains($0) }) {
      return date.description
    }
    return publishedAt.map { "../\($0)" }
  }

  /// When what a part of a content is about happens: the time in its own clause, or one within the part that the
  /// tree gives to the cue.
  func eventAt(_ part: PropositionReader.Part, of draft: Draft) -> String? {
    if let date = attachment.date(of: part.root) { return date.description }
    let words = Set(part.words)
    return attachment.date(of: draft.anchor, where: words.contains)?.description
  }
}
