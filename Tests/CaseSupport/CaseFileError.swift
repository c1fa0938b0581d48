/// What is wrong with a case file, and where.
package struct CaseFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  package var file: String
  /// The line, counted from 1; 0 where the file as a whole is at fault.
  package var line: Int
  /// What is wrong, in a sentence.
  package var message: String

  /// Creates an error.
  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): \(message)" }
}
