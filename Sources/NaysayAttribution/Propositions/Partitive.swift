/// A part of what is spoken of, and of what it is a part: *two of the three engineers*, *four of them*.
public struct Partitive: Sendable, Hashable, Codable {
  /// How many are the part; nil where no number says it: *some of the engineers*.
  public var number: Double?
  /// How many are the whole; nil where no number says it: *two of the engineers*.
  public var whole: Double?
  /// The lemma of what the whole consists of, or its name; nil for a pronoun.
  public var noun: String?

  /// Creates a partitive.
  public init(number: Double?, whole: Double? = nil, noun: String? = nil) {
    self.number = number
    self.whole = whole
    self.noun = noun
  }
}
