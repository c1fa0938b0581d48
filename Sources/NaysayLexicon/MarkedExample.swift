/// An example sentence of a lexicon with its marks read: `The port authority [denied] that {the pier had closed}.`
///
/// Square brackets hold the cue, braces the content; either may come in several parts. The marks are not part of
/// the text, and a mark can't stand inside another.
public struct MarkedExample: Sendable, Hashable {
  /// The sentence without its marks.
  public var text: String
  /// The parts in square brackets, in code points of ``text``.
  public var cue: [Range<Int>]
  /// The parts in braces, in code points of ``text``.
  public var content: [Range<Int>]

  /// Reads the marks of a sentence.
  ///
  /// - Throws: a `badExample` at `place` if a mark is open, nested or empty, or there is no cue.
  public init(_ marked: String, place: LexiconPlace) throws(LexiconError) {
    var plain = String.UnicodeScalarView()
    var open: (closer: Unicode.Scalar, start: Int)?
    var count = 0
    cue = []
    content = []
    for scalar in marked.unicodeScalars {
      switch (scalar, open) {
      case ("[", nil): open = ("]", count)
      case ("{", nil): open = ("}", count)
      case ("]", let mark?) where mark.closer == "]" && mark.start < count:
        cue.append(mark.start..<count)
        open = nil
      case ("}", let mark?) where mark.closer == "}" && mark.start < count:
        content.append(mark.start..<count)
        open = nil
      case ("[", _), ("]", _), ("{", _), ("}", _):
        throw Self.fault("the mark “\(scalar)” at \(count) does not fit the one before it", place)
      default:
        plain.append(scalar)
        count += 1
      }
    }
    if let open { throw Self.fault("the mark opened at \(open.start) is not closed", place) }
    if cue.isEmpty { throw Self.fault("no words are marked as the cue", place) }
    text = String(plain)
  }

  /// The words of one span of the text.
  public func words(_ span: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars)[span]
    return String(String.UnicodeScalarView(scalars))
  }

  private static func fault(_ what: String, _ place: LexiconPlace) -> LexiconError {
    LexiconError(
      kind: .badExample, file: place.file, line: place.line, what: "in the example \(what)",
      advice: "Mark the cue with […] and the content with {…}, none inside another")
  }
}
