package import NaysayLanguage
import NaysayText

/// A sentence with events in it, each with the number that annotators gave it.
package struct JudgedSentence: Sendable {
  /// Where the word stands that names an event.
  package enum Place: Sendable, Hashable {
    /// The word of an index.
    case word(Int)
    /// The predicate of the clause that a verb governs.
    case clause(under: String)
  }

  /// What somebody judged.
  package struct Event: Sendable, Hashable {
    package var place: Place
    /// −3, certainly not so, to 3, certainly so.
    package var value: Double
  }

  /// The sentence, its words given.
  package var document: CoNLLUDocument
  package var events: [Event]
}

/// A line of the corpora whose spans count white-space tokens.
struct JudgedTokens: Decodable, Sendable {
  var sentence: JudgedSentence

  private enum CodingKeys: String, CodingKey {
    case id, text, targets
  }

  private struct Target: Decodable {
    var span: [Int]
    var value: Double
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    let number = (try? row.decode(Int.self, forKey: .id)).map { String($0) }
    let id = try number ?? row.decode(String.self, forKey: .id)
    let text = try row.decode(String.self, forKey: .text)
    let tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let events = try row.decode([Target].self, forKey: .targets).map { target in
      guard let last = target.span.last.map({ $0 - 1 }), tokens.indices.contains(last) else {
        throw RowError(reason: "a target's span lies outside the text")
      }
      return JudgedSentence.Event(place: .word(last), value: target.value)
    }
    sentence = JudgedSentence(document: Self.document(id: id, tokens), events: events)
  }

  /// The tokens as a document of one sentence.
  private static func document(id: String, _ tokens: [String]) -> CoNLLUDocument {
    let joined = JoinedTokens(tokens)
    var states = QuotationStates()
    let words = joined.forms.indices.map { i in
      let next = i + 1 < joined.spans.count ? joined.spans[i + 1].start : nil
      return Token(
        form: joined.forms[i], span: joined.spans[i],
        isFollowedBySpace: next.map { $0 > joined.spans[i].end } ?? true, startsParagraph: i == 0,
        isQuoted: states.isQuoted(joined.forms[i], startsParagraph: i == 0))
    }
    return CoNLLUDocument(id: id, text: joined.text, ofOneSentence: words)
  }
}

extension CoNLLUDocument {
  /// A document of words that nothing is known of yet, taken for one sentence.
  init(id: String, text: String, ofOneSentence words: [Token]) {
    let words = words.map {
      Word(token: $0, lemma: "_", upos: "_", xpos: "_", feats: "_", head: nil, deprel: "_")
    }
    self.init(
      id: id, text: text,
      parsed: ParsedText(words: words, sentences: words.isEmpty ? [] : [0..<words.count]))
  }
}
