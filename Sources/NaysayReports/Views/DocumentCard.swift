/// What a report says of a document: enough to find it, without its text.
public struct DocumentCard: Sendable, Hashable, Codable {
  /// The SHA-256 of its bytes, in hexadecimal.
  public var digest: String
  /// The name under which it was handed over: a file's name or the `id` of a JSON line.
  public var id: String
  /// Who published it.
  public var publisher: String?
  /// The date of publication as EDTF.
  public var publishedAt: String?
  /// The headline, in which spans of the field `title` count.
  public var title: String?
  /// Where it was published.
  public var url: String?

  /// Creates a card.
  public init(
    digest: String, id: String, publisher: String? = nil, publishedAt: String? = nil,
    title: String? = nil, url: String? = nil
  ) {
    self.digest = digest
    self.id = id
    self.publisher = publisher
    self.publishedAt = publishedAt
    self.title = title
    self.url = url
  }
}
