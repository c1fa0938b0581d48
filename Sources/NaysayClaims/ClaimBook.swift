/// The claims of a number of documents, all of whose mentions are compared with each other.
///
/// For collections that fit in memory; the ledger compares each mention only with those that share something rare.
public struct ClaimBook: Sendable {
  private let graph: ClaimGraph

  /// Compares and joins mentions, given in any order.
  ///
  /// - Complexity: O(*n*²) comparisons for *n* mentions.
  public init(_ mentions: [PlacedMention], matcher: ClaimMatcher) {
    let sorted = mentions.sorted()
    var links: [ClaimGraph.Link] = []
    for second in sorted.indices {
      for first in 0..<second {
        let relation = matcher.decision(sorted[first].mention, sorted[second].mention).relation
        guard ![.related, .unrelated].contains(relation) else { continue }
        links.append(ClaimGraph.Link(first: first, second: second, relation: relation))
      }
    }
    graph = ClaimGraph(mentions: sorted, links: links)
  }

  /// The claims as they stood on a day, in the order of their first mention.
  public func claims(asOf date: String? = nil) -> [Claim] { graph.claims(asOf: date) }
}
