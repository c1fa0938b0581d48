/// The kinds of gold attributions that recall is told apart for.
package enum ContentKind: String, CaseIterable, Sendable {
  /// At least nine tenths of the content's words are within quotation marks.
  case direct
  /// Some are.
  case mixed
  /// None is.
  case indirect
  case denialCue = "denial cue"
  case otherCue = "other cue"
  case withSource = "with a source"
  case withoutSource = "without a source"

  /// The kinds that a gold attribution is of.
  package static func kinds(of gold: Fillers, in text: ScoringText) -> [ContentKind] {
    var kinds: [ContentKind] = [
      DenialCue.matches(gold.cue.tokens.map(text.form)) ? .denialCue : .otherCue,
      gold.source.isEmpty ? .withoutSource : .withSource,
    ]
    if !gold.content.isEmpty { kinds.append(quotation(of: gold.content, in: text)) }
    return kinds
  }

  /// Whether a content is quoted: in all, in part, not at all.
  package static func quotation(of content: TokenSet, in text: ScoringText) -> ContentKind {
    let words = text.words(content)
    let quoted = words.filter { text.isQuoted[$0] }.count
    if quoted == 0 { return .indirect }
    return 10 * quoted >= 9 * words.count ? .direct : .mixed
  }
}
