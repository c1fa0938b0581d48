public import NaysayLexicon

/// The words and phrases that times are named with.
public struct TimeVocabulary: Sendable {
  /// A phrase of several words.
  struct Phrase: Sendable {
    var words: [String]
    var term: TimeTerm
  }

  /// What a word may mean alone, and the phrases that begin with it, the longest first.
  struct Entry: Sendable {
    var terms: [TimeTerm] = []
    var phrases: [Phrase] = []
    /// Whether an expression may begin with the word alone.
    var mayBegin = false

    static let none = Entry()
  }

  /// How a word turns the times that go with it.
  enum Direction: String, Sendable {
    /// *will*
    case auxiliary
    /// *scheduled*, *due*
    case plan
    /// *refused*, before *to*
    case carriedOut = "carried-out"
  }

  private var entries: [String: Entry] = [:]
  private var directions: [String: Direction] = [:]

  /// Reads the tables of `time/`, in any order.
  public init(_ tables: [LexiconTable]) {
    for row in tables.flatMap(\.rows) {
      if let lemma = row["lemma"] { directions[lemma] = row["kind"].flatMap(Direction.init) }
      guard let form = row["form"], let term = TimeTerm(row) else { continue }
      let words = form.split(separator: " ").map(String.init)
      if words.count == 1 {
        entries[form, default: Entry()].terms.append(term)
      } else {
        entries[words[0], default: Entry()].phrases.append(Phrase(words: words, term: term))
      }
    }
    entries = entries.mapValues { entry in
      var entry = entry
      entry.phrases.sort { $0.words.count > $1.words.count }
      entry.mayBegin = entry.terms.contains { !$0.onlySurrounds }
      return entry
    }
  }

  /// Reads the tables of times of a lexicon.
  public init(_ lexicon: Lexicon) {
    let names = ["calendar", "numbers", "references", "holidays", "directions"]
    self.init(names.compactMap { lexicon.tables["time/\($0)"] })
  }

  /// How a word turns the times that go with it, by its lemma.
  func direction(of lemma: String) -> Direction? { directions[lemma] }

  /// What a lower-case word has in the tables.
  func entry(of word: String) -> Entry { entries[word] ?? .none }
}
