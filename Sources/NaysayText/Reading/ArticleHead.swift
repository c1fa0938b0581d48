/// What stands before the article's own words: header lines, a headline, a byline, a dateline.
struct ArticleHead: Hashable {
  var title: String?
  var publisher: String?
  var publishedAt: String?
  var place: String?
  var author: String?
  var url: String?
  var bodyStart = 0
  var warnings: [DocumentWarning] = []

  /// How far a head may reach, in code points.
  private static let reach = 4_000

  /// Reads the head of a text. Complexity: O(1), since only the first lines are looked at.
  static func read(_ text: String, file: String, line: Int? = nil) -> ArticleHead {
    let scalars = Array(text.unicodeScalars.prefix(reach))
    var reader = HeadReader(cursor: TextCursor(scalars), file: file, line: line)
    reader.read()
    return reader.head
  }
}

/// Reads a head from left to right.
private struct HeadReader {
  var cursor: TextCursor
  let file: String
  let line: Int?
  var head = ArticleHead()

  mutating func read() {
    while takeHeaderLine() { head.bodyStart = cursor.index }
    if takeDateline(at: cursor.index) { return }
    takeHeadlineAndDateline()
  }

  // MARK: Header lines

  /// Takes one header line or prefix, such as `date 2021-08-26` or `Publisher: The Post`.
  private mutating func takeHeaderLine() -> Bool {
    if takeDateAlone() { return true }
    var next = cursor
    next.skipSpace()
    guard let key = next.takeLetters()?.lowercased() else { return false }
    let hasColon = next.take(":")
    guard hasColon || next.current == " " || next.current == "\t" else { return false }
    next.skipBlanks()
    guard take(key, hasColon: hasColon, from: &next) else { return false }
    next.skipSpace()
    cursor = next
    return true
  }

  /// Takes a date with its year that has the line to itself.
  private mutating func takeDateAlone() -> Bool {
    var next = cursor
    next.skipSpace()
    guard case .date(let date)? = next.takeDate(), let day = date.civil else { return false }
    next.skipBlanks()
    guard next.current?.isLineBreak ?? false else { return false }
    head.publishedAt = head.publishedAt ?? day.description
    next.skipSpace()
    cursor = next
    return true
  }

  private mutating func take(
    _ key: String, hasColon: Bool, from next: inout TextCursor
  ) -> Bool {
    switch key {
    case "date", "published", "publishedat", "updated":
      return takeDate(hasColon: hasColon, from: &next)
    case "publisher", "source", "outlet":
      guard hasColon || key == "publisher", let value = label(&next, limit: 60) else {
        return false
      }
      head.publisher = head.publisher ?? value
    case "title", "headline":
      guard hasColon, let value = label(&next, limit: 300) else { return false }
      head.title = head.title ?? value
    case "author", "byline":
      guard hasColon, let value = label(&next, limit: 120) else { return false }
      head.author = head.author ?? value
    case "url", "link":
      guard hasColon, let value = label(&next, limit: 2_000) else { return false }
      head.url = head.url ?? value
    case "place", "dateline":
      guard hasColon, let value = label(&next, limit: 60) else { return false }
      head.place = head.place ?? value
    default: return false
    }
    return true
  }

  /// The rest of a header line; nil where it is empty or too long for a name.
  private func label(_ next: inout TextCursor, limit: Int) -> String? {
    guard next.lineEnd - next.index <= limit, next.lineEnd < next.scalars.count else { return nil }
    let value = next.takeLine()
    return value.isEmpty ? nil : value
  }

  private mutating func takeDate(hasColon: Bool, from next: inout TextCursor) -> Bool {
    let start = next.index
    switch next.takeDate() {
    case .date(let date)? where date.year != nil:
      head.publishedAt = head.publishedAt ?? date.civil?.description
      skipClock(&next)
    case .malformed(let written)?:
      warn(.malformedDate, "the date \(written) is not in the calendar and is left out")
    case .ambiguous(let written)?:
      warn(
        .ambiguousDate,
        "the date \(written) can be read in two ways and is left out: write it as year-month-day")
    default:
      next.index = start
      guard hasColon, let written = label(&next, limit: 60) else { return false }
      warn(.malformedDate, "the date “\(written)” is not understood and is left out")
    }
    return true
  }

  /// Passes a time of day that fills the rest of the line (`10:32 GMT`).
  private func skipClock(_ next: inout TextCursor) {
    var clock = next
    _ = clock.take(",")
    clock.skipBlanks()
    guard let hours = clock.takeNumber(), hours.digits <= 2, clock.take(":") else { return }
    guard clock.lineEnd - clock.index <= 20 else { return }
    clock.index = clock.lineEnd
    next = clock
  }

  private mutating func warn(_ code: DocumentWarning.Code, _ message: String) {
    head.warnings.append(DocumentWarning(code, file: file, line: line, message: message))
  }

  // MARK: Headline and dateline

  private mutating func takeDateline(at index: Int) -> Bool {
    guard let dateline = Dateline.read(cursor.scalars, at: index) else { return false }
    head.place = head.place ?? dateline.place
    head.publisher = head.publisher ?? dateline.agency
    head.publishedAt = head.publishedAt ?? dateline.date?.civil?.description
    head.bodyStart = dateline.end
    return true
  }

  /// The longest line that may be a headline.
  private static let longestHeadline = 160

  /// Takes a headline and a byline where a dateline follows: without one a first line may be anything.
  private mutating func takeHeadlineAndDateline() {
    var next = cursor
    var lines: [String] = []
    for _ in 0..<3 {
      next.skipSpace()
      guard next.lineEnd - next.index <= Self.longestHeadline, next.lineEnd < next.scalars.count
      else { return }
      lines.append(next.takeLine())
      if takeDateline(at: next.index) { return take(headlines: lines) }
    }
  }

  private mutating func take(headlines lines: [String]) {
    for line in lines {
      if line.hasPrefix("By ") {
        head.author = head.author ?? String(line.dropFirst(3))
      } else if head.title == nil {
        head.title = line
      }
    }
  }
}
