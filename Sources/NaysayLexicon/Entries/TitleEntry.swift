/// A word for what a person is: `spokesman`, `minister`. A row of `titles.tsv`.
public struct TitleEntry: LexiconEntry {
  /// The table's name.
  public static let table = "titles"

  /// What the word says about the person.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Speaks for somebody else.
    case spokesperson
    /// Speaks for whom it is of or for: *the captain's lawyer*.
    case advocate
    case office
    case profession
    case military
    case family
    case nobility
    /// Comes before a name and says little else: *Mr*.
    case address
  }

  /// The lemma, of one word or several: `press secretary`.
  public var title: String
  /// What the word says.
  public var kind: Kind
  /// The gender that it implies.
  public var gender: Gender?
  /// Titles that the same person may go by.
  public var same: [String]

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    title = try row.text("title")
    kind = try row.value("kind")
    gender = try row.gender()
    same = try row.list("same", separator: "|")
  }
}

/// A forename and whom it is usually given to: a row of `forenames.tsv`.
public struct ForenameEntry: LexiconEntry {
  /// The table's name.
  public static let table = "forenames"

  /// The name.
  public var forename: String
  /// Nil where it is given to women and men alike.
  public var gender: Gender?

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    forename = try row.text("forename")
    gender = try row.gender()
  }
}

/// The gender that a word implies, for the pronouns that may stand for it.
public enum Gender: String, Sendable, Hashable, CaseIterable {
  case feminine = "f"
  case masculine = "m"
}

extension LexiconRow {
  fileprivate func gender() throws(LexiconError) -> Gender? {
    try optionalText("gender") == nil ? nil : try value("gender")
  }
}
