package import Naysay
import NaysayClaims

/// Which headlines an article is about: those of the measured part, ranked for each body by BM25, and the first of these
/// ranked anew with what the model of pairs makes of them.
package struct HeadlineRanking: Evaluation {
  package let corpus: Corpus
  private let bodies: Corpus
  private var reader: PairReader?

  /// How many headlines are ranked anew, and after how many sentences of a body each is read.
  private static let (candidates, sentences) = (10, 2)
  /// How much a likelihood counts beside BM25: what was best on the claims that are not measured.
  private static let likelihoodShare = 0.5

  /// A body with the headlines that are its own and all there are.
  package struct Item: Sendable {
    fileprivate var body: HeadlineBody
    fileprivate var own: Set<String>
    fileprivate var headlines: [(text: String, words: WordCounts)]
    fileprivate var collection: HeadlineCollection
  }

  package init(_ corpus: Corpus, bodies: Corpus) { (self.corpus, self.bodies) = (corpus, bodies) }

  package func equipped(beside analyzer: Analyzer) throws(AnalyzerError) -> HeadlineRanking {
    var equipped = self
    equipped.reader = try analyzer.pairReader()
    return equipped
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [Item] {
    let collection = try HeadlineCollection(of: corpus, bodies: bodies, in: folder)
    let related = collection.measured.map { item in
      (body: item.body, own: Set(item.pairs.filter(\.isRelated).map(\.headline)))
    }.filter { !$0.own.isEmpty }
    let headlines = related.reduce(into: Set()) { $0.formUnion($1.own) }.sorted().map {
      (text: $0, words: WordCounts($0))
    }
    return related.map { body, own in
      Item(body: body, own: own, headlines: headlines, collection: collection)
    }
  }

  package func score(_ item: Item, readBy analyzer: Analyzer) -> Scored<RankScore> {
    let agreements = item.headlines.map {
      item.collection.agreement(of: $0.words, with: item.body)
    }
    let order = agreements.indices.sorted { (-agreements[$0], $0) < (-agreements[$1], $1) }
    let (first, rest) = (order.prefix(Self.candidates), order.dropFirst(Self.candidates))
    let likelihoods = likelihoods(of: first, in: item)
    let sums = zip(first, likelihoods).map { agreements[$0] + Self.likelihoodShare * $1 }
    let anew = first.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }.map { first[$0] }
    var score = RankScore()
    for (way, ranked) in [("BM25", Array(order)), ("BM25 and model", anew + rest)] {
      let place = ranked.firstIndex { item.own.contains(item.headlines[$0].text) }
      score.ways[way].count(place: place)
    }
    return Scored(score)
  }

  /// How likely headlines have any relation to one of those sentences of a body that are most like each.
  private func likelihoods(of candidates: ArraySlice<Int>, in item: Item) -> [Double] {
    guard let reader else { return candidates.map { _ in 0 } }
    let sentences = BodySentences(item.body.text)
    return candidates.map { candidate in
      let headline = item.headlines[candidate]
      let closest = sentences.closest(
        to: headline.words, count: Self.sentences, by: item.collection.index)
      return closest.map { sentence in
        1 - (reader.likelihoods(sentence.text, headline.text)["unrelated"] ?? 1)
      }.max() ?? 0
    }
  }

  package func sheet(of score: RankScore) -> Scoresheet {
    let asked = score.ways.all.first?.figure.first.asked ?? 0
    return Scoresheet(
      corpus, counts: [.init("bodies", asked)], tables: [FigureTable("ways", ranks: score)])
  }
}
