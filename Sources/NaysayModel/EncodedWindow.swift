import CNaysayKernels

/// What the model makes of one window of words.
///
/// What every reader of a window needs is there at once; arcs, relations and roles are computed when asked for.
package struct EncodedWindow: Sendable {
  /// The model, whose labels the indices refer to.
  package let model: LanguageModel
  /// The number of words.
  package let wordCount: Int
  /// For each word the logarithms of the probabilities of the names' labels, row after row.
  package let nameScores: [Float]
  /// For each word how likely it begins a sentence, 0…1.
  package let sentenceStart: [Float]
  /// For each word how likely it is the anchor of a cue, 0…1.
  package let cue: [Float]

  let vectors: [Float]
  let arcHeads: [Float]
  let arcDependents: [Float]
  /// How likely each word is a head, whatever the dependent.
  let arcPriors: [Float]
  let relationHeads: [Float]
  let relationDependents: [Float]
  let roleWords: [Float]
  private let uposIndices: [Int32]
  private let xposIndices: [Int32]
  private let featsIndices: [Int32]

  /// Runs the classifiers over `wordCount` vectors, which the root's follows.
  init(_ model: LanguageModel, vectors: UnsafePointer<Float>, wordCount: Int) {
    self.model = model
    self.wordCount = wordCount
    let heads = model.heads
    let rows = wordCount + 1
    var batch = LayerBatch()
    let upos = batch.add(heads.upos)
    let xpos = batch.add(heads.xpos)
    let feats = batch.add(heads.feats)
    let names = batch.add(heads.names)
    let sentence = batch.add(heads.sentence)
    let cue = batch.add(heads.cue)
    let arcHead = batch.add(heads.arcs.head, .leakyReLU)
    let arcDependent = batch.add(heads.arcs.dependent, .leakyReLU)
    let relationHead = batch.add(heads.relations.head, .leakyReLU)
    let relationDependent = batch.add(heads.relations.dependent, .leakyReLU)
    let roleWord = batch.add(heads.roles.word)
    let scores = batch.run(model.kernels, on: vectors, count: rows)

    uposIndices = Self.best(scores[upos], of: model.labels.upos.count, model.kernels)
    xposIndices = Self.best(scores[xpos], of: model.labels.xpos.count, model.kernels)
    featsIndices = Self.best(scores[feats], of: model.labels.feats.count, model.kernels)
    var logarithms = Array(scores[names].dropLast(model.labels.names.count))
    model.kernels.logSoftmax(&logarithms, wordCount, model.labels.names.count)
    nameScores = logarithms
    sentenceStart = scores[sentence].dropLast().map(Self.probability)
    self.cue = scores[cue].dropLast().map(Self.probability)

    self.vectors = Array(UnsafeBufferPointer(start: vectors, count: rows * model.hidden))
    arcHeads = scores[arcHead]
    arcDependents = Self.apply(
      heads.arcs.bilinear, model.kernels, to: scores[arcDependent], count: wordCount)
    arcPriors = Self.products(
      arcHeads, with: heads.arcs.prior, count: rows, columns: model.config.arc, model.kernels)
    relationHeads = scores[relationHead]
    relationDependents = scores[relationDependent]
    roleWords = scores[roleWord]
  }

  /// The best universal part of speech of a word, an index into the model's labels.
  package func upos(_ word: Int) -> Int { Int(uposIndices[word]) }
  /// The best Penn Treebank part of speech of a word, an index into the model's labels.
  package func xpos(_ word: Int) -> Int { Int(xposIndices[word]) }
  /// The best features of a word, an index into the model's labels.
  package func feats(_ word: Int) -> Int { Int(featsIndices[word]) }
  /// The encoder's output for a word.
  package func vector(_ word: Int) -> ArraySlice<Float> {
    vectors[(word * model.hidden)..<((word + 1) * model.hidden)]
  }
}

extension EncodedWindow {
  static func apply(
    _ layer: Linear, _ kernels: NaysayKernels, to input: UnsafePointer<Float>, count: Int,
    activation: NaysayActivation = .none
  ) -> [Float] {
    let size = count * layer.matrix.rows
    return [Float](unsafeUninitializedCapacity: size) { buffer, initialised in
      if let output = buffer.baseAddress, count > 0 {
        layer.apply(kernels, to: input, count: count, activation: activation, output: output)
      }
      initialised = size
    }
  }

  /// The product of each row with one vector.
  private static func products(
    _ rows: [Float], with vector: UnsafePointer<Float>, count: Int, columns: Int,
    _ kernels: NaysayKernels
  ) -> [Float] {
    var products = [Float](repeating: 0, count: count)
    kernels.addDots(rows, vector, count, columns, &products, 1)
    return products
  }

  /// For each row the index of its greatest score, the first of equals.
  static func best(_ scores: [Float], of columns: Int, _ kernels: NaysayKernels) -> [Int32] {
    let rows = columns > 0 ? scores.count / columns : 0
    return [Int32](unsafeUninitializedCapacity: rows) { places, count in
      if let places = places.baseAddress, rows > 0 {
        kernels.bestColumns(scores, rows, columns, places)
      }
      count = rows
    }
  }

  private static func probability(_ score: Float) -> Float {
    naysay_sigmoid(score)
  }
}
