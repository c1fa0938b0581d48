import NaysayAttribution

/// The `key: value` fields of a line, separated by ` | `.
struct CaseFields {
  let file: String
  let line: Int
  private var values: [String: String] = [:]

  init(_ words: String, line: Int, file: String, keys: Set<String>) throws(CaseFileError) {
    self.file = file
    self.line = line
    for field in words.split(separator: " | ") {
      let (key, value) = try Self.pair(String(field), line: line, file: file)
      guard keys.contains(key) else {
        throw CaseFileError(file: file, line: line, message: "unknown key “\(key)”")
      }
      guard values.updateValue(value, forKey: key) == nil else {
        throw CaseFileError(file: file, line: line, message: "“\(key)” is given twice")
      }
    }
  }

  /// Splits `key: value` at the first colon.
  static func pair(
    _ words: String, line: Int, file: String
  ) throws(CaseFileError) -> (key: String, value: String) {
    guard let colon = words.firstIndex(of: ":") else {
      throw CaseFileError(file: file, line: line, message: "“\(words)” has no “key:”")
    }
    return (trimmed(words[..<colon]), trimmed(words[words.index(after: colon)...]))
  }

  /// The value of a key.
  func value(_ key: String) -> String? { values[key] }

  /// The readings of a key, which ` // ` separates; none where it is not given.
  func readings(_ key: String) -> [String] {
    values[key].map { $0.split(separator: " // ").map { trimmed($0) } } ?? []
  }

  /// The names of a key, which `;` separates; nil where it is not given.
  func names(_ key: String) -> [String]? {
    values[key].map { $0 == "~" ? [] : $0.split(separator: ";").map { trimmed($0) } }
  }

  /// The readings of `stance`; nil for `~`.
  func stances() throws(CaseFileError) -> [Stance?] {
    var found: [Stance?] = []
    for name in readings("stance") {
      if name == "~" {
        found.append(nil)
      } else if let stance = Stance(rawValue: name) {
        found.append(stance)
      } else {
        throw fault("no stance is called “\(name)”")
      }
    }
    return found
  }

  /// The readings of `factuality`.
  func factualities() throws(CaseFileError) -> [Factuality] {
    var found: [Factuality] = []
    for name in readings("factuality") {
      guard let value = Factuality(rawValue: name) else {
        throw fault("no factuality is called “\(name)”")
      }
      found.append(value)
    }
    return found
  }

  /// The readings of a key as words with their place in the text.
  func spans(_ key: String, in finder: WordFinder) throws(CaseFileError) -> [ExpectedSpans] {
    var found: [ExpectedSpans] = []
    for words in readings(key) {
      do {
        found.append(try finder.locate(words))
      } catch {
        throw fault("\(key): \(error.message)")
      }
    }
    return found
  }

  /// An error at this line.
  func fault(_ message: String) -> CaseFileError {
    CaseFileError(file: file, line: line, message: message)
  }
}
