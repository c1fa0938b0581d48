import NaysayModel
import Testing

@Suite("Encoding windows")
struct EncoderTests {
  let model: LanguageModel

  init() throws {
    model = try TestModel.shared.get()
  }

  @Test("No words give an empty window")
  func empty() {
    let window = model.encode([])
    #expect(window.wordCount == 0)
    #expect(window.nameScores.isEmpty && window.cue.isEmpty)
    #expect(window.arcScores(0..<0).isEmpty)
    #expect(window.relations(dependents: [], heads: []).isEmpty)
  }

  @Test("One word is a sentence of its own")
  func oneWord() throws {
    let window = model.encode([try TestModel.word("Denied", startsParagraph: true)])
    #expect(window.sentenceStart[0] > 0.5)
    #expect(window.arcScores(0..<1).count == 2)
    #expect(model.labels.deprels[window.relations(dependents: [0], heads: [nil])[0]] == "root")
    #expect(window.roles(anchor: 0).roles.count == model.labels.roles.count)
  }

  @Test("An encoder gives the same for a window whatever it encoded before")
  func reuse() throws {
    let encoder = Encoder(model)
    let short = try ["The", "mayor", "denied", "it", "."].map { try TestModel.word($0) }
    let long = (0..<40).flatMap { _ in short }
    let first = encoder.encode(short[...])
    _ = encoder.encode(long[...])
    let again = encoder.encode(short[...])
    #expect(first.nameScores == again.nameScores)
    #expect(first.arcScores(0..<5) == again.arcScores(0..<5))
    #expect(first.roles(anchor: 2) == again.roles(anchor: 2))
  }

  @Test("Input longer than the model's positions is cut, and pieces it does not know are unknown")
  func tooLong() throws {
    var word = try TestModel.word("harbour")
    word.pieces += [-1, .max]
    word.shape = 200
    let window = model.encode(Array(repeating: word, count: 600)[...])
    #expect(window.wordCount == 600)
    #expect(window.cue.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(window.roles(anchor: 599).roles.count == 600 * 4)
  }

  @Test("Threads that share a model get the same")
  func threads() async throws {
    let words = try "A second firm rejected the charge on Friday .".split(separator: " ").map {
      try TestModel.word(String($0))
    }
    let model = model
    let expected = model.encode(words[...]).nameScores
    await withTaskGroup(of: [Float].self) { group in
      for _ in 0..<4 {
        group.addTask { model.encode(words[...]).nameScores }
      }
      for await scores in group { #expect(scores == expected) }
    }
  }
}
