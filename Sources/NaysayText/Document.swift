/// One article as published: what was read, and what was said about it by whoever handed it over.
///
/// The raw text is never changed: no trimming, no normalisation. Every ``Span`` counts its code points.
public struct Document: Sendable, Hashable, Codable {
  /// The name under which the article was handed over: a file's name or the `id` of a JSON line.
  public var id: String
  /// The SHA-256 of the bytes read, in hexadecimal: what makes two documents the same.
  public var digest: String
  /// The raw text.
  public var text: String
  /// The headline, where it was given apart from the text.
  public var title: String?
  /// Who published it: given, or read off the dateline (`/TASS/`).
  public var publisher: String?
  /// The date of publication as EDTF (`2021-08-26`), given or read off a header line.
  public var publishedAt: String?
  /// The place of the dateline (`MOSCOW`).
  public var place: String?
  /// Where it was published.
  public var url: String?
  /// Who wrote it.
  public var author: String?
  /// Where the article's own words begin in `text`, after a header line and a dateline. Code points.
  public var bodyStart: Int

  /// Creates a document.
  public init(
    id: String, digest: String, text: String, title: String? = nil, publisher: String? = nil,
    publishedAt: String? = nil, place: String? = nil, url: String? = nil, author: String? = nil,
    bodyStart: Int = 0
  ) {
    self.id = id
    self.digest = digest
    self.text = text
    self.title = title
    self.publisher = publisher
    self.publishedAt = publishedAt
    self.place = place
    self.url = url
    self.author = author
    self.bodyStart = bodyStart
  }
}
