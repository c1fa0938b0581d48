/// What the lexicons know of the nouns and names by which people and groups are mentioned.
public struct MentionLexicon: Sendable {
  /// Role nouns, single words: `spokesman`, `minister`; with the kind of role.
  public var titles: [String: Title] = [:]
  /// Forenames and the gender most of their bearers have.
  public var forenames: [String: Entity.Gender] = [:]
  /// Nouns for a body of people or a thing that speaks: `forces`, `ministry`, `channel`, `report`.
  public var collectives: [String: Entity.Kind] = [:]
  /// Names of outlets and agencies, lower case: `tass`, `associated press`.
  public var outlets: Set<String> = []
  /// Words that make a name an outlet's: `news`, `tv`, `daily`.
  public var outletWords: Set<String> = []
  /// Nouns of peoples and adjectives of places with their place: `afghan` → `Afghanistan`.
  public var demonyms: [String: String] = [:]
  /// Places that stand for a government: `kremlin` → `Russian government`.
  public var metonyms: [String: String] = [:]

  /// A role noun.
  public struct Title: Sendable, Hashable {
    /// `spokesperson`, `office`, `profession`, `military`, `family` or `nobility`.
    public var kind: String
    /// The gender that the noun alone tells; nil where it tells none.
    public var gender: Entity.Gender?

    /// Creates a role noun's entry.
    public init(kind: String, gender: Entity.Gender? = nil) {
      self.kind = kind
      self.gender = gender
    }
  }

  /// Creates an empty lexicon.
  public init() {}

  /// Whether a name is an outlet's: known, or with a word such as `News` in it.
  func isOutlet(_ name: String) -> Bool {
    let lower = name.lowercased()
    if outlets.contains(lower) { return true }
    let words = lower.split(separator: " ")
    return words.count > 1 && words.contains { outletWords.contains(String($0)) }
  }

  /// Whether a role is a spokesperson's, by its last word.
  func isSpokesperson(_ role: String) -> Bool {
    role.split(separator: " ").last.flatMap { titles[String($0).lowercased()] }?.kind
      == "spokesperson"
  }
}
