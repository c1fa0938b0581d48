/// Lines broken by the width of an editor or a mail program, not by whoever wrote them.
enum LineWrap {
  /// How long such lines are, in code points: shorter ones are headings, longer ones whole paragraphs.
  static let lengths = 45...100
}
