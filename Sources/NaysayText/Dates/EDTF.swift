/// When something was or will be, as far as it is known: a date of the Extended Date/Time Format or an interval.
///
/// Level 1, for the years 0000…9999. An end of an interval may be open (`..`) or unknown (nothing):
///
/// ```
/// EDTF("2021-08-26")?.upperBound     // 2021-08-26
/// EDTF("2021-08")?.lowerBound        // 2021-08-01
/// EDTF("../2021-08-26")?.lowerBound  // nil: some time up to that day
/// ```
public struct EDTF: Sendable, Hashable, CustomStringConvertible {
  /// An end of an interval.
  public enum Endpoint: Sendable, Hashable {
    /// A date.
    case date(EDTFDate)
    /// No bound: `..`
    case open
    /// A bound that is not known: nothing.
    case unknown
  }

  /// Where it begins; for a single date, that date.
  public let start: Endpoint
  /// Where it ends; nil for a single date.
  public let end: Endpoint?

  /// Creates a single date.
  public init(_ date: EDTFDate) {
    start = .date(date)
    end = nil
  }

  /// Creates a single day.
  public init(_ day: CivilDate) { self.init(EDTFDate(day)) }

  /// Creates an interval; nil where neither end is a date or the end lies before the start.
  public init?(from start: Endpoint, to end: Endpoint) {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard first.lowerBound <= last.upperBound else { return nil }
    case (.date, _), (_, .date): break
    default: return nil
    }
    self.start = start
    self.end = end
  }

  /// Reads a date or an interval; nil where the text is none of level 1.
  public init?(_ string: String) {
    let parts = string.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let date = EDTFDate(string) else { return nil }
      self.init(date)
    case 2:
      guard let start = Self.endpoint(parts[0]), let end = Self.endpoint(parts[1]) else {
        return nil
      }
      self.init(from: start, to: end)
    default: return nil
    }
  }

  /// The day that it names; nil for anything longer or less sure.
  public var day: CivilDate? {
    guard end == nil, case .date(let date) = start else { return nil }
    return date.day
  }

  /// The text: reading it again gives the same value.
  public var description: String {
    guard let end else { return Self.text(start) }
    return Self.text(start) + "/" + Self.text(end)
  }

  private static func endpoint(_ text: Substring) -> Endpoint? {
    switch text {
    case "..": .open
    case "": .unknown
    default: EDTFDate(text).map { .date($0) }
    }
  }

  private static func text(_ endpoint: Endpoint) -> String {
    switch endpoint {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF: Codable {
  /// Reads the text of a date or interval.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = EDTF(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no EDTF date of level 1")
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
