/// What the lexicons know of the nouns and names by which people and groups are mentioned.
public struct MentionLexicon: Sendable {
  /// Role nouns, single words: `spokesman`, `minister`; with the kind of role.
  public var titles: [String: Title] = [:]
  /// What a title before a name is short for: `sen.` → `senator`.
  public var longTitles: [String: String] = [:]
  /// Role nouns that may be used of the same person, other than themselves: `spokesman`, `spokesperson`.
  public var sameRole: [String: [String]] = [:]
  /// Forenames and the gender most of their bearers have.
  public var forenames: [String: Entity.Gender] = [:]
  /// Nouns for a body of people or a thing that speaks: `forces`, `ministry`, `channel`, `report`.
  public var collectives: [String: Entity.Kind] = [:]
  /// What such a noun may stand for besides.
  public var classes: [String: Set<NounClass>] = [:]
  /// Names of outlets and agencies, lower case: `tass`, `associated press`.
  public var outlets: Set<String> = []
  /// Words that make a name an outlet's: `news`, `tv`, `daily`.
  public var outletWords: Set<String> = []
  /// Nouns of peoples and adjectives of places with their place: `afghan` → `Afghanistan`.
  public var demonyms: [String: String] = [:]
  /// Countries, lower case, with their adjective: `afghanistan` → `Afghan`.
  public var adjectives: [String: String] = [:]
  /// Places that stand for a government: `kremlin` → `Russian government`.
  public var metonyms: [String: String] = [:]

  /// Adjectives that tell no two bearers of a role apart: `former`, `senior`.
  public var titleModifiers: Set<String> = []
  /// Adjectives that do: `other`, `regional`.
  public var distinguishing: Set<String> = []
  /// Nouns that, with `the`, are the only such person of the last sentences: `man`.
  public var persons: Set<String> = []
  /// Nouns for a body of which a place has one, with or without an article: `police`.
  public var uncounted: Set<String> = []

  /// A role noun.
  public struct Title: Sendable, Hashable {
    /// `spokesperson`, `advocate`, `office`, `profession`, `military`, `family`, `nobility` or `address`.
    public var kind: String
    /// The gender that the noun alone tells; nil where it tells none.
    public var gender: Entity.Gender?

    /// Creates a role noun's entry.
    public init(kind: String, gender: Entity.Gender? = nil) {
      self.kind = kind
      self.gender = gender
    }
  }

  /// What a collective noun may stand for besides what it names.
  public enum NounClass: String, Sendable {
    /// Members of something, who are counted and told apart: `officials`.
    case people
    /// Those who fight or move together, one by whatever noun: `the resistance movement`, `resistance forces`.
    case force
    /// Companies: `the firm`.
    case business
    /// Any organisation: `the agency`, `the charity`.
    case body
    /// Outlets: `the newspaper`.
    case media
    /// Offices of a state, a town or a court, which stand for nothing else.
    case state
  }

  /// Whether a noun may stand for something of a class.
  func isNoun(_ noun: String, of kind: NounClass) -> Bool { classes[noun]?.contains(kind) == true }

  /// Creates an empty lexicon.
  public init() {}

  /// Whether a name is an outlet's: known, or with a word such as `News` at its beginning or end.
  func isOutlet(_ name: String) -> Bool {
    let lower = name.lowercased()
    if outlets.contains(lower) { return true }
    let words = lower.split(separator: " ")
    return words.count > 1
      && [words.first, words.last].compactMap { $0 }.contains { outletWords.contains(String($0)) }
  }
}
