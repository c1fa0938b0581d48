/// One step on the way of a claim from its origin to the reader: `Fahim Dashti` in *TASS ← Fahim Dashti ← resistance*.
public struct ChainLink: Sendable, Hashable, Codable {
  /// What the link is to the one before it.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Published the document: where the chain begins.
    case publisher
    /// First published the text that the document copies.
    case original
    /// The outlet that it was said to: `told TASS`.
    case hearer
    /// Says it.
    case speaker
    /// Is cited for it: `citing two diplomats`.
    case cited
    /// Whom the one before speaks for.
    case principal
  }

  /// The name, or for one without a name what it is: `two diplomats`.
  public var name: String
  /// What it is to the link before it.
  public var kind: Kind
  /// Whether it has a name: two outlets' `officials` need not be the same.
  public var isNamed: Bool
  /// The attribution whose words state the link; nil where it is the document that does.
  public var attribution: String?
  /// The digest of the document that states it, where that is not the document of the stance.
  public var document: String?

  /// Creates a link.
  public init(
    name: String, kind: Kind, isNamed: Bool = true, attribution: String? = nil,
    document: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
    self.attribution = attribution
    self.document = document
  }
}

extension [ChainLink] {
  /// *TASS ← Fahim Dashti ← resistance*, from the reader back to the origin.
  public var inWords: String { map(\.name).joined(separator: " ← ") }

  /// The last link that has a name before an index: whom one without a name is known through.
  func carrier(before index: Int) -> ChainLink? { prefix(index).last(where: \.isNamed) }

  /// The links without those that name the one before them again: `Harbour Radio reported` in an article of Harbour Radio.
  var withoutRepeats: [ChainLink] {
    var kept: [ChainLink] = []
    for link in self {
      guard let last = kept.indices.last, Names.areSame(kept[last].name, link.name) else {
        kept.append(link)
        continue
      }
      if kept[last].attribution == nil { kept[last].attribution = link.attribution }
    }
    return kept
  }
}
