/// What may stand after the last mark of a sentence and still belong to it: a note's number, a face.
enum Trailer {
  /// How many words a note may have, its brackets among them.
  private static let longestNote = 5

  /// Whether the word is a face drawn with marks.
  static func isFace(_ word: Token) -> Bool {
    let form = word.form.unicodeScalars
    guard form.count > 1, let first = form.first else { return false }
    return first == ":" || first == ";" || (first == "^" && form.last == "^")
  }

  /// The first word of the note in square brackets that ends at `i`: `[12]`, `[citation needed]`.
  static func noteStart(_ words: [Token], endingAt i: Int) -> Int? {
    guard words[i].form == "]" else { return nil }
    for k in stride(from: i - 1, through: max(0, i - longestNote + 1), by: -1)
    where words[k].form == "[" {
      return isNote(words[k + 1..<i]) ? k : nil
    }
    return nil
  }

  /// The last word of the note in square brackets that begins at `i`.
  static func noteEnd(_ words: [Token], from i: Int) -> Int? {
    guard i < words.count, words[i].form == "[" else { return nil }
    for k in words.indices.dropFirst(i + 1).prefix(longestNote - 1) where words[k].form == "]" {
      return isNote(words[i + 1..<k]) ? k : nil
    }
    return nil
  }

  private static func isNote(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first else { return false }
    if first.form == "citation" || first.form == "better" { return true }
    return words.allSatisfy { word in
      word.form.unicodeScalars.allSatisfy { $0.isDigit || $0 == "," || $0 == "–" || $0 == "-" }
    }
  }
}
