/// The claims of a number of documents, all of whose mentions are compared with each other.
///
/// For collections that fit in memory; the ledger compares each mention only with those that share something rare.
public struct ClaimBook: Sendable {
  private let matcher: ClaimMatcher
  private var mentions: [PlacedMention] = []
  private var links: [ClaimGraph.Link] = []

  /// An empty book.
  public init(matcher: ClaimMatcher) { self.matcher = matcher }

  /// A book of mentions, given in any order.
  public init(_ mentions: [PlacedMention], matcher: ClaimMatcher) {
    self.init(matcher: matcher)
    add(mentions)
  }

  /// Compares further mentions with those that are there and with each other.
  ///
  /// - Complexity: a comparison for each of them and each that came before it.
  public mutating func add(_ further: [PlacedMention]) {
    for mention in further {
      let place = mentions.count
      for (other, earlier) in mentions.enumerated() {
        let isFirst = earlier < mention
        let (first, second) = isFirst ? (earlier, mention) : (mention, earlier)
        let relation = matcher.decision(first.mention, second.mention).relation
        guard ![.related, .unrelated].contains(relation) else { continue }
        links.append(
          ClaimGraph.Link(
            first: isFirst ? other : place, second: isFirst ? place : other, relation: relation))
      }
      mentions.append(mention)
    }
  }

  /// The claims as they stood on a day, in the order of their first mention.
  public func claims(asOf date: String? = nil) -> [Claim] {
    ClaimGraph(mentions: mentions, links: links).claims(asOf: date)
  }
}
