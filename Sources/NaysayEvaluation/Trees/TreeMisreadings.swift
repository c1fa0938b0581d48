package import NaysayLanguage
import NaysayText

/// The sentences of a treebank that were read otherwise, for reading.
package enum TreeMisreadings {
  /// Sentences of gold that were cut otherwise from raw text.
  package static func cuts(
    gold: AlignedTrees, found: AlignedTrees, of document: CoNLLUDocument
  ) -> [Misreading] {
    let text = ScalarText(document.text)
    let ends = Set(found.sentences)
    return zip(document.parsed.sentences, gold.sentences).compactMap { range, place in
      let words = gold.places[range]
      let lacking = zip(words, range).filter { found.words[$0.0] == nil }
      guard !ends.contains(place) || !lacking.isEmpty else { return nil }
      let fault = lacking.isEmpty ? "sentence cut otherwise" : "words cut otherwise"
      let starts = Set(found.sentences.map(\.start))
      let own = zip(words, range).map { place, i in
        (i > range.lowerBound && starts.contains(place.start) ? "¦ " : "")
          + document.parsed.words[i].form
      }
      return Misreading(
        document: name(of: range, in: document), fault: fault,
        gold: lacking.isEmpty
          ? nil : lacking.map { document.parsed.words[$0.1].form }.joined(separator: " "),
        found: own.joined(separator: " "), text: text.around(spans(of: range, in: document)))
    }
  }

  /// Sentences of gold with words that got another tag, head or relation.
  package static func trees(
    gold: AlignedTrees, found: AlignedTrees, of document: CoNLLUDocument
  ) -> [Misreading] {
    let forms = Dictionary(
      zip(gold.places, document.parsed.words.map(\.form)), uniquingKeysWith: { first, _ in first })
    let show = { (place: AlignedTrees.Place, word: AlignedTrees.Annotation) in
      let head = word.head.flatMap { forms[$0] } ?? "–"
      return "\(forms[place] ?? "")/\(word.upos) \(word.relation)→\(head)"
    }
    let text = ScalarText(document.text)
    return document.parsed.sentences.compactMap { range in
      let pairs = gold.places[range].compactMap { place in
        gold.words[place].flatMap { a in found.words[place].map { (place, a, $0) } }
      }
      let wrong = pairs.filter { _, a, b in
        a.upos != b.upos || a.head != b.head || a.relation != b.relation
      }
      guard !wrong.isEmpty else { return nil }
      return Misreading(
        document: name(of: range, in: document),
        fault: "\(wrong.count) of \(range.count) words otherwise",
        gold: wrong.map { show($0.0, $0.1) }.joined(separator: " · "),
        found: wrong.map { show($0.0, $0.2) }.joined(separator: " · "),
        text: text.around(spans(of: range, in: document), reach: 0))
    }
  }

  private static func spans(of range: Range<Int>, in document: CoNLLUDocument) -> [Span] {
    document.parsed.words[range].map(\.span)
  }

  /// The document's name and the sentence's number in it.
  private static func name(of range: Range<Int>, in document: CoNLLUDocument) -> String {
    let number = document.parsed.sentences.firstIndex(of: range) ?? 0
    return "\(document.id ?? "document") sentence \(number + 1)"
  }
}
