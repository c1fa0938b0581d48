public import NaysayAttribution
public import NaysayClaims
import NaysayText

/// A link of a chain with the words that state it.
public struct ListedLink: Sendable, Hashable, Codable {
  /// The link.
  public var link: ChainLink
  /// The words, span by span; none where the document itself is the link.
  public var evidence: [Evidence]
}

/// From whom a stance or an attribution comes in the end.
public struct ListedChain: Sendable, Hashable, Codable {
  /// The attribution that the chain is of.
  public var attribution: String
  /// The stance that it takes; nil where it takes none.
  public var stance: Stance?
  /// When it was taken, EDTF level 1.
  public var statedAt: String?
  /// The document.
  public var document: DocumentCard
  /// The links, the publisher first and the origin last.
  public var links: [ListedLink]
  /// The origin, as stances that come from one are told; nil for an attribution by itself.
  public var origin: String?
}

/// The chains of a claim's stances, or that of one attribution.
public struct ChainListing: Sendable, Hashable, Codable {
  /// The claim; nil where the chain is of one attribution.
  public var claim: ListedClaim?
  /// The chains, in the order of the stances.
  public var chains: [ListedChain]
}

extension ChainListing {
  /// Gathers the chains of a claim's stances.
  ///
  /// - Parameters:
  ///   - texts: the documents' raw texts by digest.
  ///   - analyses: the documents' analyses by digest, from which the words come.
  public init(of listed: ListedClaim, texts: [String: String], analyses: [String: Analysis]) {
    var shelf = EvidenceShelf(cards: listed.documents, texts: texts, analyses: analyses)
    let chains = listed.claim.stances.map { stance in
      ListedChain(
        attribution: stance.attribution, stance: stance.stance, statedAt: stance.statedAt,
        document: shelf.card(stance.document),
        links: shelf.links(stance.chain, in: stance.document), origin: stance.origin)
    }
    self.init(claim: listed, chains: chains)
  }

  /// Gathers the chain of one attribution.
  public init(
    of attribution: Attribution, chain: [ChainLink], in document: DocumentCard, text: String,
    analysis: Analysis
  ) {
    var shelf = EvidenceShelf(
      cards: [document], texts: [document.digest: text], analyses: [document.digest: analysis])
    self.init(
      claim: nil,
      chains: [
        ListedChain(
          attribution: attribution.id, stance: attribution.stance, statedAt: attribution.statedAt,
          document: document, links: shelf.links(chain, in: document.digest))
      ])
  }
}

extension EvidenceShelf {
  /// The links of a chain with their words.
  fileprivate mutating func links(_ chain: [ChainLink], in digest: String) -> [ListedLink] {
    chain.map { link in
      ListedLink(link: link, evidence: words(stating: link, in: link.document ?? digest))
    }
  }

  /// Who says it, the cue, and to whom it is said; of a principal, what whoever speaks for it is called.
  private mutating func words(stating link: ChainLink, in digest: String) -> [Evidence] {
    guard let attribution = link.attribution.flatMap({ attribution($0, in: digest) }) else {
      return []
    }
    let spans = Set(attribution.source + attribution.cue + attribution.addressee)
    let outermost = spans.filter { span in !spans.contains { $0 != span && $0.contains(span) } }
    return evidence(outermost.sorted(), of: attribution.field, in: digest)
  }
}
