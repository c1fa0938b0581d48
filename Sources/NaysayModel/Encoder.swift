import CNaysayKernels

/// Runs a language model over windows of words, keeping its working memory from one to the next.
///
/// An encoder belongs to one thread at a time; make one for each worker.
package final class Encoder {
  /// The model it runs.
  package let model: LanguageModel
  private let words: WordEncoder

  /// Creates an encoder.
  package init(_ model: LanguageModel) {
    self.model = model
    words = WordEncoder(model.network)
  }

  /// Encodes a window of words, of at most `model.maxPieces` pieces as in training.
  ///
  /// Pieces beyond the model's positions are left out, and words without a piece take the vector of the last.
  package func encode(_ words: ArraySlice<WordInput>) -> EncodedWindow {
    let vectors = self.words.vectors(of: words, extraRows: 1)
    (vectors + words.count * model.hidden).update(from: model.heads.root, count: model.hidden)
    return EncodedWindow(model, vectors: vectors, wordCount: words.count)
  }
}
