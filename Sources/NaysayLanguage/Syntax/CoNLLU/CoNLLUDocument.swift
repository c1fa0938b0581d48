public import NaysayText

/// One document of a CoNLL-U file: its words, sentences and comments, and the text they make.
public struct CoNLLUDocument: Sendable, Hashable {
  /// The name given by `# newdoc id`; nil where there is none.
  public var id: String?
  /// The text that the spans of the words count in.
  public var text: String
  /// The words and sentences with as much of their syntax as is known.
  public var parsed: ParsedText
  /// The comment lines of each sentence as they were read; a sentence that has none is given its own when written.
  public var comments: [[String]]

  /// Creates a document.
  public init(id: String?, text: String, parsed: ParsedText, comments: [[String]] = []) {
    self.id = id
    self.text = text
    self.parsed = parsed
    self.comments = comments
  }

  /// The words and sentences without their syntax: what ``LanguagePipeline`` reads.
  public var segmentation: Segmentation {
    Segmentation(words: parsed.words.map(\.token), sentences: parsed.sentences)
  }
}

/// Why a CoNLL-U file could not be read, and where.
public struct CoNLLUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name as it was given.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong with it.
  public var reason: String

  /// `file:line: reason`.
  public var description: String { "\(file):\(line): \(reason)" }
}
