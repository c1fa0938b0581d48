import CNaysayKernels

/// A trained encoder with its classifiers: tags, trees, names, sentence starts, cues and their roles.
///
/// It is immutable and may be shared between threads. It reads most of its weights where they lie, so loading takes a few
/// milliseconds and those pages of the file are shared with other processes.
public final class LanguageModel: @unchecked Sendable {
  // Unchecked: the stored pointers lead into what nobody changes and `file` keeps alive.

  /// The labels of the classifiers.
  package let labels: ModelLabels
  /// The most pieces of a window, without the marks at its ends.
  package let maxPieces: Int
  /// The fewest pieces before a window is cut at the end of a paragraph.
  package let leastBeforeParagraph: Int

  let network: EncoderNetwork
  let config: LanguageConfiguration
  let heads: HeadWeights
  private let file: ModelFile

  /// Takes a model out of a file.
  package init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    let header = try file.decode(LanguageHeader.self)
    guard header.config.isSound else { throw .unreadableHeader(ModelFile.unsound) }
    config = header.config
    labels = header.labels
    leastBeforeParagraph = config.leastBeforeParagraph
    network = try EncoderNetwork(file)
    maxPieces = network.config.maxPieces
    heads = try HeadWeights(file, header)
  }

  /// The word pieces that it reads.
  package var wordPieces: WordPieces { network.wordPieces }
  var kernels: NaysayKernels { network.kernels }
  /// The length of a word's vector.
  var hidden: Int { network.config.hidden }

  /// The pieces of a word, at least one and at most six.
  package func pieces(of word: String) -> [Int32] {
    wordPieces.pieces(of: word)
  }

  /// Encodes one window. To encode many, make one `Encoder` for each thread and reuse it.
  package func encode(_ words: ArraySlice<WordInput>) -> EncodedWindow {
    Encoder(self).encode(words)
  }
}
