package import NaysayLanguage
import NaysayText

/// The words of a document by the characters they cover, white space left out, as the CoNLL 2018 shared task
/// aligns them: a parser's own words and sentences can then be compared with gold ones.
package struct AlignedTrees: Sendable {
  /// Where a word stands.
  package struct Place: Hashable, Sendable {
    var start: Int
    var end: Int
    /// The number of the word within a token of several words, which share their characters.
    var number: Int
  }

  /// What is compared of a word.
  package struct Annotation: Sendable {
    var upos: String
    var xpos: String
    var lemma: String
    /// The place of the head; nil for a root.
    var head: Place?
    /// The relation without its subtype.
    var relation: String
  }

  /// The places of the words in order.
  package private(set) var places: [Place] = []
  package private(set) var words: [Place: Annotation] = [:]
  /// The sentences from the first character to the last.
  package private(set) var sentences: [Place] = []

  package init(_ document: CoNLLUDocument) {
    places = Self.places(of: document)
    for (place, word) in zip(places, document.parsed.words) {
      words[place] = Annotation(
        upos: word.upos, xpos: word.xpos, lemma: word.lemma, head: word.head.map { places[$0] },
        relation: String(word.relation))
    }
    sentences = document.parsed.sentences.map { sentence in
      Place(
        start: places[sentence.lowerBound].start, end: places[sentence.upperBound - 1].end,
        number: 0)
    }
  }

  private static func places(of document: CoNLLUDocument) -> [Place] {
    let words = document.parsed.words
    var characters = [0]
    for scalar in document.text.unicodeScalars {
      characters.append((characters.last ?? 0) + (scalar.properties.isWhitespace ? 0 : 1))
    }
    var places: [Place] = []
    var first = 0
    while first < words.count {
      let end =
        words[(first + 1)...].firstIndex { !$0.token.continuesToken } ?? words.count
      let token = (words[first].span.start, words[end - 1].span.end)
      for i in first..<end {
        places.append(
          Place(start: characters[token.0], end: characters[token.1], number: i - first))
      }
      first = end
    }
    return places
  }
}
