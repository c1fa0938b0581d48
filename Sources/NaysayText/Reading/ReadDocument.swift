/// A document together with what was odd about it.
public struct ReadDocument: Sendable, Hashable {
  /// The document.
  public var document: Document
  /// What was left out or not understood, in order of text.
  public var warnings: [DocumentWarning]

  /// Creates a document with warnings.
  public init(document: Document, warnings: [DocumentWarning] = []) {
    self.document = document
    self.warnings = warnings
  }
}

/// Something in a document that was not understood and was left out.
public struct DocumentWarning: Sendable, Hashable, CustomStringConvertible {
  /// The kinds of warning; the raw values are stable.
  public enum Code: String, Sendable, Hashable, Codable {
    /// A date of publication that is no date of the calendar.
    case malformedDate
    /// A date of publication whose day and month could change places.
    case ambiguousDate
  }

  /// The kind of warning.
  public var code: Code
  /// The name of the file or stream.
  public var file: String
  /// The line, counted from 1, where the file is read by lines.
  public var line: Int?
  /// What was found and what became of it, as a clause.
  public var message: String

  /// Creates a warning.
  public init(_ code: Code, file: String, line: Int? = nil, message: String) {
    self.code = code
    self.file = file
    self.line = line
    self.message = message
  }

  /// `news.txt:3: what was found`.
  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message)" }
}
