extension String {
  /// The text as Markdown that shows these characters and nothing else, on one line.
  ///
  /// Whatever an article holds, it cannot open emphasis, a link, an image, a table cell, HTML or mathematics in a
  /// report, nor be turned into a link or a mention. Bidirectional controls are left out.
  package var escapedForMarkdown: String {
    let scalars = Array(forTerminal.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if Self.isMarkup(scalar) || Self.makesLink(at: index, of: scalars) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$", "@": true
    default: false
    }
  }

  /// Whether a bare address would be made a link: the colon of `://`, the dot of `www.`.
  private static func makesLink(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[index] {
    case ":":
      scalars.dropFirst(index + 1).starts(with: ["/", "/"])
    case ".":
      index >= 3
        && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }

  /// A URL as a link, or as plain text where it is not one that a reader can follow.
  package var asMarkdownLink: String {
    let isWeb = hasPrefix("https://") || hasPrefix("http://")
    let isClean = unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value < 0x7F && $0 != "<" && $0 != ">"
    }
    return isWeb && isClean ? "<\(self)>" : escapedForMarkdown
  }

  /// A rule's id or a digest in code font; as plain text where a backtick would end it.
  var asMarkdownCode: String {
    contains("`") || isEmpty ? escapedForMarkdown : "`\(forTerminal)`"
  }
}

extension Excerpt {
  /// The words with the cue in bold and ellipses where words were left out.
  var markdown: String {
    parts.map { part in
      let words = part.text.escapedForMarkdown
      let gap = part.followsGap ? " […] " : ""
      if part.isCue { return gap + "**" + words + "**" }
      return gap + part.text.leadingSpace + words + part.text.trailingSpace
    }.joined()
  }
}

extension String {
  /// One space where the text begins with white space, for a text that is put on one line.
  var leadingSpace: String {
    unicodeScalars.first?.properties.isWhitespace == true ? " " : ""
  }

  /// One space where the text ends with white space and holds something else.
  var trailingSpace: String {
    let holdsWords = unicodeScalars.contains { !$0.properties.isWhitespace }
    return holdsWords && unicodeScalars.last?.properties.isWhitespace == true ? " " : ""
  }
}
