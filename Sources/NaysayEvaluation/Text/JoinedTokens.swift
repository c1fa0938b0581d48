package import NaysayText

/// A text made of tokens of the Penn Treebank, with spaces where a writer would set them.
///
/// Its marks for quotations and brackets (` `` `, `-LRB-`) become those of print.
package struct JoinedTokens: Sendable {
  package private(set) var text = ""
  /// The tokens as they stand in the text.
  package private(set) var forms: [String] = []
  /// Where they stand.
  package private(set) var spans: [Span] = []

  package init(_ tokens: [String]) {
    var length = 0
    var isQuoted = false
    for (i, token) in tokens.enumerated() {
      let form = Self.form(of: token, isQuoted: &isQuoted, before: tokens[(i + 1)...])
      if i > 0, !closesUp(form, after: forms[i - 1]) {
        text += " "
        length += 1
      }
      let end = length + form.unicodeScalars.count
      text += form
      forms.append(form)
      spans.append(Span(length, end))
      length = end
    }
  }

  /// The tokens that spans of the text touch.
  package func tokens(in spans: [Span]) -> TokenSet {
    TokenSet(self.spans.indices.filter { i in spans.contains { $0.overlaps(self.spans[i]) } })
  }

  /// A token as it is printed. Some papers write `''` for both marks: what closes nothing opens, if
  /// another that could close it comes before the next that opens.
  private static func form(
    of token: String, isQuoted: inout Bool, before rest: ArraySlice<String>
  ) -> String {
    switch token {
    case "``":
      isQuoted = true
      return "“"
    case "''":
      let next = rest.first { $0 == "``" || $0 == "''" }
      isQuoted = !isQuoted && next == "''"
      return isQuoted ? "“" : "”"
    default: return printed[token] ?? token
    }
  }

  private static let printed = [
    "`": "‘", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]",
    "-LCB-": "{", "-RCB-": "}",
  ]
  private static let closing: Set<String> = [
    ",", ".", ";", ":", "?", "!", "...", "%", ")", "]", "}", "”", "'", "n't", "'s", "'S", "'re",
    "'ve", "'ll", "'m", "'d",
  ]
  private static let opening: Set<String> = ["(", "[", "{", "“", "‘", "$", "#"]

  private func closesUp(_ form: String, after last: String) -> Bool {
    Self.closing.contains(form) || Self.opening.contains(last)
  }
}
