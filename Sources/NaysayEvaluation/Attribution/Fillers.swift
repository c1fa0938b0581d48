package import NaysayAttribution
package import NaysayText

/// The parts of an attribution that gold and found ones are compared by.
package enum AttributionRole: String, CaseIterable, Sendable {
  case source, cue, content
}

/// An attribution as the tokens that its source, cue and content touch.
package struct Fillers: Sendable, Hashable {
  package var source: TokenSet
  package var cue: TokenSet
  package var content: TokenSet

  package init(source: TokenSet, cue: TokenSet, content: TokenSet) {
    self.source = source
    self.cue = cue
    self.content = content
  }

  /// Nil where no span touches a token.
  package init?(source: [Span], cue: [Span], content: [Span], in text: ScoringText) {
    self.init(
      source: text.tokens(in: source), cue: text.tokens(in: cue),
      content: text.tokens(in: content))
    if AttributionRole.allCases.allSatisfy({ self[$0].isEmpty }) { return nil }
  }

  package init?(_ attribution: Attribution, in text: ScoringText) {
    self.init(
      source: attribution.source, cue: attribution.cue, content: attribution.content, in: text)
  }

  package subscript(role: AttributionRole) -> TokenSet {
    switch role {
    case .source: source
    case .cue: cue
    case .content: content
    }
  }
}
