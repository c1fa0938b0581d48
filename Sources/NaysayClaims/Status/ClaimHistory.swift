import NaysayAttribution
import NaysayText

/// How a claim stands after each stance: the dated sequence of its statuses.
///
/// Stances are taken in the order of the dates they were stated on, so articles that arrive late or out of order give the same
/// history. A source's last assertion or refutation is the one that counts.
struct ClaimHistory {
  /// A status and when it began.
  struct Step: Hashable {
    var status: ClaimStatus
    /// EDTF; nil where nothing dates it.
    var since: String?
    var conflicts: [Conflict]
  }

  private(set) var steps: [Step] = []
  private var positions: [(voice: String, stance: ClaimStance)] = []
  private var withdrawn = false
  private var conceded = false
  private var conflicts: [Conflict] = []

  init(stances: [ClaimStance]) {
    for stance in stances.sorted(by: Self.isEarlier) { take(stance) }
  }

  /// The last status; nil where no stance was taken.
  var current: Step? { steps.last }

  /// By the last day that a stance may have been taken on, then in the order given by document and place.
  static func isEarlier(_ a: ClaimStance, _ b: ClaimStance) -> Bool {
    key(a) < key(b)
  }

  private static func key(_ stance: ClaimStance) -> StanceOrder {
    let date = stance.statedAt.flatMap(EDTF.init)?.upperBound
    let isOpen = stance.statedAt?.hasPrefix("../") ?? true
    return StanceOrder(
      day: date?.daysSinceEpoch ?? Int.max, isDated: isOpen ? 0 : 1, document: stance.document,
      place: stance.cue.first?.start ?? 0)
  }

  private struct StanceOrder: Comparable {
    var day: Int
    /// What was said on or before a day comes before what was said on it.
    var isDated: Int
    var document: String
    var place: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.day, a.isDated, a.document, a.place) < (b.day, b.isDated, b.document, b.place)
    }
  }

  /// Who a stance counts as: a principal, an entity, or for nobody named the words of the text.
  static func voice(of stance: ClaimStance) -> String {
    stance.onBehalfOf ?? stance.entity ?? stance.source
  }

  private mutating func take(_ stance: ClaimStance) {
    let voice = Self.voice(of: stance)
    let earlier = positions.last {
      $0.voice == voice && [.asserts, .refutes].contains($0.stance.stance)
    }?.stance
    if Self.retracting.contains(stance.act), earlier?.stance == .asserts {
      positions.removeAll { $0.voice == voice }
      withdrawn = true
    } else {
      if earlier?.stance == .refutes, stance.stance == .asserts { conceded = true }
      if [.asserts, .refutes].contains(stance.stance) { positions.removeAll { $0.voice == voice } }
      positions.append((voice, stance))
    }
    record(after: stance, earlier: earlier)
  }

  private static let retracting: Set<String> = ["retract", "walk back", "withdraw", "correct"]

  private mutating func record(after stance: ClaimStance, earlier: ClaimStance?) {
    let status = status()
    if status == .contested {
      let kind = kind(of: stance, earlier: earlier)
      if !conflicts.contains(where: { $0.kind == kind && $0.resolved == nil }) {
        conflicts.append(Conflict(kind: kind, opened: stance.statedAt))
      }
    } else {
      for i in conflicts.indices where conflicts[i].resolved == nil {
        conflicts[i].resolved = stance.statedAt
      }
    }
    if steps.last?.status == status {
      steps[steps.count - 1].conflicts = conflicts
    } else {
      steps.append(Step(status: status, since: stance.statedAt, conflicts: conflicts))
    }
  }

  /// Whether a source can be told from others: `I`, `we` and `you` that resolve to nobody can't.
  private func isSomebody(_ stance: ClaimStance) -> Bool {
    stance.entity != nil || !["i", "we", "you"].contains(stance.source.lowercased())
  }

  private func status() -> ClaimStatus {
    let asserting = positions.filter { $0.stance.stance == .asserts }
    let refuting = positions.filter { $0.stance.stance == .refutes }
    let isDisputed = asserting.contains { one in
      refuting.contains { $0.voice != one.voice && isSomebody($0.stance) } && isSomebody(one.stance)
    }
    if isDisputed { return .contested }
    if !asserting.isEmpty { return conceded && refuting.isEmpty ? .conceded : .asserted }
    if withdrawn { return .withdrawn }
    if !refuting.isEmpty { return .deniedOnly }
    return positions.contains { $0.stance.stance == .questions } ? .questioned : .open
  }

  private func kind(of stance: ClaimStance, earlier: ClaimStance?) -> Conflict.Kind {
    if let earlier, earlier.stance != stance.stance { return .selfContradiction }
    let pair = positions.map(\.stance)
    if pair.contains(where: {
      $0.stance == .asserts && ["report", "cite", "reveal"].contains($0.act)
    }) {
      return .reportVsDenial
    }
    let denies = pair.contains {
      $0.stance == .refutes
        && ["say", "tell", "write", "add", "state", "explain", "note"].contains($0.act)
    }
    return denies ? .negation : .denial
  }
}
