/// Puts back the complementisers that the interchange format leaves out of contents and corpora have in them:
/// `said {that the dam had failed}`.
package enum Complementisers {
  private static let words: Set<String> = ["that", "whether", "if"]

  /// The content with the complementiser that is right before it, opening quotation marks left aside.
  package static func putBack(to found: Fillers, in text: ScoringText) -> Fillers {
    guard var token = found.content.tokens.first.map({ $0 - 1 }) else { return found }
    while token >= 0, ["“", "\"", "‘", "'"].contains(text.form(token)) { token -= 1 }
    guard token >= 0, words.contains(text.form(token).lowercased()),
      !found.source.tokens.contains(token), !found.cue.tokens.contains(token)
    else { return found }
    var result = found
    result.content = TokenSet([token] + found.content.tokens)
    return result
  }
}
