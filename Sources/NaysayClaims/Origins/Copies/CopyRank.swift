package import NaysayText

/// Which article of several that run one text is the original: one that names its own publisher in the text, as an agency
/// does, then the one published first.
package struct CopyRank: Comparable, Sendable {
  /// The digest of the article.
  package let digest: String
  private let isCredited: Bool
  private let day: Int

  /// Ranks an article.
  package init(_ document: Document) {
    digest = document.digest
    isCredited = document.publisher.map { document.text.contains($0) } ?? false
    day = EDTF.lastDay(of: document.publishedAt) ?? Int.max
  }

  /// The original comes first.
  package static func < (a: Self, b: Self) -> Bool {
    (a.isCredited ? 0 : 1, a.day, a.digest) < (b.isCredited ? 0 : 1, b.day, b.digest)
  }
}
