public import NaysayClaims

/// A claim as the ledger has it, with everything that it was gathered from.
public struct StoredClaim: Sendable, Hashable, Codable {
  /// The short name a reader types: `c1`, by order of first appearance in the ledger.
  public var handle: String
  /// The claim as it stands on the date asked for.
  public var claim: Claim
  /// The claim within each document that counts, in the order in which they came in.
  public var mentions: [ClaimMention]
  /// The documents of the mentions, each once, in the order in which they came in.
  public var documents: [LedgerDocument]

  /// Creates a stored claim.
  public init(
    handle: String, claim: Claim, mentions: [ClaimMention], documents: [LedgerDocument]
  ) {
    self.handle = handle
    self.claim = claim
    self.mentions = mentions
    self.documents = documents
  }
}

/// What the ledger knows of a document apart from its text.
public struct LedgerDocument: Sendable, Hashable, Codable {
  /// The SHA-256 of its bytes, in hexadecimal.
  public var digest: String
  /// The order in which it came in, from 1.
  public var sequence: Int
  /// The name under which it was handed over.
  public var id: String
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// The date of publication as EDTF.
  public var publishedAt: String?
  /// Where it was published.
  public var url: String?
  /// The digest of the version that it replaces.
  public var revisionOf: String?

  /// Creates an entry.
  public init(
    digest: String, sequence: Int, id: String, title: String? = nil, publisher: String? = nil,
    publishedAt: String? = nil, url: String? = nil, revisionOf: String? = nil
  ) {
    self.digest = digest
    self.sequence = sequence
    self.id = id
    self.title = title
    self.publisher = publisher
    self.publishedAt = publishedAt
    self.url = url
    self.revisionOf = revisionOf
  }
}
