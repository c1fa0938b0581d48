import ArgumentParser

/// In which form articles are given.
enum InputForm: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonl

  /// The form that a file's name or, where that says nothing, its first bytes speak for.
  static func guessed(path: String, beginning bytes: ArraySlice<UInt8>) -> InputForm {
    if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") { return .jsonl }
    if path.hasSuffix(".json") { return isOneObject(bytes) ? .json : .jsonl }
    let first = bytes.first { !isWhiteSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }
    return path == "-" && first == UInt8(ascii: "{") ? .jsonl : .text
  }

  /// Whether the first line does not hold a whole object, so that the file must.
  private static func isOneObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = bytes.drop { isWhiteSpace($0) }
    guard let end = text.firstIndex(of: 0x0A) else { return true }
    return text[..<end].last { !isWhiteSpace($0) } != UInt8(ascii: "}")
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
