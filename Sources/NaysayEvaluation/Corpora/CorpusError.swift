/// Why a corpus could not be read. Every description says what to do about it.
package enum CorpusError: Error, Sendable, Hashable {
  /// The folder of the corpora does not exist.
  case noFolder(path: String)
  /// The folder does not hold the corpus.
  case missing(Corpus, path: String)
  /// A file is there, but cannot be read.
  case unreadable(path: String, reason: String)
  /// A file is no text, or no archive.
  case malformed(path: String, reason: String)
  /// A line is not what it should be.
  case damaged(file: String, line: Int, reason: String)
}

extension CorpusError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noFolder(let path):
      "\(path): does not exist; name the folder that the corpora lie in, as \(Self.page) has it"
    case .missing(let corpus, let path):
      "\(path): is missing, and \(path).gz too; \(corpus.name) is published at "
        + "\(corpus.published), and \(Self.page) says how it is laid out"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .malformed(let path, let reason):
      "\(path): is damaged: \(reason); fetch it anew"
    case .damaged(let file, let line, let reason):
      "\(file):\(line): \(reason); \(Self.page) says how a line is written"
    }
  }

  private static let page = "Documentation/evaluation.md"
}
