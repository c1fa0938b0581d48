import NaysayLanguage
import NaysayText

/// CommitmentBank: passages in which a clause stands under a verb within a question, a condition, a modal or a negation.
///
/// The bank has no halves: of its items in order the first, third and so on are learnt from, the others measured.
struct CommitmentBankItem: Decodable, Sendable {
  private var id: String
  private var verb: String
  private var target: String
  private var mean: Double

  /// One half.
  static func sentences(
    of corpus: Corpus, in folder: CorpusFolder, learnt: Bool
  ) throws(CorpusError) -> [JudgedSentence] {
    let items: [CommitmentBankItem] = try folder.rows(of: corpus)
    return items.enumerated().filter { ($0.offset % 2 == 0) == learnt }.map(\.element.sentence)
  }

  private var sentence: JudgedSentence {
    let words = Segmenter.segment(target, from: 0).words
    return JudgedSentence(
      document: CoNLLUDocument(id: id, text: target, ofOneSentence: words),
      events: [.init(place: .clause(under: verb), value: mean)])
  }
}
