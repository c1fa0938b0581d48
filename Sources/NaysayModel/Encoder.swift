import CNaysayKernels

/// Runs a language model over windows of words, keeping its working memory from one to the next.
///
/// An encoder belongs to one thread at a time; make one for each worker.
package final class Encoder {
  /// The model it runs.
  package let model: LanguageModel

  private let states = Scratch()
  private let wordStates = Scratch()
  private let queries = Scratch()
  private let keysValues = Scratch()
  private let context = Scratch()
  private let wide = Scratch()
  private let attentionScratch = Scratch()

  /// Creates an encoder.
  package init(_ model: LanguageModel) {
    self.model = model
  }

  /// Encodes a window of words, of at most `model.maxPieces` pieces as in training.
  ///
  /// Pieces beyond the model's positions are left out, and words without a piece take the vector of the last.
  package func encode(_ words: ArraySlice<WordInput>) -> EncodedWindow {
    let layout = PieceLayout(words, model)
    let states = embed(layout)
    for layer in model.encoder.layers.dropLast() {
      run(layer, states: states, count: layout.count, queries: states, queryCount: layout.count)
    }
    let hidden = model.config.hidden
    let vectors = wordStates.room(for: (words.count + 1) * hidden)
    // Only first pieces are read from the last layer, so it need not compute the others.
    let gather = { [model] (states: UnsafeMutablePointer<Float>) in
      for (word, piece) in layout.firstPieces.enumerated() {
        (vectors + word * hidden).update(from: states + piece * hidden, count: hidden)
      }
      (vectors + words.count * hidden).update(from: model.heads.root, count: hidden)
    }
    gather(states)
    if let last = model.encoder.layers.last, !words.isEmpty {
      run(last, states: states, count: layout.count, queries: vectors, queryCount: words.count)
    }
    return EncodedWindow(model, vectors: vectors, wordCount: words.count)
  }

  private func embed(_ layout: PieceLayout) -> UnsafeMutablePointer<Float> {
    let weights = model.encoder
    let kernels = model.kernels
    let hidden = model.config.hidden
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
    let kernels = model.kernels
    let hidden = model.config.hidden
    let heads = model.config.attentionHeads
    let query = queries.room(for: queryCount * hidden)
    let keyValue = keysValues.room(for: count * 2 * hidden)
    let context = context.room(for: queryCount * hidden)
    let wide = wide.room(for: queryCount * model.config.feedForward)
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
