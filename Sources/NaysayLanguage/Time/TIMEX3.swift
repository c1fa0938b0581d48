/// A time as TimeML writes it: the attributes of a `TIMEX3` tag.
///
/// *nearly two weeks ago*, published on 2021-08-26, is a `DATE` of value `2021-W32` with the modifier `LESS_THAN`;
/// *twice a week* is a `SET` of value `P1W` with the frequency `2X`.
public struct TIMEX3: Sendable, Hashable, CustomStringConvertible {
  /// What the words around a time add to its value.
  public enum Modifier: String, Sendable, Hashable {
    /// *over a week*
    case moreThan = "MORE_THAN"
    /// *nearly forty years*
    case lessThan = "LESS_THAN"
    /// *at least two days*
    case equalOrMore = "EQUAL_OR_MORE"
    /// *up to 180 days*
    case equalOrLess = "EQUAL_OR_LESS"
    /// *early March*
    case start = "START"
    /// *mid-March*
    case middle = "MID"
    /// *the end of the year*
    case end = "END"
    /// *about two years*
    case approximate = "APPROX"
  }

  /// `DATE`, `TIME`, `DURATION` or `SET`.
  public var type: String
  /// `1998-02-06`, `1998-W05`, `P3D`, `PAST_REF`; nil where nothing dates the time.
  public var value: String?
  /// What the words around add to the value.
  public var modifier: Modifier?
  /// The quantifier of a set: `EVERY`, `EACH`.
  public var quantifier: String?
  /// How often a set comes: `2X`.
  public var frequency: String?

  /// The attributes in the order of TimeML's definition: `type="SET" value="P1W" freq="2X"`.
  public var description: String {
    let attributes = [
      ("type", type), ("value", value), ("mod", modifier?.rawValue), ("quant", quantifier),
      ("freq", frequency),
    ]
    return attributes.compactMap { name, value in value.map { "\(name)=\"\($0)\"" } }
      .joined(separator: " ")
  }
}

extension TimeExpression {
  /// The time as TimeML writes it.
  public var timex3: TIMEX3 {
    TIMEX3(
      type: kind.rawValue.uppercased(), value: timex, modifier: modifier, quantifier: quantifier,
      frequency: frequency)
  }
}
