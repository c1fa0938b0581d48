public import NaysayModel
public import NaysayText

/// Reads the syntax of a text: words and sentences in, tags, trees, names and candidates for cues out.
///
/// The encoder reads a text window by window; only the finished words are kept, so that memory
/// doesn't grow with the scores of a long text. The same text always gives the same result.
public struct LanguagePipeline: Sendable {
  private let model: LanguageModel
  private let lemmatizer: Lemmatizer
  private let windows: Windows
  private let names: NameDecoder
  private let refinement: SentenceRefinement
  private let roles: RoleDecoder
  private let isKnownCue: @Sendable (Word) -> Bool

  /// Creates a pipeline.
  ///
  /// - Parameters:
  ///   - model: the language model.
  ///   - lemmatizer: what gives words their dictionary forms.
  ///   - isKnownCue: whether a lexicon lists the word as a cue; the model's word that it is one here
  ///     is then taken though it be less sure.
  public init(
    model: LanguageModel, lemmatizer: Lemmatizer,
    isKnownCue: @escaping @Sendable (Word) -> Bool = { _ in false }
  ) {
    self.init(
      model: model, lemmatizer: lemmatizer, isKnownCue: isKnownCue, refinement: .init(),
      roles: .init())
  }

  /// Creates a pipeline with decoders that are set otherwise than by default.
  package init(
    model: LanguageModel, lemmatizer: Lemmatizer,
    isKnownCue: @escaping @Sendable (Word) -> Bool = { _ in false },
    refinement: SentenceRefinement, roles: RoleDecoder
  ) {
    self.model = model
    self.lemmatizer = lemmatizer
    self.isKnownCue = isKnownCue
    self.refinement = refinement
    self.roles = roles
    windows = Windows(
      maxPieces: model.maxPieces, leastBeforeParagraph: model.leastBeforeParagraph)
    names = NameDecoder(labels: model.labels.names)
  }

  /// Parses a text whose words are final and whose sentences the model may still correct.
  public func parse(_ segmentation: Segmentation) -> ParsedText {
    parse(segmentation, keepsSentences: false)
  }

  /// Parses a text whose words and sentences are given, as those of a CoNLL-U file are.
  public func parse(keepingSentencesOf segmentation: Segmentation) -> ParsedText {
    parse(segmentation, keepsSentences: true)
  }

  private func parse(_ segmentation: Segmentation, keepsSentences: Bool) -> ParsedText {
    let words = segmentation.words
    let inputs = words.map { word in
      WordInput(
        pieces: model.pieces(of: word.form), shape: WordShape.of(word.form).rawValue,
        isQuoted: word.isQuoted, startsParagraph: word.startsParagraph)
    }
    var isBoundary = [Bool](repeating: false, count: words.count)
    var endsSentence = isBoundary
    for sentence in segmentation.sentences {
      isBoundary[sentence.lowerBound] = true
      endsSentence[sentence.upperBound - 1] = true
    }
    var result = ParsedText(words: [], sentences: [])
    result.words.reserveCapacity(words.count)
    let encoder = Encoder(model)
    for window in windows.cut(
      pieceCounts: inputs.map { $0.pieces.count }, endsSentence: endsSentence,
      startsParagraph: words.map { $0.startsParagraph })
    {
      let encoded = encoder.encode(inputs[window])
      let starts =
        keepsSentences
        ? Array(isBoundary[window])
        : refinement.startsSentence(
          words: words[window], isBoundary: isBoundary[window],
          probabilities: encoded.sentenceStart)
      append(words[window], of: encoded, startsSentence: starts, to: &result)
      let parsed = result.words
      result.cueCandidates += roles.candidates(
        window: window, words: words, cue: encoded.cue,
        isKnownCue: { isKnownCue(parsed[$0]) }, roles: encoded.roles)
    }
    return result
  }

  /// Adds the words of a window with their tags, names and trees.
  private func append(
    _ tokens: ArraySlice<Token>, of encoded: EncodedWindow, startsSentence: [Bool],
    to result: inout ParsedText
  ) {
    let parts = Self.parts(startsSentence)
    let heads = parts.flatMap { part in
      TreeDecoder.heads(scores: encoded.arcScores(part), count: part.count)
        .map { $0 == part.count ? nil : part.lowerBound + $0 }
    }
    let relations = relations(of: encoded, heads: heads)
    let tags = names.tags(scores: encoded.nameScores[...], startsSentence: startsSentence)
    let base = tokens.startIndex
    for (i, token) in tokens.enumerated() {
      let upos = model.labels.upos[encoded.upos(i)]
      let xpos = model.labels.xpos[encoded.xpos(i)]
      let feats = model.labels.feats[encoded.feats(i)]
      result.words.append(
        Word(
          token: token,
          lemma: lemmatizer.lemma(
            form: token.form, upos: upos, xpos: xpos, feats: feats,
            next: i + 1 < tokens.count ? tokens[base + i + 1].form.lowercased() : nil),
          upos: upos, xpos: xpos, feats: feats,
          head: heads[i].map { base + $0 }, deprel: relations[i],
          nameTag: tags[i]))
    }
    for part in parts {
      append(
        sentence: base + part.lowerBound..<base + part.upperBound,
        isStart: startsSentence[part.lowerBound], to: &result)
    }
  }

  /// Adds a sentence, or what a window's edge cut off from the sentence before, hung on that one's root.
  private func append(sentence: Range<Int>, isStart: Bool, to result: inout ParsedText) {
    guard !isStart, let last = result.sentences.last else {
      result.sentences.append(sentence)
      return
    }
    let root = last.first { result.words[$0].head == nil }
    for i in sentence where result.words[i].head == nil {
      result.words[i].head = root
      result.words[i].deprel = "parataxis"
    }
    result.sentences[result.sentences.count - 1] = last.lowerBound..<sentence.upperBound
  }

  /// The stretches that the starts part a window into.
  private static func parts(_ startsSentence: [Bool]) -> [Range<Int>] {
    let starts = startsSentence.indices.filter { $0 == 0 || startsSentence[$0] }
    return zip(starts, starts.dropFirst() + [startsSentence.count]).map { $0..<$1 }
  }

  /// The best relation of each word to its head: `root` for the root, and never for another word.
  private func relations(of encoded: EncodedWindow, heads: [Int?]) -> [String] {
    let scores = encoded.relationScores(dependents: Array(heads.indices), heads: heads)
    let labels = model.labels.deprels
    let root = labels.firstIndex(of: "root")
    return heads.indices.map { i in
      guard heads[i] != nil else { return "root" }
      let first = i * labels.count
      var best: (label: String, score: Float) = ("dep", -.infinity)
      for label in labels.indices where label != root && scores[first + label] > best.score {
        best = (labels[label], scores[first + label])
      }
      return best.label
    }
  }
}
