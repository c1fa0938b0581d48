import NaysayAttribution
public import NaysayText

/// A stance, told by its document and by the words that are its evidence.
public struct StanceAnchor: Sendable, Hashable, Codable {
  /// Which article, in whatever version.
  public struct Article: Sendable, Hashable, Codable {
    /// The digest of the version that the analyst saw.
    public var digest: String
    /// The name under which it was handed over; tells articles without URL apart.
    public var id: String
    /// Where it was published.
    public var url: String?

    /// Creates a name of an article.
    public init(digest: String, id: String, url: String?) {
      self.digest = digest
      self.id = id
      self.url = url
    }
  }

  /// Which article.
  public var document: Article
  /// The field of the document that the words stand in: `text` or `title`.
  public var field: String
  /// The words that make the link, span by span.
  public var cue: [Selector]
  /// The words that say what the claim is, span by span.
  public var content: [Selector]
  /// Who takes the stance, as the analyst saw it.
  public var source: String
  /// What the analyst saw it labelled as.
  public var reading: StanceLabel

  /// Creates an anchor from its parts.
  public init(
    document: Article, field: String, cue: [Selector], content: [Selector], source: String,
    reading: StanceLabel
  ) {
    self.document = document
    self.field = field
    self.cue = cue
    self.content = content
    self.source = source
    self.reading = reading
  }

  /// Anchors a stance in the text of its field.
  public init(_ stance: ClaimStance, in document: Article, text: ScalarText) {
    self.init(
      document: document, field: stance.field, cue: stance.cue.map { Selector($0, in: text) },
      content: stance.content.map { Selector($0, in: text) }, source: stance.source,
      reading: StanceLabel(stance))
  }

  /// The cue, or the content where there is none, for a reader: `denied`.
  public var words: String {
    (cue.isEmpty ? content : cue).map(\.quote.exact).joined(separator: " … ")
  }

  /// Everything that makes it this anchor, for the hash of a correction.
  var identifyingParts: [String] {
    let selectors = [cue, content].flatMap { list in
      [String(list.count)]
        + list.flatMap {
          [
            String($0.position.start), String($0.position.end), $0.quote.exact, $0.quote.prefix,
            $0.quote.suffix,
          ]
        }
    }
    return [document.digest, document.id, document.url ?? "", field] + selectors
      + [source, reading.stance.rawValue, reading.act]
  }
}
