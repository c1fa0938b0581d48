import Naysay
import NaysayAttribution
import NaysayClaims
import NaysayText

/// What bodies and headlines are read with.
struct HeadlineReading {
  let analyzer: Analyzer
  let reader: PairReader
  let index: BM25
  let words: StanceWords

  init(_ analyzer: Analyzer, reader: PairReader, index: BM25) {
    (self.analyzer, self.reader, self.index) = (analyzer, reader, index)
    words = StanceWords(analyzer.lexicon)
  }

  /// What a body shows of its stance to a headline.
  func features(of headline: String, in body: ReadBody) -> HeadlineFeatures {
    let query = WordCounts(headline)
    let closest = body.sentences.closest(to: query, count: 3, by: index)
    let chosen =
      closest + body.sentences.all.prefix(2).filter { !closest.map(\.span).contains($0.span) }
    var features = HeadlineFeatures()
    add(likelihoods(of: headline, in: chosen), to: &features)
    add(words(of: query, in: body, closest: closest, chosen: chosen), to: &features)
    add(stances(towards: query, in: body, chosen: chosen), to: &features)
    add(own(headline, query), to: &features)
    features.multiply("headline refutes", by: "refuting words")
    features.multiply("headline refutes", by: "refuted in the body")
    return features
  }

  private typealias Numbers = KeyValuePairs<String, Double>

  private func add(_ numbers: Numbers, to features: inout HeadlineFeatures) {
    for (name, number) in numbers { features.append(number, to: name) }
  }

  /// What the model of pairs makes of the headline after sentences: at most, and in the first of these, the closest.
  private func likelihoods(
    of headline: String, in chosen: [BodySentences.Sentence]
  ) -> Numbers {
    let readings = chosen.map { reader.likelihoods($0.text, headline) }
    let most = { (name: String) in readings.compactMap { $0[name] }.max() ?? 0 }
    let closest = { (name: String) in readings.first?[name] ?? 0 }
    return [
      "same": most("same"), "contradicts": most("contradicts"), "entailment": most("entailment"),
      "contradiction": most("contradiction"), "closest same": closest("same"),
      "closest contradicts": closest("contradicts"),
      "closest entailment": closest("entailment"),
      "closest contradiction": closest("contradiction"),
    ]
  }

  private func words(
    of query: WordCounts, in body: ReadBody, closest: [BodySentences.Sentence],
    chosen: [BodySentences.Sentence]
  ) -> Numbers {
    let agreements = closest.map { index.agreement(of: query, with: $0.words) }
    return [
      "closest words": agreements.first ?? 0,
      "own voice": body.agreementWithOwnVoice(query, by: index),
      "refuting words": words.rate(of: .refutes, in: chosen),
      "refuting words in the body": words.rate(of: .refutes, in: body.sentences.all),
      "hedging words": words.rate(of: .hedges, in: chosen),
      "hedging words in the body": words.rate(of: .hedges, in: body.sentences.all),
    ]
  }

  private func stances(
    towards query: WordCounts, in body: ReadBody, chosen: [BodySentences.Sentence]
  ) -> Numbers {
    [
      "asserted": body.agreement(of: query, with: .asserts, by: index),
      "asserted by the unnamed": body.agreementWithUnnamed(query, by: index),
      "refuted": body.agreement(of: query, with: .refutes, by: index),
      "questioned": body.agreement(of: query, with: .questions, by: index),
      "hedged": body.agreement(of: query, with: .hedges, by: index),
      "refuted nearby": body.rate(of: .refutes, in: chosen),
      "hedged nearby": body.rate(of: .hedges, in: chosen),
      "asserted nearby": body.rate(of: .asserts, in: chosen),
      "refuted in the body": body.share(of: .refutes),
      "hedged in the body": body.share(of: .hedges),
      "uncertain in the body": body.shareOfUncertain,
    ]
  }

  /// What the headline itself shows.
  private func own(_ headline: String, _ query: WordCounts) -> Numbers {
    let document = Document(id: "headline", digest: "", text: "", title: headline)
    let stances = analyzer.analyze(document).attributions.compactMap(\.stance)
    let takes = { (stance: Stance) in
      stances.contains(stance) || words.occur(stance, in: query) ? 1.0 : 0
    }
    return [
      "headline refutes": takes(.refutes), "headline hedges": takes(.hedges),
      "headline reports": stances.contains(.asserts) ? 1 : 0,
      "headline asks": headline.contains("?") ? 1 : 0,
    ]
  }
}
