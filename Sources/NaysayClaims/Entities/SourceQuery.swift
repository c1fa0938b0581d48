/// What somebody may mean who names a source with more than its name: `the resistance's spokesman Fahim Dashti`, `Ana
/// Lusk, mayor of Orlen`.
public struct SourceQuery: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The words around it that say who is meant, lower case.
  public var description: [String]

  /// Creates a question.
  public init(name: String, description: [String]) {
    self.name = name
    self.description = description
  }

  /// The ways to read a question, the whole of it as a name first, then shorter names.
  public static func readings(of text: String) -> [SourceQuery] {
    let parts = text.split(separator: ",", maxSplits: 1).map(String.init)
    let words = (parts.first ?? "").split(separator: " ").map(String.init)
    let after = parts.count > 1 ? said(parts[1]) : []
    let whole = [SourceQuery(name: text, description: [])]
    let shorter = words.indices.map { start in
      SourceQuery(
        name: words[start...].joined(separator: " "),
        description: said(words[..<start].joined(separator: " ")) + after)
    }
    return whole + shorter.filter { $0 != whole[0] && !$0.description.isEmpty }
  }

  /// Whether what is said of an entity fits: all words around the name are among those of a role or an affiliation.
  public func fits(_ entity: ResolvedEntity) -> Bool {
    let known = Set((entity.roles + entity.affiliations).flatMap(Self.said))
    return description.allSatisfy(known.contains)
  }

  /// The words that say something: `resistance`, `spokesman` of `the resistance's spokesman`.
  private static func said(_ text: String) -> [String] {
    let plain = text.replacing("'s ", with: " ").replacing("’s ", with: " ")
    return NameWords.ofBody(plain)
  }
}
