import CNaysayKernels

/// Reads two claims together and says what the second is to the first.
///
/// A cross-encoder: `[CLS] first [SEP] second [SEP]` goes through the encoder, and the vector of the mark between them decides
/// (Devlin et al. 2019). It is immutable and may be shared between threads.
public final class PairModel: @unchecked Sendable {
  // Unchecked: as with `LanguageModel`, the stored pointers lead into what nobody changes and `file` keeps alive.

  /// The names of the relations that one claim may have to another; likelihoods follow their order.
  package let relations: [String]
  /// Entailment, neutral, contradiction: what a second text may be to a first of inference corpora.
  package let entailments: [String]

  private let network: EncoderNetwork
  private let pooled: Linear
  private let relation: Linear
  private let entailment: Linear
  private let file: ModelFile

  /// What the file says besides the encoder's sizes.
  private struct Header: Decodable {
    struct Labels: Decodable {
      var relations: [String]
      var entailments: [String]
    }
    var labels: Labels
  }

  /// Takes a model out of a file.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    let labels = try file.decode(Header.self).labels
    (relations, entailments) = (labels.relations, labels.entailments)
    network = try EncoderNetwork(file)
    let hidden = network.config.hidden
    pooled = try file.linear("pooled", rows: hidden, columns: hidden)
    relation = try file.linear("relation", rows: relations.count, columns: hidden)
    entailment = try file.linear("entailment", rows: entailments.count, columns: hidden)
  }

  /// The pieces of a word, at least one and at most six.
  package func pieces(of word: String) -> [Int32] { network.wordPieces.pieces(of: word) }

  /// What the model makes of two texts, each in the order of the names.
  package struct Reading: Sendable {
    /// For each relation how likely the second text is that to the first, 0…1.
    package var relations: [Float]
    /// How likely the first text entails the second, leaves it open, and contradicts it, 0…1.
    package var entailments: [Float]
  }

  /// Reads two texts with both heads.
  package func reading(_ first: [WordInput], _ second: [WordInput]) -> Reading {
    let state = state(first, second)
    return Reading(
      relations: likelihoods(relation, of: state), entailments: likelihoods(entailment, of: state))
  }

  /// For each relation how likely the second claim is that to the first, 0…1.
  package func likelihoods(_ first: [WordInput], _ second: [WordInput]) -> [Float] {
    likelihoods(relation, of: state(first, second))
  }

  /// How likely the first text entails the second, leaves it open, and contradicts it, 0…1.
  package func entailment(_ first: [WordInput], _ second: [WordInput]) -> [Float] {
    likelihoods(entailment, of: state(first, second))
  }

  /// The vector that both heads decide by.
  private func state(_ first: [WordInput], _ second: [WordInput]) -> [Float] {
    let separator = WordInput(
      pieces: [network.wordPieces.end], shape: WordShape.none.rawValue, isQuoted: false,
      startsParagraph: false)
    let one = cut(first, isSecond: false)
    let words = one + [separator] + cut(second, isSecond: true)
    let encoder = WordEncoder(network)
    // The vector lies in the encoder's working memory.
    return withExtendedLifetime(encoder) {
      let vector = encoder.vectors(of: words[...], wanted: one.count..<(one.count + 1))
      return EncodedWindow.apply(
        pooled, network.kernels, to: vector, count: 1, activation: .GELU)
    }
  }

  private func likelihoods(_ classifier: Linear, of state: [Float]) -> [Float] {
    var scores = EncodedWindow.apply(classifier, network.kernels, to: state, count: 1)
    network.kernels.logSoftmax(&scores, 1, scores.count)
    return scores.map(naysay_exponential)
  }

  /// The words as far as the pieces of one text go. Those of the second bear the mark that, in a text, quoted words do.
  private func cut(_ words: [WordInput], isSecond: Bool) -> [WordInput] {
    var room = network.config.maxPieces
    var kept: [WordInput] = []
    for var word in words where room > 0 {
      word.pieces = Array(word.pieces.prefix(room))
      word.isQuoted = isSecond
      word.startsParagraph = false
      room -= word.pieces.count
      kept.append(word)
    }
    return kept
  }
}
