import NaysayAttribution
import NaysayClaims
import NaysayText

/// Invented stances towards one claim: that the Ostrow mill had been sold.
enum Stances {
  /// A stance of a source, on a date.
  static func stance(
    _ source: String, _ stance: Stance, _ act: String = "say", on date: String?,
    in document: String = "a", at place: Int = 0, onBehalfOf principal: String? = nil
  ) -> ClaimStance {
    ClaimStance(
      source: source, entity: source, onBehalfOf: principal, stance: stance, act: act,
      factuality: stance == .refutes ? .certainlyNot : .certain, statedAt: date,
      document: document, field: "text", cue: [Span(place, place + 4)], content: [],
      attribution: "\(document)-\(place)-\(source)", inferred: false, rule: "test")
  }

  /// A mention of the claim with stances.
  static func mention(
    _ stances: [ClaimStance], text: String = "the mill had been sold", parties: [String] = []
  ) -> ClaimMention {
    ClaimMention(
      text: text, parties: parties, predicate: ["sell"], terms: ["mill", "sell"], quantities: [],
      eventAt: nil, stances: stances)
  }

  /// The claim that stances add up to.
  static func claim(
    _ stances: [ClaimStance], parties: [String] = [], asOf: String? = nil
  ) -> Claim? {
    Claim.standing(id: "c1", mentions: [mention(stances, parties: parties)], asOf: asOf)
  }
}
