import NaysayText

/// A mention with its place among all that were published.
public struct PlacedMention: Sendable, Hashable {
  /// What the document says.
  public var mention: ClaimMention
  /// The digest of the document.
  public var document: String
  /// The place among the document's claims, from 0.
  public var position: Int
  /// The attributions that it was gathered from, whatever a correction has made of them since.
  let attributions: [String]
  /// The last day that the document may have been published on, as days since 1970; the last where nothing dates it.
  private let day: Int

  /// Places a mention.
  ///
  /// - Parameter publication: who published the document, with whom the chains of its stances then begin.
  public init(
    _ mention: ClaimMention, document: String, publishedAt: String?, position: Int,
    publication: Publication? = nil
  ) {
    self.mention = mention
    if let publication {
      for i in mention.stances.indices {
        self.mention.stances[i].chain = publication.chain(to: mention.stances[i].innerChain)
      }
    }
    self.document = document
    self.position = position
    attributions = mention.stances.map(\.attribution)
    day = EDTF.lastDay(of: publishedAt) ?? Int.max
  }
}

extension PlacedMention: Comparable {
  /// By day of publication, then by document and place in it.
  public static func < (a: Self, b: Self) -> Bool {
    (a.day, a.document, a.position) < (b.day, b.document, b.position)
  }
}
