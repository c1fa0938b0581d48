/// What is wrong with a lexicon file, where, and what to do about it.
///
/// ```
/// Lexicons/en/cues.tsv:41: the entry “deny verb deny” is there twice (first in line 12). Remove one of the two.
/// ```
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of fault, for code that wants to tell them apart.
  public enum Kind: String, Sendable, Hashable {
    case invalidEncoding
    case noColumnsLine
    case missingColumn
    case wrongFieldCount
    case emptyKey
    case duplicateKey
    case badValue
    case badExample
    case nothingToRemove
    case missingTable
  }

  /// The kind of fault.
  public var kind: Kind
  /// The file as its reader named it.
  public var file: String
  /// The line, counted from 1; 0 where the fault is the whole file's.
  public var line: Int
  /// What is wrong, as a sentence without its full stop.
  public var what: String
  /// What to do about it, as a sentence without its full stop.
  public var advice: String

  /// Creates an error.
  public init(kind: Kind, file: String, line: Int, what: String, advice: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.what = what
    self.advice = advice
  }

  /// `file:line: what. advice.`
  public var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    return "\(place): \(what). \(advice)."
  }
}
