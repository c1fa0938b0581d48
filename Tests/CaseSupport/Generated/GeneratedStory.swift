/// What some articles tell: that somebody will do something to something somewhere.
struct GeneratedStory {
  /// What an article says of it.
  enum Turn {
    case report, denial, doubt, retraction, otherNumber
  }

  let company: String
  let spokesman: String
  let town: String
  let verb: String
  let object: [String]
  let isDisputed: Bool
  /// How many there are of the object; nil where the story does not count.
  let count: Int?

  init(number: Int, draw: Draw, disputed: Double, counting: Double) {
    let own = draw.item(number).item(1)
    company = Self.name(own.frequent(below: 20_000, 1)) + Self.companies[own.number(below: 4, 2)]
    spokesman = Self.name(own.number(below: 300, 3)) + " " + Self.name(own.number(below: 8_000, 4))
    town = Self.name(own.frequent(below: 8_000, 5)) + "ford"
    verb = Self.verbs[own.frequent(below: Self.verbs.count, 6)]
    object = [
      Self.name(own.frequent(below: 30_000, 7)).lowercased(),
      Self.nouns[own.number(below: Self.nouns.count, 8)],
    ]
    isDisputed = own.fraction(9) < disputed
    count = own.fraction(10) < counting ? 3 + own.number(below: 90, 11) : nil
  }

  /// What an article makes of it.
  func turn(_ article: Draw) -> Turn {
    let fraction = article.fraction(20)
    if isDisputed {
      if fraction < 0.35 { return .denial }
      if fraction < 0.45 { return .retraction }
      if fraction < 0.5 { return .doubt }
    }
    return count != nil && fraction > 0.7 ? .otherNumber : .report
  }

  /// A name of up to four syllables that hardly another number has.
  private static func name(_ number: Int) -> String {
    var (rest, word) = (number, "")
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word.prefix(1).uppercased() + word.dropFirst() + "n"
  }

  private static let syllables = [
    "ba", "ke", "lo", "mi", "ru", "ta", "ve", "so", "ni", "du", "fa", "ge", "ho", "ji", "pu", "wa",
    "ze", "cho", "li", "mu", "ra", "se", "to", "vi", "nu", "dra", "pel", "sko", "tri", "gul", "mar",
    "bren", "or", "il", "ush", "an",
  ]
  private static let companies = [" Lines", " Energy", " Council", " Union"]
  private static let verbs = [
    "close", "sell", "build", "open", "move", "lease", "repair", "rename", "flood", "clear",
    "fence",
    "insure", "survey", "dredge", "paint", "guard", "extend", "split", "tax", "fund", "ban", "list",
    "audit", "merge", "empty", "seize", "rebuild", "drain", "light", "pave",
  ]
  private static let nouns = [
    "bridge", "ferry", "harbour", "school", "hospital", "mine", "dam", "archive", "stadium",
    "market",
    "tunnel", "orchard", "quarry", "library", "airport", "canal", "museum", "reactor", "depot",
    "theatre", "prison", "tower", "refinery", "reserve", "plant", "line", "fund", "park", "farm",
    "yard",
  ]
}
