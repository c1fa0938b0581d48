extension EDTF {
  /// The first day it may mean; nil where it is open or unknown at the start.
  public var lowerBound: CivilDate? {
    guard case .date(let date) = start else { return nil }
    return date.lowerBound
  }

  /// The last day it may mean; nil where it is open or unknown at the end.
  public var upperBound: CivilDate? {
    guard case .date(let date) = end ?? start else { return nil }
    return date.upperBound
  }

  /// The last day that a date may mean, numbered from 1970-01-01; nil where there is no date, or no last day.
  package static func lastDay(of date: String?) -> Int? {
    date.flatMap(EDTF.init)?.upperBound?.daysSinceEpoch
  }

  /// Whether it may have begun by the end of a day: what `--as-of` keeps.
  ///
  /// `../2021-08-26` has begun by any day, `2021-08` by 2021-08-01.
  public func mayHaveBegun(by day: CivilDate) -> Bool { lowerBound.map { $0 <= day } ?? true }

  /// Whether it is surely over by the end of a day.
  public func isOver(by day: CivilDate) -> Bool { upperBound.map { $0 <= day } ?? false }

  /// Whether both may mean the same day.
  public func overlaps(_ other: EDTF) -> Bool {
    if let first = lowerBound, let last = other.upperBound, last < first { return false }
    if let first = other.lowerBound, let last = upperBound, last < first { return false }
    return true
  }

  /// Whether every day it may mean lies before every day that the other may mean.
  public func isBefore(_ other: EDTF) -> Bool {
    guard let last = upperBound, let first = other.lowerBound else { return false }
    return last < first
  }
}

extension EDTF: Comparable {
  /// The order of a timeline: by the last day it may mean, or the first where it is open at the end; what may have
  /// begun sooner comes first.
  public static func < (a: EDTF, b: EDTF) -> Bool {
    let (first, second) = (a.place, b.place)
    if first != second { return first < second }
    let (start, other) = (a.lowerBound, b.lowerBound)
    if start != other {
      guard let start else { return true }
      guard let other else { return false }
      return start < other
    }
    return a.description < b.description
  }

  private var place: Int { (upperBound ?? lowerBound)?.daysSinceEpoch ?? .min }
}
