/// What the interchange format leaves out at the edges of contents and corpora have in them.
package enum ContentEdges: String, CaseIterable, Sendable {
  /// As found.
  case found = ""
  /// `that`, `whether` or `if` before a content is put back: `said {that the dam had failed}`.
  case complementisers = ", with complementisers"
  /// Quotation marks around it, and a comma or stop before the closing one, are put back too.
  case marks = ", with complementisers and marks"
}

/// Puts back what was left out at the edges of contents.
package struct EdgeRestorer {
  /// How many tokens the text has, and their forms.
  private let count: Int
  private let form: (Int) -> String
  private let isQuoted: (Int) -> Bool

  /// Works on a text's tokens.
  ///
  /// - Parameter isQuoted: whether a token is within quotation marks, which tells what a straight mark does.
  package init(
    count: Int, form: @escaping (Int) -> String, isQuoted: @escaping (Int) -> Bool
  ) {
    self.count = count
    self.form = form
    self.isQuoted = isQuoted
  }

  /// The content with the edges asked for.
  package func content(of found: Fillers, _ edges: ContentEdges) -> TokenSet {
    guard edges != .found, !found.content.isEmpty else { return found.content }
    var content = found.content
    if edges == .marks {
      content = TokenSet(found.content.runs.flatMap { Array(withMarks($0)) })
    }
    return complementiser(of: found).map { content.union([TokenSet([$0])]) } ?? content
  }

  private static let complementisers: Set<String> = ["that", "whether", "if"]
  private static let openingMarks: Set<String> = ["“", "\"", "‘"]
  private static let closingMarks: Set<String> = ["”", "\"", "’"]
  private static let stops: Set<String> = [",", ".", "?", "!", "…"]

  /// The word right before the content, an opening quotation mark left aside, if it is a complementiser
  /// and no part of source or cue.
  private func complementiser(of found: Fillers) -> Int? {
    guard var token = found.content.tokens.first.map({ $0 - 1 }) else { return nil }
    if token >= 0, Self.openingMarks.contains(form(token)) { token -= 1 }
    guard token >= 0, Self.complementisers.contains(form(token).lowercased()),
      !found.source.contains(token), !found.cue.contains(token)
    else { return nil }
    return token
  }

  private func withMarks(_ run: Range<Int>) -> Range<Int> {
    var (start, end) = (run.lowerBound, run.upperBound)
    if start > 0, Self.openingMarks.contains(form(start - 1)), isQuoted(start) { start -= 1 }
    let mark = end < count && Self.stops.contains(form(end)) ? end + 1 : end
    if mark < count, Self.closingMarks.contains(form(mark)), isQuoted(end - 1) { end = mark + 1 }
    return start..<end
  }
}
