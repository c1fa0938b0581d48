import NaysayText

/// One article's bytes, not yet read: what is handed from the reading of files to the cores.
enum InputUnit: Sendable {
  /// A plain text file: its bytes, the article's name, and the path for messages.
  case text(bytes: [UInt8], id: String, path: String)
  /// A file that is one JSON object.
  case json(bytes: [UInt8], path: String)
  /// A line of a JSON Lines file, counted from 1.
  case jsonLine(bytes: [UInt8], path: String, line: Int)
  /// A file that could not be read.
  case failure(CommandFailure)
}

/// An article as read.
struct InputDocument: Sendable {
  var document: Document
  /// The bytes it was read from.
  var bytes: [UInt8]
  /// What was left out or not understood.
  var warnings: [String]
}

extension InputUnit {
  /// Reads the article; nil for a blank line.
  func read() -> Result<InputDocument, CommandFailure>? {
    switch self {
    case .failure(let failure):
      return .failure(failure)
    case .text(let bytes, let id, let path):
      return Self.reading(bytes, path: path, line: nil) { () throws(DocumentError) in
        try PlainTextReader.read(bytes, id: id)
      }
    case .json(let bytes, let path):
      // Line breaks stand only between tokens of JSON, so the object can be read as one line.
      let line = bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      return JSONLinesReader.documents(in: line, file: path).first.map { result in
        Self.reading(bytes, path: path, line: nil) { () throws(DocumentError) in
          var read = try result.get()
          read.document.digest = SHA256.hexDigest(of: bytes)
          return read
        }
      }
    case .jsonLine(let bytes, let path, let line):
      return JSONLinesReader.documents(in: bytes, file: path).first.map { result in
        Self.reading(bytes, path: path, line: line) { () throws(DocumentError) in
          try result.get()
        }
      }
    }
  }

  private static func reading(
    _ bytes: [UInt8], path: String, line: Int?, _ body: () throws(DocumentError) -> ReadDocument
  ) -> Result<InputDocument, CommandFailure> {
    do {
      let read = try body()
      let warnings = read.warnings.map { warning in
        var warning = warning
        (warning.file, warning.line) = (path, line)
        return warning.description
      }
      return .success(
        InputDocument(document: read.document, bytes: bytes, warnings: warnings))
    } catch {
      var error = error
      (error.file, error.line) = (path, line)
      return .failure(CommandFailure(.badData, error.description))
    }
  }
}
