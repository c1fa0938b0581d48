import NaysayText

/// A mention with its place among all that were published.
public struct PlacedMention: Sendable, Hashable {
  /// What the document says.
  public var mention: ClaimMention
  /// The digest of the document.
  public var document: String
  /// The place among the document's claims, from 0.
  public var position: Int
  /// The last day that the document may have been published on, as days since 1970; the last where nothing dates it.
  private let day: Int

  /// Places a mention.
  public init(_ mention: ClaimMention, document: String, publishedAt: String?, position: Int) {
    self.mention = mention
    self.document = document
    self.position = position
    day = publishedAt.flatMap(EDTF.init)?.upperBound?.daysSinceEpoch ?? Int.max
  }
}

extension PlacedMention: Comparable {
  /// By day of publication, then by document and place in it.
  public static func < (a: Self, b: Self) -> Bool {
    (a.day, a.document, a.position) < (b.day, b.document, b.position)
  }
}
