import CNaysayKernels

/// A transformer encoder with the word pieces that it reads: what models of every kind are built on.
struct EncoderNetwork {
  let config: EncoderConfiguration
  let wordPieces: WordPieces
  let weights: EncoderWeights
  let kernels: NaysayKernels

  init(_ file: ModelFile) throws(ModelError) {
    config = file.header.config
    wordPieces = try WordPieces(file)
    weights = try EncoderWeights(file, vocabulary: wordPieces.count)
    kernels = file.kernels
  }
}
