extension LexiconRow {
  /// The text of a column that must be filled; `-` counts as nothing.
  func text(_ column: String) throws(LexiconError) -> String {
    guard let text = try optionalText(column) else {
      throw fault(.badValue, "“\(column)” is empty", "Fill it in")
    }
    return text
  }

  /// The text of a column; nil for `-` or nothing.
  func optionalText(_ column: String) throws(LexiconError) -> String? {
    guard let text = self[column] else {
      throw LexiconError(
        kind: .missingColumn, file: place.file, line: 0, what: "the column “\(column)” is missing",
        advice: "Add it to the “#columns:” line and fill it in every row, “-” for nothing")
    }
    return text.isEmpty || text == "-" ? nil : text
  }

  /// The parts of a column between separators; none for `-`.
  func list(_ column: String, separator: Character) throws(LexiconError) -> [String] {
    try optionalText(column)?.split(separator: separator).map(String.init) ?? []
  }

  /// One of the words that a column may hold.
  func value<Value>(_ column: String, as type: Value.Type = Value.self) throws(LexiconError)
    -> Value where Value: RawRepresentable<String> & CaseIterable
  {
    try value(of: try text(column), column)
  }

  /// A column's words between `|`, each one of those it may hold.
  func values<Value>(_ column: String, as type: Value.Type = Value.self) throws(LexiconError)
    -> [Value] where Value: RawRepresentable<String> & CaseIterable
  {
    var values: [Value] = []
    for word in try list(column, separator: "|") {
      values.append(try value(of: word, column))
    }
    return values
  }

  /// The text of a column that may hold only certain words; nil for `-`.
  func optionalText(_ column: String, among allowed: [String]) throws(LexiconError) -> String? {
    guard let text = try optionalText(column) else { return nil }
    guard allowed.contains(text) else { throw notAllowed(text, column, allowed) }
    return text
  }

  private func value<Value>(of word: String, _ column: String) throws(LexiconError) -> Value
  where Value: RawRepresentable<String> & CaseIterable {
    guard let value = Value(rawValue: word) else {
      throw notAllowed(word, column, Value.allCases.map(\.rawValue))
    }
    return value
  }

  private func notAllowed(_ word: String, _ column: String, _ allowed: [String]) -> LexiconError {
    fault(
      .badValue, "“\(word)” is no value for “\(column)”",
      "Write one of: \(allowed.joined(separator: ", "))")
  }

  /// A fault in this row.
  func fault(_ kind: LexiconError.Kind, _ what: String, _ advice: String) -> LexiconError {
    LexiconError(kind: kind, file: place.file, line: place.line, what: what, advice: advice)
  }
}
