import Foundation

/// What PyTorch made of a few paragraphs, written by `Training/naysay_training/parity.py`.
struct ParityVectors: Decodable {
  struct Word: Decodable {
    var word: String
    var pieces: [Int32]
    var shape: UInt8
  }

  struct Encoded: Decodable {
    var word: Int
    var vector: [Float]
  }

  struct Arcs: Decodable {
    var sentence: Int
    var scores: [Float]
  }

  struct Relations: Decodable {
    var heads: [Int]
    var best: [Int]
    var scores: [Float]
  }

  struct Roles: Decodable {
    var anchor: Int
    var scores: [Float]
    var edges: [Float]
  }

  struct Case: Decodable {
    var words: [String]
    var shapes: [UInt8]
    var quoted: [Int]
    var starts: [Int]
    var pieces: [[Int32]]
    var encoded: [Encoded]
    var upos: [Int]
    var xpos: [Int]
    var feats: [Int]
    var names: [Float]
    var sentence: [Float]
    var cue: [Float]
    var arcs: Arcs
    var relations: Relations
    var roles: Roles
  }

  var words: [Word]
  var cases: [Case]

  static func load() throws -> ParityVectors {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Vectors/parity.json")
    return try JSONDecoder().decode(ParityVectors.self, from: Data(contentsOf: file))
  }
}
