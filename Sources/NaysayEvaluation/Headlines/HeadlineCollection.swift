/// The headlines and bodies of the Fake News Challenge, in two parts that have no claim in common.
package struct HeadlineCollection: Sendable {
  /// A body with the headlines of its part that stand beside it.
  package struct Item: Sendable {
    /// The number of the claim, the same for all bodies that are about it; -1 where no headline is.
    package var claim: Int
    package var body: HeadlineBody
    package var pairs: [HeadlinePair]
  }

  /// In the order of their bodies.
  package let learnt: [Item]
  package let measured: [Item]
  /// How rare words are in the bodies.
  package let index: BM25

  private let words: [Int: WordCounts]

  /// Reads the pairs of a corpus and the bodies that lie beside them.
  package init(
    of corpus: Corpus, bodies: Corpus, in folder: CorpusFolder
  ) throws(CorpusError) {
    let pairs: [HeadlinePair] = try folder.rows(of: corpus)
    let texts: [HeadlineBody] = try folder.rows(of: bodies)
    self.init(pairs, bodies: texts)
  }

  package init(_ pairs: [HeadlinePair], bodies: [HeadlineBody]) {
    let bodies = bodies.sorted { $0.id < $1.id }
    let words = bodies.map { WordCounts($0.text) }
    index = BM25(words)
    self.words = Dictionary(zip(bodies.map(\.id), words)) { first, _ in first }
    let groups = ClaimGroups(pairs, bodies: bodies, index: index)
    let byBody = Dictionary(grouping: pairs, by: \.body)
    let part = { (isMeasured: Bool) in
      bodies.filter { groups.isMeasured(body: $0.id) == isMeasured }.map { body in
        let own = (byBody[body.id] ?? []).filter {
          groups.isMeasured(headline: $0.headline) == isMeasured
        }
        return Item(claim: groups.claim(of: body.id), body: body, pairs: own)
      }.filter { !$0.pairs.isEmpty }
    }
    (learnt, measured) = (part(false), part(true))
  }

  /// How much of a headline's words a body has, 0…1.
  package func agreement(of headline: WordCounts, with body: HeadlineBody) -> Double {
    words[body.id].map { index.agreement(of: headline, with: $0) } ?? 0
  }

  /// The stance that most of the related pairs that are learnt from have.
  package var usualStance: BodyStance {
    let stances = learnt.flatMap { $0.pairs.filter(\.isRelated).map(\.stance) }
    let counts = BodyStance.related.map { stance in stances.count { $0 == stance } }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return BodyStance.related[most]
  }

  /// The agreement from which on a body is best taken to be related, learnt from the part for that.
  package var leastAgreement: Double {
    var scored: [(agreement: Double, isRelated: Bool)] = []
    for item in learnt {
      for pair in item.pairs {
        let agreement = agreement(of: WordCounts(pair.headline), with: item.body)
        scored.append((agreement, pair.isRelated))
      }
    }
    scored.sort { $0.agreement > $1.agreement }
    var (right, best, least) = (0, 0, 1.0)
    for pair in scored {
      right += pair.isRelated ? 1 : -1
      if right > best { (best, least) = (right, pair.agreement) }
    }
    return least
  }
}
