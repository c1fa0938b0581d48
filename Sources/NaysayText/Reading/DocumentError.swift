/// Why a document could not be read: what was wrong, where, and what to do about it.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure; the raw values are stable.
  public enum Code: String, Sendable, Hashable, Codable {
    /// No text, or white space only.
    case empty
    /// Not a text at all.
    case binary
    /// Bytes that are not UTF-8.
    case notUTF8
    /// Bytes that begin as UTF-16 and are not.
    case notUTF16
    /// A line that is not a JSON object.
    case malformedJSON
    /// A JSON line without its `text`.
    case missingText
    /// A value of a JSON line that is not a string.
    case wrongType
  }

  /// The kind of failure.
  public var code: Code
  /// The name of the file or stream.
  public var file: String
  /// The line, counted from 1, where the file is read by lines.
  public var line: Int?
  /// The place of the first bad byte, counted from 0 in the file or in the line.
  public var byteOffset: Int?
  /// What was wrong, as a clause.
  public var problem: String
  /// What to do, as a clause.
  public var advice: String

  /// Creates an error.
  public init(
    _ code: Code, file: String, line: Int? = nil, byteOffset: Int? = nil, problem: String,
    advice: String
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
    self.problem = problem
    self.advice = advice
  }

  /// `news.txt:3: what was wrong; what to do`.
  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem); \(advice)"
  }
}
