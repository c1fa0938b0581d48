/// Why an analyzer could not be made. Every description says what to do about it.
public enum AnalyzerError: Error, Sendable, Hashable {
  /// A folder or file that was named does not exist.
  case missing(path: String)
  /// A file is there, but cannot be read.
  case unreadable(path: String, reason: String)
  /// A lexicon or a model is not what it should be.
  case damaged(path: String, reason: String)
}

extension AnalyzerError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): does not exist; check the name, or leave it out to use what is built in"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason); check its permissions"
    case .damaged(let path, let reason):
      "\(path): \(reason)"
    }
  }
}
