/// What every model file says of itself before its tensors.
struct ModelHeader: Decodable {
  var config: EncoderConfiguration
  /// Pairs separated by spaces: a character, then what it is folded to.
  var folding: String
  var tensors: [TensorEntry]
  /// The size of all tensors together.
  var bytes: Int
}

/// The sizes of the encoder and the constants that training used.
struct EncoderConfiguration: Decodable {
  var layers: Int
  var hidden: Int
  var attentionHeads: Int
  var feedForward: Int
  var positions: Int
  var maxPieces: Int
  var maxPiecesPerWord: Int
  var shapes: Int

  /// Whether the kernels can run a network of these sizes.
  var isSound: Bool {
    let sizes = [layers, hidden, attentionHeads, feedForward, maxPieces, maxPiecesPerWord]
    return sizes.allSatisfy(\.isPossibleSize) && positions > 2 && positions <= 1 << 16
      && hidden % attentionHeads == 0 && hidden / attentionHeads % 16 == 0
      && shapes == WordShape.count
  }
}

/// What the file of a language model says besides.
struct LanguageHeader: Decodable {
  var config: LanguageConfiguration
  var labels: ModelLabels
}

/// The sizes of the classifiers and the constants that training used.
struct LanguageConfiguration: Decodable {
  var arc: Int
  var rel: Int
  var role: Int
  var roleKernel: Int
  var leastBeforeParagraph: Int

  /// Whether the kernels can run classifiers of these sizes.
  var isSound: Bool {
    [arc, rel, role, roleKernel, leastBeforeParagraph].allSatisfy(\.isPossibleSize)
      && rel % 16 == 0 && roleKernel % 2 == 1
  }
}

extension Int {
  fileprivate var isPossibleSize: Bool { self > 0 && self <= 1 << 16 }
}

/// The labels of the model's classifiers; scores and indices follow their order.
package struct ModelLabels: Decodable, Sendable, Hashable {
  /// Universal parts of speech.
  package var upos: [String]
  /// Penn Treebank parts of speech.
  package var xpos: [String]
  /// Features as CoNLL-U writes them.
  package var feats: [String]
  /// Relations of Universal Dependencies.
  package var deprels: [String]
  /// Named entities as BIO tags.
  package var names: [String]
  /// What a word may be to a cue: none, source, cue, content.
  package var roles: [String]
}

/// Where a tensor lies in the file, and how it is written.
struct TensorEntry: Decodable {
  enum Kind: String, Decodable {
    case panels, rows, float32, bytes
  }

  var name: String
  var kind: Kind
  var rows: Int
  var columns: Int
  /// Counted from the first tensor.
  var offset: Int
  /// Where its scales begin, of int8 kinds.
  var scales: Int?
}
