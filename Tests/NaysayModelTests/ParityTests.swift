import NaysayModel
import Testing

@Suite("Swift computes what PyTorch computed")
struct ParityTests {
  let model: LanguageModel
  let vectors: ParityVectors

  init() throws {
    model = try TestModel.exact.get()
    vectors = try ParityVectors.load()
  }

  private func forEachCase(
    of model: LanguageModel? = nil, _ body: (ParityVectors.Case, EncodedWindow) -> Void
  ) {
    let encoder = Encoder(model ?? self.model)
    for item in vectors.cases {
      let words = item.words.indices.map {
        WordInput(
          pieces: item.pieces[$0], shape: item.shapes[$0], isQuoted: item.quoted[$0] == 1,
          startsParagraph: item.starts[$0] == 1)
      }
      body(item, encoder.encode(words[...]))
    }
  }

  @Test("Words have the same pieces and shapes")
  func wordsAgree() {
    for item in vectors.words {
      #expect(model.pieces(of: item.word) == item.pieces, "\(item.word)")
      #expect(WordShape.of(item.word).rawValue == item.shape, "\(item.word)")
    }
    for item in vectors.cases {
      #expect(item.words.map(model.pieces(of:)) == item.pieces)
      #expect(item.words.map { WordShape.of($0).rawValue } == item.shapes)
    }
  }

  @Test("Encoder outputs agree to within 1e-3")
  func encoderAgrees() {
    forEachCase { item, window in
      for encoded in item.encoded {
        #expect(difference(Array(window.vector(encoded.word)), encoded.vector) <= 1e-3)
      }
    }
  }

  @Test("The fastest kernels round little")
  func fastestAgree() throws {
    forEachCase(of: try TestModel.shared.get()) { item, window in
      for encoded in item.encoded {
        let length = encoded.vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let apart = zip(window.vector(encoded.word), encoded.vector).reduce(0) {
          $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
        #expect(apart.squareRoot() <= 0.1 * length)
      }
      let tags = zip((0..<window.wordCount).map(window.upos), item.upos)
      #expect(tags.count { $0 != $1 } <= 1 + window.wordCount / 50)
    }
  }

  @Test("The best tags are the same")
  func tagsAgree() {
    forEachCase { item, window in
      let words = 0..<window.wordCount
      #expect(words.map(window.upos) == item.upos)
      #expect(words.map(window.xpos) == item.xpos)
      #expect(words.map(window.feats) == item.feats)
    }
  }

  @Test("Probabilities of sentence starts and cues agree to within 1e-3, names' logarithms to 5e-3")
  func wordScoresAgree() {
    forEachCase { item, window in
      #expect(difference(window.nameScores, item.names) <= 5e-3)
      #expect(difference(window.sentenceStart, item.sentence.map(probability)) <= 1e-3)
      #expect(difference(window.cue, item.cue.map(probability)) <= 1e-3)
    }
  }

  @Test("Scores of heads and relations agree to within 5e-3")
  func treesAgree() {
    forEachCase { item, window in
      let sentence = 0..<item.arcs.sentence
      #expect(difference(window.arcScores(sentence), item.arcs.scores) <= 5e-3)
      let heads = item.relations.heads.map { $0 < 0 ? nil : $0 }
      #expect(window.relations(dependents: Array(sentence), heads: heads) == item.relations.best)
      let scores = window.relationScores(dependents: Array(sentence), heads: heads)
      let known = item.relations.scores.count
      #expect(difference(Array(scores.prefix(known)), item.relations.scores) <= 5e-3)
    }
  }

  @Test("Logarithms of roles' probabilities and log-odds of their edges agree to within 5e-3")
  func rolesAgree() {
    forEachCase { item, window in
      let found = window.roles(anchor: item.roles.anchor)
      #expect(difference(found.roles, item.roles.scores) <= 5e-3)
      #expect(difference(found.edges, item.roles.edges) <= 5e-3)
    }
  }
}

private func probability(_ score: Float) -> Float {
  Float(1 / (1 + exponential(-Double(score))))
}
