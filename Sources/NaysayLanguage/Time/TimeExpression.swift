public import NaysayText

/// Words of a text that name a time, with the time they mean.
///
/// Published on 2021-08-26, *on Thursday* means `2021-08-26`, *yesterday* `2021-08-25`, *since 2019* `2019/..`.
public struct TimeExpression: Sendable, Hashable {
  /// The types of TIMEX3.
  public enum Kind: String, Sendable, Hashable {
    /// A day or a longer time of the calendar: *last year*.
    case date
    /// A time of day: *Thursday night*.
    case time
    /// A length of time: *14 years*.
    case duration
    /// A time that comes again: *every Monday*.
    case set
  }

  /// Where it stands.
  public var span: Span
  /// The indices of its words.
  public var words: Range<Int>
  /// What type of time it is.
  public var kind: Kind
  /// When it is; nil where nothing dates it.
  public var edtf: EDTF?
  /// The value as TIMEX3 writes it, `2021-W34`, `P14Y`, `PAST_REF`; nil where there is none.
  public var timex: String?
  /// What *early*, *nearly* and the like add to the value.
  public var modifier: TIMEX3.Modifier?
  /// The quantifier of a set: `EVERY`.
  public var quantifier: String?
  /// How often a set comes: `2X`.
  public var frequency: String?

  /// Creates an expression.
  public init(
    span: Span, words: Range<Int>, kind: Kind, edtf: EDTF?, timex: String?,
    modifier: TIMEX3.Modifier? = nil, quantifier: String? = nil, frequency: String? = nil
  ) {
    self.span = span
    self.words = words
    self.kind = kind
    self.edtf = edtf
    self.timex = timex
    self.modifier = modifier
    self.quantifier = quantifier
    self.frequency = frequency
  }
}
