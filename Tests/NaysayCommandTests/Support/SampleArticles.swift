import Foundation

/// Invented articles for the tests of the command.
enum SampleArticles {
  static let plain = """
    date 2024-03-04 ORLEN, March 4. /Orlen Courier/. Mayor Marta Keel denied on Monday that the \
    river bridge would close. "There is no such plan," she told reporters.

    The transport union had said that the bridge would close in May.

    """

  static let other = """
    date 2024-03-05 ORLEN, March 5. /Orlen Courier/. The ferry company confirmed on Tuesday that \
    the Tamsin had run aground.

    """

  /// Articles as JSON Lines, each with words of its own.
  static func lines(_ count: Int) -> String {
    (1...count).map { number in
      let text =
        "Spokesman Ivo Lund of ward \(number) denied that \(number) trees would be felled. "
        + "Residents said the felling of \(number) trees had been agreed. "
        + String(repeating: "The council met for hours. ", count: number % 7)
      return #"{"id": "ward-\#(number)", "publisher": "Orlen Courier", "#
        + #""publishedAt": "2024-03-0\#(1 + number % 9)", "text": "\#(text)"}"# + "\n"
    }.joined()
  }
}
