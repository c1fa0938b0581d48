public import NaysayLexicon

/// The words and phrases that times are named with.
public struct TimeVocabulary: Sendable {
  /// A phrase of several words.
  struct Phrase: Sendable {
    var words: [String]
    var term: TimeTerm
  }

  private var terms: [String: [TimeTerm]] = [:]
  private var phrases: [String: [Phrase]] = [:]

  /// Reads the tables `calendar`, `numbers`, `references` and `holidays` of `time/`, in any order.
  public init(_ tables: [LexiconTable]) {
    for row in tables.flatMap(\.rows) {
      guard let form = row["form"], let term = TimeTerm(row) else { continue }
      let words = form.split(separator: " ").map(String.init)
      if words.count == 1 {
        terms[form, default: []].append(term)
      } else {
        phrases[words[0], default: []].append(Phrase(words: words, term: term))
      }
    }
    for first in phrases.keys {
      phrases[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// What a lower-case word may mean.
  func terms(of word: String) -> [TimeTerm] { terms[word] ?? [] }

  /// The phrases that begin with a lower-case word, the longest first.
  func phrases(from word: String) -> [Phrase] { phrases[word] ?? [] }
}
