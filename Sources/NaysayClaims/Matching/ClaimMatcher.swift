import NaysayAttribution

/// Decides whether two mentions from different documents are of one claim.
public enum ClaimMatcher {
  /// Whether parties and predicate plainly agree; anything subtler stays apart.
  ///
  /// Both mentions must name parties, one's among the other's; share the main predicate and a good part of what else they
  /// say; and differ in no number that both give.
  public static func isSameClaim(_ a: ClaimMention, _ b: ClaimMention) -> Bool {
    guard !Set(a.predicate).isDisjoint(with: b.predicate), partiesAgree(a.parties, b.parties),
      !clash(a, b)
    else { return false }
    let shared = Set(a.terms).intersection(b.terms).count
    return 2 * shared >= min(a.terms.count, b.terms.count) && shared >= 2
  }

  private static func partiesAgree(_ a: [String], _ b: [String]) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return false }
    let (few, many) = a.count <= b.count ? (a, b) : (b, a)
    return few.allSatisfy { one in many.contains { isSameName(one, $0) } }
  }

  /// Whether one name is the other, or its end: `Dashti` of `Fahim Dashti`.
  private static func isSameName(_ a: String, _ b: String) -> Bool {
    let (short, long) =
      a.count <= b.count ? (a.lowercased(), b.lowercased()) : (b.lowercased(), a.lowercased())
    return long == short || long.hasSuffix(" " + short) || long.hasPrefix(short + " ")
  }

  private static func clash(_ a: ClaimMention, _ b: ClaimMention) -> Bool {
    if let one = a.eventAt, let other = b.eventAt, one != other { return true }
    return a.quantities.contains { quantity in
      let unit = quantity.drop { $0 != " " }
      return b.quantities.contains { $0.hasSuffix(unit) && $0 != quantity }
    }
  }
}
