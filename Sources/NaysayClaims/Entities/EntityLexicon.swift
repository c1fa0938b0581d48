public import NaysayLexicon

/// What is known of roles and outlets, as sources are told apart by it.
public struct EntityLexicon: Sendable {
  private var kinds: [String: TitleEntry.Kind] = [:]
  private var same: [String: Set<String>] = [:]
  private var mainNames: [String: String] = [:]

  /// Arranges the tables of titles and outlets of a lexicon.
  public init(_ lexicon: Lexicon) {
    for entry in lexicon.titles {
      let title = entry.title.lowercased()
      kinds[title] = entry.kind
      for other in entry.same {
        same[title, default: []].insert(other)
        same[other, default: []].insert(title)
      }
    }
    for entry in lexicon.outlets {
      if let main = entry.betterKnownAs { mainNames[NameWords.key(entry.name)] = main }
    }
  }

  /// A lexicon that knows of no role and no outlet.
  public static let empty = EntityLexicon()
  private init() {}

  /// The name that an outlet is better known by; any other name as it is.
  func mainName(_ name: String) -> String { mainNames[NameWords.key(name)] ?? name }

  /// The blocks that may hold mentions of the same entities as one of them, that one included.
  public func blocks(joinedWith block: String) -> [String] {
    var joined: Set<String> = [block]
    var size = 0
    while size != joined.count {
      size = joined.count
      for (name, main) in mainNames {
        let pair = [name, main].map { NameWords.block(of: $0, isPerson: false) }
        if pair.contains(where: joined.contains) { joined.formUnion(pair) }
      }
    }
    return joined.sorted()
  }

  /// Whether somebody may have both roles at a time, as the words go.
  func roles(_ first: String, _ second: String) -> Agreement {
    let (a, b) = (title(in: first), title(in: second))
    if a == b || same[a]?.contains(b) ?? false { return .agree }
    guard let one = activity(a), let other = activity(b) else { return .open }
    return one == .other || other == .other ? .clash : .open
  }

  /// What two descriptions say of their being of one source.
  enum Agreement { case agree, open, clash }

  /// Public offices follow each other in one life; a goalkeeper and a mayor, or a singer and an economist, are two people.
  private enum Activity { case office, other }

  private func activity(_ title: String) -> Activity? {
    switch kinds[title] {
    case .office, .spokesperson, .advocate, .military, .nobility: .office
    case .profession: .other
    case .family, .address, nil: nil
    }
  }

  /// The longest end of a role that is a title: `prime minister` of `former prime minister`; else its last word.
  private func title(in role: String) -> String {
    let words = role.lowercased().split(separator: " ")
    let ends = words.indices.map { words[$0...].joined(separator: " ") }
    return ends.first { kinds[$0] != nil } ?? words.last.map(String.init) ?? ""
  }
}
