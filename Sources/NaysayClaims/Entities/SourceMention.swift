import NaysayText

/// A source, or a party of whom no position is found, as one document has it: the name it goes by there, and what is said of
/// it.
///
/// What the ledger stores, and what ``EntityBook`` gathers into entities across documents.
public struct SourceMention: Sendable, Hashable, Codable {
  /// The digest of the document.
  public var document: String
  /// When it was published, EDTF level 1.
  public var publishedAt: String?
  /// The fullest name that the document uses, by which its stances name the source.
  public var name: String
  /// What the document says of it besides.
  public var description: SourceDescription
  /// The names by which stances of the document name it or whom they are taken for, mostly the one.
  public var stanceNames: [String]
  /// Whom it speaks for in the document, by the name that the document uses.
  public var principal: String?
  /// The other names that it goes by in the document.
  public var aliases: [String]
  /// Others whom the document names, by which bearers of one name may be told apart.
  public var context: [String]

  /// Creates a mention.
  public init(
    document: String, publishedAt: String?, name: String, description: SourceDescription,
    stanceNames: [String]? = nil, principal: String? = nil, aliases: [String] = [],
    context: [String] = []
  ) {
    self.document = document
    self.publishedAt = publishedAt
    self.name = name
    self.description = description
    self.stanceNames = stanceNames ?? [name]
    self.principal = principal
    self.aliases = aliases
    self.context = context
  }
}

extension SourceMention {
  /// A hash of document and name: the same on every run.
  public var id: String { ClaimIdentity.digest([document, name], joinedBy: "\n") }

  /// Whether it has a name of its own, by which it can be known again in another document.
  var isNamed: Bool { description.kind != "anonymous" && NameWords.isName(name) }

  /// The name it is gathered by: a place that speaks for a government goes by the government's.
  var gatheringName: String { description.standsFor ?? name }

  /// The names that it may be looked up by. `The spokesman` says who somebody is only within a document.
  public var searchNames: [String] {
    let isPerson = description.kind == "person"
    let family = isPerson ? NameWords.familyName(name) : nil
    let names =
      [name] + [description.standsFor, family].compactMap { $0 }
      + aliases.filter { !isPerson || NameWords.isName($0) }
    var keys: [String] = []
    for key in names.map(NameWords.key) where !key.isEmpty && !keys.contains(key) {
      keys.append(key)
    }
    return keys
  }

  /// The block that its entity lies in: mentions of different blocks are never of one entity. Nil for one without a name.
  public var block: String? {
    guard isNamed else { return nil }
    return NameWords.block(
      of: gatheringName, isPerson: description.kind == "person" && description.standsFor == nil)
  }

  /// The last day that its document may have been published on, as days since 1970.
  private var day: Int {
    EDTF.lastDay(of: publishedAt) ?? Int.max
  }

  /// Whether it was published before another, document and name deciding between those of one day.
  func precedes(_ other: SourceMention) -> Bool {
    (day, document, name) < (other.day, other.document, other.name)
  }
}
