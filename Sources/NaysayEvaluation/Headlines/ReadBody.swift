import Naysay
import NaysayAttribution
import NaysayText

/// The body of an article with who says what in it.
struct ReadBody {
  let sentences: BodySentences
  private let attributions: [ReadAttribution]

  /// What one attribution is about.
  private struct ReadAttribution {
    var stance: Stance
    var isCertain: Bool
    var isUnnamed: Bool
    /// The words of its content, and of what it is about where that was said elsewhere.
    var words: WordCounts
    /// Where its cue and content stand.
    var places: [Span]
  }

  init(_ body: HeadlineBody, readBy analyzer: Analyzer) {
    sentences = BodySentences(body.text)
    let text = ScalarText(body.text)
    let analysis = analyzer.analyze(Document(id: String(body.id), digest: "", text: body.text))
    attributions = analysis.attributions.compactMap { attribution in
      guard let stance = attribution.stance else { return nil }
      let content = attribution.content.map { text[$0] } + [attribution.target ?? ""]
      return ReadAttribution(
        stance: stance, isCertain: [.certain, .certainlyNot].contains(attribution.factuality),
        isUnnamed: attribution.sourceEntity == nil,
        words: WordCounts(content.joined(separator: " ")),
        places: attribution.cue + attribution.content)
    }
  }

  /// How much of a headline's words is in some attribution of a stance, at most.
  func agreement(of headline: WordCounts, with stance: Stance, by index: BM25) -> Double {
    agreement(of: headline, by: index) { $0.stance == stance }
  }

  /// How much of a headline's words is in what somebody without a name asserts, at most.
  func agreementWithUnnamed(_ headline: WordCounts, by index: BM25) -> Double {
    agreement(of: headline, by: index) { $0.stance == .asserts && $0.isUnnamed }
  }

  private func agreement(
    of headline: WordCounts, by index: BM25, where isMeant: (ReadAttribution) -> Bool
  ) -> Double {
    attributions.filter(isMeant).map { index.agreement(of: headline, with: $0.words) }.max() ?? 0
  }

  /// The share of its attributions that have a stance.
  func share(of stance: Stance) -> Double { share { $0.stance == stance } }

  /// The share of its attributions that present what is said as less than certain.
  var shareOfUncertain: Double { share { !$0.isCertain } }

  private func share(where isMeant: (ReadAttribution) -> Bool) -> Double {
    Double(attributions.count(where: isMeant)) / Double(max(1, attributions.count))
  }

  /// How many attributions of a stance have a part in sentences, for each of these.
  func rate(of stance: Stance, in sentences: [BodySentences.Sentence]) -> Double {
    let within = attributions.filter { attribution in
      attribution.stance == stance && sentences.contains { isIn($0, attribution) }
    }
    return Double(within.count) / Double(max(1, sentences.count))
  }

  /// How much of a headline's words the article says in its own voice in one sentence, at most.
  func agreementWithOwnVoice(_ headline: WordCounts, by index: BM25) -> Double {
    let own = sentences.all.filter { sentence in
      !attributions.contains { isIn(sentence, $0) }
    }
    return own.map { index.agreement(of: headline, with: $0.words) }.max() ?? 0
  }

  private func isIn(_ sentence: BodySentences.Sentence, _ attribution: ReadAttribution) -> Bool {
    attribution.places.contains { $0.overlaps(sentence.span) }
  }
}
