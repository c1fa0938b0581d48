/// The weights of the transformer encoder (Devlin et al. 2019) and of the features added to its word pieces.
struct EncoderWeights {
  let pieces: Embedding
  let positions: Embedding
  let shapes: UnsafePointer<Float>
  let quotes: UnsafePointer<Float>
  let paragraphs: UnsafePointer<Float>
  let normalisation: Normalisation
  let layers: [LayerWeights]

  init(_ file: ModelFile, vocabulary: Int) throws(ModelError) {
    let config = file.header.config
    let hidden = config.hidden
    pieces = try file.embedding("encoder.pieces", rows: vocabulary, columns: hidden)
    positions = try file.embedding("encoder.positions", rows: config.positions, columns: hidden)
    shapes = try file.floats("encoder.shapes.weight", count: config.shapes * hidden)
    quotes = try file.floats("encoder.quotes.weight", count: 2 * hidden)
    paragraphs = try file.floats("encoder.paragraphs.weight", count: 2 * hidden)
    normalisation = try file.normalisation("encoder.norm", columns: hidden)
    var layers: [LayerWeights] = []
    for index in 0..<config.layers {
      layers.append(try LayerWeights(file, "encoder.layers.\(index)."))
    }
    self.layers = layers
  }
}

/// The weights of one layer: attention and feed-forward, each followed by addition and normalisation.
struct LayerWeights {
  let query: Linear
  let keyValue: Linear
  let out: Linear
  let attentionNormalisation: Normalisation
  let up: Linear
  let down: Linear
  let feedForwardNormalisation: Normalisation

  init(_ file: ModelFile, _ prefix: String) throws(ModelError) {
    let config = file.header.config
    let hidden = config.hidden
    let all = try file.linear(prefix + "qkv", rows: 3 * hidden, columns: hidden)
    query = all.slice(0..<hidden)
    keyValue = all.slice(hidden..<(3 * hidden))
    out = try file.linear(prefix + "out", rows: hidden, columns: hidden)
    attentionNormalisation = try file.normalisation(prefix + "norm1", columns: hidden)
    up = try file.linear(prefix + "up", rows: config.feedForward, columns: hidden)
    down = try file.linear(prefix + "down", rows: hidden, columns: config.feedForward)
    feedForwardNormalisation = try file.normalisation(prefix + "norm2", columns: hidden)
  }
}
