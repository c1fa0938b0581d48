public import NaysayClaims

/// One claim as a list shows it: with a short handle, and with the documents that it was found in.
public struct ListedClaim: Sendable, Hashable, Codable {
  /// What a reader types to name it: `c1`. Counts within a ledger; the lasting name is the claim's id.
  public var handle: String
  /// The claim as it stands on the date asked for.
  public var claim: Claim
  /// The claim within each document, for what supports a refutation and what depends on the claim.
  public var mentions: [ClaimMention]
  /// The documents that mention it, by date of publication and then by id.
  public var documents: [DocumentCard]

  /// Creates an entry of a list.
  public init(
    handle: String, claim: Claim, mentions: [ClaimMention], documents: [DocumentCard]
  ) {
    self.handle = handle
    self.claim = claim
    self.mentions = mentions
    self.documents = documents
  }

  /// The card of the document with this digest, nil where the list was made without it.
  public func document(_ digest: String) -> DocumentCard? {
    documents.first { $0.digest == digest }
  }
}
