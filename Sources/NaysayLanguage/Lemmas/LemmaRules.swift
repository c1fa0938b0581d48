import NaysayLexicon

/// Rules that cut an ending and put another in its place, the longest matching suffix first.
struct LemmaRules: Sendable {
  /// What to do with a word that ends so.
  struct Edit: Sendable, Hashable {
    /// How many letters to take away.
    var cut: Int
    /// What to put there.
    var append: String
    /// Whether a capital letter stays.
    var keepsCase: Bool
  }

  private var edits: [Inflection: [Substring: Edit]] = [:]
  private var longestSuffix = 0

  /// Reads the table `lemma_rules`.
  init(_ table: LexiconTable) {
    for row in table.rows {
      guard let inflection = row["inflection"].flatMap(Inflection.init(rawValue:)),
        let suffix = row["suffix"], let cut = row["cut"].flatMap({ Int($0) })
      else { continue }
      let append = row["append"] ?? ""
      let edit = Edit(
        cut: cut, append: append == "-" ? "" : append, keepsCase: row["case"] == "keep")
      edits[inflection, default: [:]][suffix == "-" ? "" : suffix[...]] = edit
      longestSuffix = max(longestSuffix, suffix.count)
    }
  }

  /// The edit for a lower-case word of an inflection; nil where no rule speaks of it.
  ///
  /// - Complexity: O(*n*) look-ups, *n* being the length of the longest suffix in the table.
  func edit(of word: String, _ inflection: Inflection) -> Edit? {
    guard let known = edits[inflection] else { return nil }
    let bounded = "^" + word
    var length = min(longestSuffix, bounded.count)
    while length >= 0 {
      if let edit = known[bounded.suffix(length)] { return edit }
      length -= 1
    }
    return nil
  }
}
