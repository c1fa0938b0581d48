/// The place, date and agency that begin an article: `LONDON, March 3 (Reuters) -`, `MOSCOW, August 26. /TASS/.`
struct Dateline: Hashable {
  var place: String?
  var agency: String?
  var date: CalendarDate?
  /// Where the article's own words begin. Code points.
  var end: Int

  /// Reads the dateline at an index; nil where there is none.
  static func read(_ scalars: [Unicode.Scalar], at start: Int) -> Dateline? {
    var cursor = TextCursor(scalars, at: start)
    cursor.skipSpace()
    var line = Dateline(end: start)
    let isCapitals = line.takePlace(&cursor)
    let parts = line.takeParts(&cursor)
    let hasDot = cursor.take(".")
    cursor.skipBlanks()
    let mark = line.takeAgency(&cursor)
    guard line.isComplete(&cursor, mark: mark, isCapitals: isCapitals, hasDot: hasDot, parts: parts)
    else { return nil }
    cursor.skipBlanks()
    line.end = cursor.index
    return line
  }

  // MARK: Place

  /// How many words the name of a place may have.
  private static let longestPlace = 5

  /// Takes the name of the place and tells whether it is written in capitals.
  private mutating func takePlace(_ cursor: inout TextCursor) -> Bool {
    let start = cursor.index
    var end = start
    var isCapitals = true
    var count = 0
    while count < Self.longestPlace, let word = cursor.takePlaceWord() {
      if word.isDate { break }
      isCapitals = isCapitals && word.isCapitals
      end = cursor.index
      count += 1
      guard cursor.current == " " || cursor.current == "/" else { break }
      cursor.index += 1
    }
    cursor.index = end
    if end > start { place = cursor.text(from: start, to: end) }
    return isCapitals && end - start > 2
  }

  /// Takes what follows commas: a region, a country, a date. Tells how many parts there were.
  private mutating func takeParts(_ cursor: inout TextCursor) -> Int {
    var parts = 0
    while parts < 4 {
      var next = cursor
      let hasMark = next.take(",") || (parts == 0 && next.current == "." && next.take("."))
      next.skipBlanks()
      if date == nil, case .date(let found)? = next.takeDate() {
        date = found
      } else if hasMark, cursor.current == ",", place != nil, next.takeRegion() {
      } else {
        break
      }
      parts += 1
      cursor = next
    }
    return parts
  }

  // MARK: Agency

  /// Takes the name of the agency and gives the mark that closes it.
  private mutating func takeAgency(_ cursor: inout TextCursor) -> Unicode.Scalar? {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("(", ")"), ("/", "/"), ("[", "]")]
    for (open, close) in pairs where cursor.current == open {
      var next = cursor
      next.index += 1
      let start = next.index
      while let scalar = next.current, scalar != close, !scalar.isLineBreak, next.index - start < 40
      {
        next.index += 1
      }
      let name = next.text(from: start, to: next.index)
      guard next.current == close, let first = name.unicodeScalars.first,
        first.isCapital || first.isDigit, name.unicodeScalars.allSatisfy(Self.isNameLike)
      else { return nil }
      next.index += 1
      agency = name
      cursor = next
      return close
    }
    return nil
  }

  private static func isNameLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordLike || scalar == " " || scalar == "-" || scalar == "/" || scalar == "."
      || scalar == "&"
  }

  // MARK: End

  /// Words in capitals that are no place.
  private static let notPlaces: Set<String> = [
    "NATO", "UPDATE", "BREAKING", "EXCLUSIVE", "ANALYSIS", "OPINION", "CORRECTED", "CORRECTION",
    "FACTBOX", "WATCH", "LIVE", "NEWS", "EU", "UN", "USA", "WHO", "FIFA", "UEFA", "NASA", "NOTE",
    "VIDEO", "PHOTOS", "EXPLAINER", "INTERVIEW", "COMMENT", "PREVIEW", "WRAPUP",
  ]

  /// Whether the marks after place and agency make a dateline of them.
  private func isComplete(
    _ cursor: inout TextCursor, mark: Unicode.Scalar?, isCapitals: Bool, hasDot: Bool, parts: Int
  ) -> Bool {
    if mark == "/" {
      let ends = cursor.take(".") || cursor.takeDash() || cursor.take(":") || parts > 0
      return ends && place != nil
    }
    cursor.skipBlanks()
    if mark != nil {
      return cursor.takeDash() || cursor.take(":") || cursor.take(".") && isCapitals
    }
    guard isCapitals, let place, !Self.notPlaces.contains(place) else { return false }
    if cursor.takeDash() { return true }
    return !hasDot && parts > 0 && cursor.take(":") && cursor.current == " "
  }
}

extension TextCursor {
  /// Takes a word that may be part of a place's name: it begins with a capital.
  fileprivate mutating func takePlaceWord() -> (isCapitals: Bool, isDate: Bool)? {
    let start = index
    guard let first = current, first.isCapital else { return nil }
    while let scalar = current, isPlaceLike(scalar) { index += 1 }
    let letters = scalars[start..<index].filter { $0.isLetter }
    let name = text(from: start, to: index)
    let isMonth = CalendarDate.month(named: name.filter { $0 != "." }) != nil
    if isMonth, peek(1)?.isDigit ?? false {
      index = start
      return (false, true)
    }
    return (letters.allSatisfy { !$0.isSmall }, false)
  }

  private func isPlaceLike(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isLetter || scalar.isApostrophe { return true }
    if scalar == "-" { return peek(1)?.isLetter ?? false }
    return scalar == "." && (peek(1)?.isLetter ?? false || peek(-2) == "." || endsSaint)
  }

  /// Whether the dot here follows `St` or `ST` (`ST. LOUIS`), or a single letter.
  private var endsSaint: Bool {
    guard peek(1) == " ", let before = peek(-1), before.isLetter else { return false }
    let isShort = peek(-3).map { !$0.isLetter } ?? true
    return isShort && (before == "t" || before == "T") && (peek(2)?.isCapital ?? false)
  }

  /// Takes the name of a region or country after the place's comma.
  fileprivate mutating func takeRegion() -> Bool {
    var count = 0
    while count < 3, let word = takePlaceWord() {
      if word.isDate { return false }
      count += 1
      if current == ".", peek(1) == "," || peek(1) == " " && peek(2) == "(" { index += 1 }
      guard current == " ", peek(1)?.isCapital ?? false else { break }
      index += 1
    }
    return count > 0
  }

  /// Takes a dash of any length.
  fileprivate mutating func takeDash() -> Bool {
    guard let dash = current, dash == "-" || dash == "–" || dash == "—" || dash == "―" else {
      return false
    }
    while current == dash { index += 1 }
    return true
  }
}
