/// Turns the bytes of a file into its text.
///
/// UTF-8 with or without a byte order mark, and UTF-16 with one. The code points are kept exactly as
/// they were decoded, the byte order mark included.
enum TextDecoding {
  /// The text of a file's bytes.
  static func text(of bytes: [UInt8], file: String) throws(DocumentError) -> String {
    if let format = knownFormat(bytes) { throw binary(file, "is \(format.name)", format.advice) }
    let text =
      isUTF16(bytes) ? try decodeUTF16(bytes, file: file) : try decodeUTF8(bytes, file: file)
    guard text.unicodeScalars.contains(where: { !$0.isSpaceLike }) else {
      throw DocumentError(
        .empty, file: file, problem: "there is no text in it",
        advice: "check that the article was saved")
    }
    return text
  }

  // MARK: UTF-8

  private static func decodeUTF8(_ bytes: [UInt8], file: String) throws(DocumentError) -> String {
    if let encoding = markless16(bytes) {
      throw binary(
        file, "looks like UTF-16 without a byte order mark",
        "convert it first: iconv -f \(encoding) -t utf-8 \(file)")
    }
    if hasManyControls(bytes) {
      throw binary(
        file, "is not a text: it holds control bytes", "give the article as plain text")
    }
    if let offset = UTF8Validation.firstError(in: bytes[...]) {
      throw DocumentError(
        .notUTF8, file: file, byteOffset: offset, problem: "byte \(offset) is not UTF-8",
        advice: "convert it first: iconv -f windows-1252 -t utf-8 \(file)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// At most one byte in this many may be a control character.
  private static let leastBytesPerControl = 50

  private static func hasManyControls(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      if byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { controls += 1 }
    }
    return controls * leastBytesPerControl > bytes.count
  }

  // MARK: UTF-16

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func decodeUTF16(_ bytes: [UInt8], file: String) throws(DocumentError) -> String {
    let isLittle = bytes[0] == 0xFF
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for i in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw DocumentError(
        .notUTF16, file: file, problem: "it begins as UTF-16 but is not well-formed",
        advice: "save it again as UTF-8")
    }
    if text.unicodeScalars.contains("\0") {
      throw binary(file, "is not a text: it holds control bytes", "give the article as plain text")
    }
    return text
  }

  /// The name of the encoding where every other byte is zero, as in UTF-16 of Latin letters.
  private static func markless16(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(512)
    guard sample.count >= 4 else { return nil }
    let zeros = sample.indices.filter { sample[$0] == 0 }
    guard zeros.count * 5 > sample.count * 2 else { return nil }
    if zeros.allSatisfy({ $0 % 2 == 1 }) { return "utf-16le" }
    return zeros.allSatisfy { $0 % 2 == 0 } ? "utf-16be" : nil
  }

  // MARK: Other formats

  private static func knownFormat(_ bytes: [UInt8]) -> (name: String, advice: String)? {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      return ("a PDF", "take the text out first, for instance with pdftotext")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return ("a ZIP archive or an office document", "save the article as plain text")
    }
    if bytes.starts(with: [0x1F, 0x8B]) {
      return ("compressed with gzip", "decompress it first: gunzip")
    }
    return nil
  }

  private static func binary(_ file: String, _ problem: String, _ advice: String) -> DocumentError {
    DocumentError(.binary, file: file, problem: "it \(problem)", advice: advice)
  }
}
