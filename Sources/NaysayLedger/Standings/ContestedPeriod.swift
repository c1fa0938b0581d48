import NaysayClaims

/// The days on which a claim is contested and a list says the same of it.
struct ContestedPeriod: Hashable {
  /// The days.
  var days: DayPeriod
  /// What a list says of it; nil where it has to be worked out whether the claim is contested, and how it stands.
  var summary: ClaimSummary?
}

extension [ContestedPeriod] {
  /// Adds days after all of the others.
  mutating func add(_ days: DayPeriod, _ summary: ClaimSummary) {
    if let last = indices.last, self[last].days.until == days.since, self[last].summary == summary {
      self[last].days.until = days.until
    } else {
      append(ContestedPeriod(days: days, summary: summary))
    }
  }
}
