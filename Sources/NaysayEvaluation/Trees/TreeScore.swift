/// The counts of a treebank by the form its documents were read in.
package struct TreeScore: EvaluationScore, Equatable {
  package var documents = 0
  package var forms = NamedFigures<TreeCounts>(["raw text", "given words"])

  package init() {}

  package static func += (sum: inout TreeScore, other: TreeScore) {
    sum.documents += other.documents
    sum.forms += other.forms
  }
}

/// How many words and sentences are right, by what is compared of them.
package struct TreeCounts: Summable {
  package static let measures = [
    "words", "sentences", "UPOS", "XPOS", "lemmas", "UAS", "LAS",
  ]

  package private(set) var goldWords = 0
  private var foundWords = 0
  private var goldSentences = 0
  private var foundSentences = 0
  private var right: [String: Int] = [:]

  package init() {}

  /// Compares the trees of a document.
  package init(gold: AlignedTrees, found: AlignedTrees) {
    goldWords = gold.places.count
    foundWords = found.places.count
    goldSentences = gold.sentences.count
    foundSentences = found.sentences.count
    right["sentences"] = Set(gold.sentences).intersection(found.sentences).count
    for place in gold.places {
      guard let a = gold.words[place], let b = found.words[place] else { continue }
      count("words", true)
      count("UPOS", a.upos == b.upos)
      count("XPOS", a.xpos == b.xpos)
      count("lemmas", a.lemma == b.lemma)
      count("UAS", a.head == b.head)
      count("LAS", a.head == b.head && a.relation == b.relation)
    }
  }

  private mutating func count(_ measure: String, _ isRight: Bool) {
    if isRight { right[measure, default: 0] += 1 }
  }

  /// The F1 of a measure, 0…100: with given words, the share of the words.
  package func f1(of measure: String) -> Double {
    let isOfSentences = measure == "sentences"
    return Tally(
      right: right[measure] ?? 0, found: isOfSentences ? foundSentences : foundWords,
      gold: isOfSentences ? goldSentences : goldWords
    ).f1
  }

  package static func += (sum: inout TreeCounts, other: TreeCounts) {
    sum.goldWords += other.goldWords
    sum.foundWords += other.foundWords
    sum.goldSentences += other.goldSentences
    sum.foundSentences += other.foundSentences
    sum.right.merge(other.right) { $0 + $1 }
  }
}
