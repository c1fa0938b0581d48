/// How a terminal shows a piece of text (ECMA-48, Select Graphic Rendition).
enum Colour: Int, Sendable {
  case bold = 1
  case faint = 2
  case red = 31
  case green = 32
  case yellow = 33
  case blue = 34
}

extension String {
  /// The text in a colour, or as it is.
  func painted(_ colour: Colour?) -> String {
    guard let colour, !isEmpty else { return self }
    return "\u{1B}[\(colour.rawValue)m" + self + "\u{1B}[0m"
  }
}
