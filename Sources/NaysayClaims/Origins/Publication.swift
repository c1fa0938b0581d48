/// Who published a document, and whose text it runs where it is a copy of another.
public struct Publication: Sendable, Hashable {
  /// Who published it; nil where that is not known.
  public var publisher: String?
  /// The name under which the document was handed over.
  public var id: String
  /// The document whose text it runs; nil where the text is its own.
  public var original: Original?

  /// The document that others are copies of.
  public struct Original: Sendable, Hashable {
    /// Who published it; nil where that is not known.
    public var publisher: String?
    /// Its digest.
    public var digest: String

    /// Names an original.
    public init(publisher: String?, digest: String) {
      self.publisher = publisher
      self.digest = digest
    }
  }

  /// Says who published a document.
  public init(publisher: String?, id: String, original: Original? = nil) {
    self.publisher = publisher
    self.id = id
    self.original = original
  }

  /// The chain from the publisher to the origin, given the part of it that the document tells.
  func chain(to inner: [ChainLink]) -> [ChainLink] {
    var links = [ChainLink(name: publisher ?? id, kind: .publisher, isNamed: publisher != nil)]
    if let original, let first = original.publisher {
      links.append(ChainLink(name: first, kind: .original, document: original.digest))
    }
    return (links + inner).withoutRepeats
  }
}

extension ClaimStance {
  /// The part of its chain that the document tells.
  var innerChain: [ChainLink] {
    if !chain.isEmpty { return chain }
    let named = entity != nil
    let own = ChainLink(name: source, kind: .speaker, isNamed: named, attribution: attribution)
    let principal = onBehalfOf.map {
      ChainLink(name: $0, kind: .principal, attribution: attribution)
    }
    return [own] + (principal.map { [$0] } ?? [])
  }
}
