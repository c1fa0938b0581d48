import GRDB
import NaysayText

/// The days on which something holds, numbered from 1970-01-01.
struct DayPeriod: Hashable {
  /// The first of them.
  var since = Int.min
  /// The first day after them.
  var until = Int.max

  /// All days.
  static let always = DayPeriod()

  func contains(_ day: Int) -> Bool { since <= day && day < until }
}

extension DayPeriod {
  /// Reads `since` and `until` of a version of a revised article; all days where there is no other version.
  init(_ row: Row) {
    self.init(since: row["since"] ?? .min, until: row["until"] ?? .max)
  }
}

/// Days as the ledger numbers them.
enum LedgerDay {
  /// Later than any day that has a name: what counts when no day is asked for.
  static let latest = Int.max - 1

  /// The number of the last day that a date may mean; ``latest`` where there is none.
  static func number(of date: String?) -> Int { known(date) ?? latest }

  /// The number of the last day that a date may mean; nil where there is none.
  static func known(_ date: String?) -> Int? { EDTF.lastDay(of: date) }

  /// The day of a number as it is asked for; nil for ``latest``.
  static func date(_ number: Int) -> String? {
    number == latest ? nil : CivilDate(daysSinceEpoch: number).description
  }
}
