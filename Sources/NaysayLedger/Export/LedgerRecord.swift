public import NaysayClaims

/// One thing that a ledger holds, told by nothing that depends on the order in which it came in.
public enum LedgerRecord: Sendable, Hashable {
  case document(DocumentRecord)
  case claim(ClaimRecord)
}

/// A document as it is exported.
public struct DocumentRecord: Sendable, Hashable {
  /// The SHA-256 of its bytes, in hexadecimal.
  public var digest: String
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
  /// The place of the dateline.
  public var place: String?
  /// Who wrote it.
  public var author: String?
  /// The SHA-256 of the analysis, in hexadecimal.
  public var analysis: String
  /// What read it.
  public var engine: EngineStamp
}

/// A claim as it is exported: all of its mentions, those in versions that were replaced included.
public struct ClaimRecord: Sendable, Hashable {
  /// The hash of the mention that was published first.
  public var id: String
  /// The canonical affirmative sentence.
  public var text: String
  /// The claim as it stands with everything on record; nil where none of its mentions counts.
  public var claim: Claim?
  /// Its mentions, by publication.
  public var mentions: [PlacedMention]
  /// How its mentions bear on others that were published after them.
  public var links: [LinkRecord]
}

/// How a mention bears on one that was published before it.
public struct LinkRecord: Sendable, Hashable {
  /// A mention, told by its document and its place among the document's claims.
  public struct Place: Sendable, Hashable {
    /// The digest of the document.
    public var document: String
    /// The place, from 0.
    public var position: Int
  }

  /// The mention that was published first.
  public var first: Place
  /// The other.
  public var second: Place
  /// What the second is to the first.
  public var relation: ClaimRelation
  /// The grounds.
  public var rule: String
  /// What decided it; nil where an earlier version did not keep it.
  public var features: MatchFeatures?
}
