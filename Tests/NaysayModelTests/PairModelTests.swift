import CNaysayKernels
import Foundation
import NaysayModel
import Testing

@Suite("The model of pairs")
struct PairModelTests {
  private static func model(_ processor: NaysayProcessor) throws -> PairModel {
    let file = TestModel.file.deletingLastPathComponent().appending(path: "claims.naysay")
    let bytes = AlignedBytes(try Data(contentsOf: file))
    return try PairModel(ModelFile(bytes.buffer, owner: bytes, processor: processor))
  }

  private struct Vector: Decodable {
    var first: [String]
    var second: [String]
    var relation: [Float]
    var entailment: [Float]
  }

  private static func vectors() throws -> [Vector] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Vectors/pairs.json")
    return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
  }

  private static func words(_ forms: [String], _ model: PairModel) -> [WordInput] {
    forms.map {
      WordInput(
        pieces: model.pieces(of: $0), shape: WordShape.of($0).rawValue, isQuoted: false,
        startsParagraph: false)
    }
  }

  @Test("Likelihoods are those that PyTorch computed, to within 1e-3 in floats")
  func parity() throws {
    let model = try Self.model(.portable)
    for item in try Self.vectors() {
      let (first, second) = (Self.words(item.first, model), Self.words(item.second, model))
      #expect(difference(model.likelihoods(first, second), item.relation) <= 1e-3)
      #expect(difference(model.entailment(first, second), item.entailment) <= 1e-3)
    }
  }

  @Test("The fastest kernels round little")
  func rounding() throws {
    let model = try Self.model(naysay_processor())
    for item in try Self.vectors() {
      let (first, second) = (Self.words(item.first, model), Self.words(item.second, model))
      #expect(difference(model.likelihoods(first, second), item.relation) <= 0.1)
    }
  }

  @Test("Texts of any length have likelihoods that add up to 1", arguments: [0, 1, 40, 500])
  func lengths(count: Int) throws {
    let model = try Self.model(.portable)
    let words = Self.words(Array(repeating: "harbour", count: count), model)
    let sum = model.likelihoods(words, words).reduce(0, +)
    #expect(abs(sum - 1) < 1e-4)
  }

  @Test("A file of another kind of model is turned away")
  func otherKind() throws {
    let bytes = AlignedBytes(try TestModel.data.get())
    #expect(throws: ModelError.self) { try PairModel(ModelFile(bytes.buffer, owner: bytes)) }
  }
}
