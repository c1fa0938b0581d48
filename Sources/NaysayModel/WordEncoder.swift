import CNaysayKernels

/// Runs the layers of an encoder over words, keeping its working memory from one run to the next.
final class WordEncoder {
  private let network: EncoderNetwork

  private let states = Scratch()
  private let wordStates = Scratch()
  private let queries = Scratch()
  private let keysValues = Scratch()
  private let context = Scratch()
  private let wide = Scratch()
  private let attentionScratch = Scratch()

  init(_ network: EncoderNetwork) {
    self.network = network
  }

  /// A vector for each word, or for some of them, in the order of the text; gone with the next call.
  ///
  /// - Parameters:
  ///   - wanted: The places of the words that vectors are wanted for, from 0; nil for all.
  ///   - extraRows: Room for as many more vectors behind them.
  func vectors(
    of words: ArraySlice<WordInput>, wanted: Range<Int>? = nil, extraRows: Int = 0
  ) -> UnsafeMutablePointer<Float> {
    let wanted = wanted ?? 0..<words.count
    let layout = PieceLayout(words, network)
    let states = embed(layout)
    for layer in network.weights.layers.dropLast() {
      run(layer, states: states, count: layout.count, queries: states, queryCount: layout.count)
    }
    let hidden = network.config.hidden
    let vectors = wordStates.room(for: (wanted.count + extraRows) * hidden)
    // Only first pieces are read from the last layer, so it need not compute the others.
    for (row, piece) in layout.firstPieces[wanted].enumerated() {
      (vectors + row * hidden).update(from: states + piece * hidden, count: hidden)
    }
    if let last = network.weights.layers.last, !wanted.isEmpty {
      run(last, states: states, count: layout.count, queries: vectors, queryCount: wanted.count)
    }
    return vectors
  }

  private func embed(_ layout: PieceLayout) -> UnsafeMutablePointer<Float> {
    let weights = network.weights
    let kernels = network.kernels
    let hidden = network.config.hidden
    let states = states.room(for: layout.count * hidden)
    for position in 0..<layout.count {
      let state = states + position * hidden
      let shape = weights.shapes + layout.shapes[position] * hidden
      let quote = weights.quotes + layout.quotes[position] * hidden
      let paragraph = weights.paragraphs + layout.paragraphs[position] * hidden
      for i in 0..<hidden {
        state[i] = shape[i] + quote[i] + paragraph[i]
      }
      weights.pieces.add(layout.pieces[position], to: state, kernels)
      weights.positions.add(position, to: state, kernels)
    }
    weights.normalisation.apply(kernels, to: states, count: layout.count)
    return states
  }

  /// Runs a layer for the rows of `queries`, in place, attending to all rows of `states`.
  private func run(
    _ layer: LayerWeights, states: UnsafeMutablePointer<Float>, count: Int,
    queries rows: UnsafeMutablePointer<Float>, queryCount: Int
  ) {
    let kernels = network.kernels
    let hidden = network.config.hidden
    let heads = network.config.attentionHeads
    let query = queries.room(for: queryCount * hidden)
    let keyValue = keysValues.room(for: count * 2 * hidden)
    let context = context.room(for: queryCount * hidden)
    let wide = wide.room(for: queryCount * network.config.feedForward)
    let scratch = attentionScratch.room(for: naysay_attention_floats(count, hidden / heads))

    if rows == states {
      let both = [layer.keyValue.writing(to: keyValue), layer.query.writing(to: query)]
      kernels.linear(states, count, hidden, both, both.count)
    } else {
      layer.keyValue.apply(kernels, to: states, count: count, output: keyValue)
      layer.query.apply(kernels, to: rows, count: queryCount, output: query)
    }
    kernels.attention(
      query, queryCount, hidden, keyValue, keyValue + hidden, count, 2 * hidden, heads,
      hidden / heads, scratch, context, hidden)
    layer.out.apply(kernels, to: context, count: queryCount, output: query)
    layer.attentionNormalisation.apply(kernels, to: rows, adding: query, count: queryCount)
    layer.up.apply(kernels, to: rows, count: queryCount, activation: .GELU, output: wide)
    layer.down.apply(kernels, to: wide, count: queryCount, output: query)
    layer.feedForwardNormalisation.apply(kernels, to: rows, adding: query, count: queryCount)
  }
}
