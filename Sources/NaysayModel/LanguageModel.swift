package import CNaysayKernels

/// A trained encoder with its classifiers: tags, trees, names, sentence starts, cues and their roles.
///
/// It is immutable and may be shared between threads. It reads most of its weights where they lie, so loading takes a few
/// milliseconds and those pages of the file are shared with other processes.
public final class LanguageModel: @unchecked Sendable {
  // Unchecked: the stored pointers lead into bytes that nobody changes and that `owner` keeps alive, or to what
  // `arranged` holds.

  /// The labels of the classifiers.
  package let labels: ModelLabels
  /// The most pieces of a window, without the marks at its ends.
  package let maxPieces: Int
  /// The fewest pieces before a window is cut at the end of a paragraph.
  package let leastBeforeParagraph: Int

  let network: EncoderNetwork
  let config: LanguageConfiguration
  let heads: HeadWeights
  private let arranged: ArrangedWeights
  private let owner: AnyObject?

  /// Reads a model file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, unchanged as long as the model lives, beginning at a multiple of 64 for speed.
  ///   - owner: An object that keeps the bytes alive; nil where they last as long as the program.
  public convenience init(contentsOf bytes: UnsafeRawBufferPointer, owner: AnyObject? = nil)
    throws(ModelError)
  {
    try self.init(contentsOf: bytes, owner: owner, processor: naysay_processor())
  }

  /// Reads a model file, to be run with the kernels for a kind of processor.
  package init(
    contentsOf bytes: UnsafeRawBufferPointer, owner: AnyObject?, processor: NaysayProcessor
  ) throws(ModelError) {
    let kernels = naysay_kernels(processor)
    arranged = ArrangedWeights(kernels)
    let file = try ModelFile(bytes, arranged: arranged)
    let header = try file.decode(LanguageHeader.self)
    guard header.config.isSound else { throw .unreadableHeader(ModelFile.unsound) }
    self.owner = owner
    config = header.config
    labels = header.labels
    leastBeforeParagraph = config.leastBeforeParagraph
    network = try EncoderNetwork(file, kernels)
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
