/// Reads articles from JSON Lines, a chunk of bytes at a time.
///
/// Each line is an object `{"id", "text", "title"?, "publisher"?, "publishedAt"?, "url"?, "author"?}`;
/// other keys are passed over, blank lines too. A line that cannot be read gives an error of its own, and
/// the lines after it are read all the same.
///
/// ```swift
/// var reader = JSONLinesReader(file: "news.jsonl")
/// while let chunk = nextChunk() {
///   for result in reader.read(chunk) { … }
/// }
/// for result in reader.finish() { … }
/// ```
public struct JSONLinesReader: Sendable {
  /// What a line gave.
  public typealias LineResult = Result<ReadDocument, DocumentError>

  private let file: String
  private var line = 0
  private var unfinished: [UInt8] = []

  /// Creates a reader; the name of the file goes into errors.
  public init(file: String) {
    self.file = file
  }

  /// The documents of all lines that end in this chunk, in order.
  public mutating func read(_ chunk: [UInt8]) -> [LineResult] {
    var results: [LineResult] = []
    var start = 0
    while let end = chunk[start...].firstIndex(of: 0x0A) {
      if unfinished.isEmpty {
        if let result = takeLine(chunk[start..<end]) { results.append(result) }
      } else {
        unfinished.append(contentsOf: chunk[start..<end])
        if let result = takeUnfinished() { results.append(result) }
      }
      start = end + 1
    }
    unfinished.append(contentsOf: chunk[start...])
    return results
  }

  /// The document of the last line where no line break ended it.
  public mutating func finish() -> [LineResult] {
    guard !unfinished.isEmpty else { return [] }
    return takeUnfinished().map { [$0] } ?? []
  }

  /// The documents of a whole file held in memory.
  public static func documents(in bytes: [UInt8], file: String) -> [LineResult] {
    var reader = JSONLinesReader(file: file)
    return reader.read(bytes) + reader.finish()
  }

  private mutating func takeUnfinished() -> LineResult? {
    var whole: [UInt8] = []
    swap(&whole, &unfinished)
    return takeLine(whole[...])
  }

  private mutating func takeLine(_ bytes: ArraySlice<UInt8>) -> LineResult? {
    line += 1
    var bytes = bytes
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return nil }
    let (name, number) = (file, line)
    return Result { () throws(DocumentError) in
      try JSONLine(bytes: bytes, file: name, line: number).document()
    }
  }
}
