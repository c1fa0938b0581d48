package import NaysayLexicon

extension Factuality {
  /// Whether the value is that something is not so, to whatever degree.
  package var isNegative: Bool { [.certainlyNot, .probablyNot, .possiblyNot].contains(self) }

  /// The value of what an entry's word embeds, the word itself having this value: the signatures of
  /// Nairn, Condoravdi and Karttunen (2006), with the certainty of the weaker of the two.
  ///
  /// *forget to* is `CT-`/`CT+`: who forgot to call did not call, who did not forget to call did; who may have
  /// forgotten possibly did not. What a factive word embeds holds whatever becomes of the word.
  package func embedding(_ entry: FactualityEntry) -> Factuality {
    guard let affirmed = Factuality(rawValue: entry.affirmed),
      let negated = Factuality(rawValue: entry.negated)
    else { return .unknown }
    if entry.kind.projects, affirmed == negated { return affirmed }
    if self == .unknown { return .unknown }
    return (isNegative ? negated : affirmed).capped(by: self)
  }

  /// The value of a clause that by itself has the value `clause`, in a place that has this one.
  package func containing(_ clause: Factuality) -> Factuality {
    (isNegative ? clause.negated : clause).capped(by: self)
  }

  /// Not more certain than another value, whatever the polarity of either.
  private func capped(by other: Factuality) -> Factuality {
    lowered(to: other.isNegative ? other.negated : other)
  }
}
