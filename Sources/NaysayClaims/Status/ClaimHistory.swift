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
    /// The stance that brought it about.
    var cause: ClaimStance
  }

  private(set) var steps: [Step] = []
  private let rivals: [ClaimRival]
  private let spokespeople: Spokespeople
  private var positions = Positions()
  private var others: [Positions]
  private var conflicts: [Conflict] = []
  /// Those who contradict themselves, each as often as it has.
  private var contradicting: [Voice] = []

  init(stances: [ClaimStance], rivals: [ClaimRival] = []) {
    self.rivals = rivals
    others = rivals.map { _ in Positions() }
    spokespeople = Spokespeople(stances + rivals.flatMap(\.stances))
    let own = stances.map { (order: StanceOrder($0), stance: $0, rival: Int?.none) }
    let theirs = rivals.enumerated().flatMap { number, rival in
      rival.stances.map { (order: StanceOrder($0), stance: $0, rival: Int?.some(number)) }
    }
    for event in (own + theirs).sorted(by: {
      ($0.order, $0.rival ?? -1) < ($1.order, $1.rival ?? -1)
    }) {
      take(event.stance, of: event.rival)
    }
  }

  /// The last status; nil where no stance was taken.
  var current: Step? { steps.last }

  private mutating func take(_ stance: ClaimStance, of rival: Int?) {
    let voice = spokespeople.voice(of: stance)
    guard let rival else {
      let earlier = positions.take(stance, of: voice)
      for number in rivals.indices where rivals[number].isOtherValue && stance.stance == .asserts {
        others[number].moveOn(voice)
      }
      return record(after: stance, earlier: earlier)
    }
    others[rival].take(stance, of: voice)
    if rivals[rival].isOtherValue, stance.stance == .asserts {
      positions.moveOn(voice)
    }
    if !steps.isEmpty { record(after: stance, earlier: nil) }
  }

  private mutating func record(after stance: ClaimStance, earlier: ClaimStance?) {
    let (status, kind) = status(after: stance)
    if let kind {
      open(kind, on: stance.statedAt)
    } else {
      resolve(on: stance.statedAt) { $0 != .selfContradiction }
    }
    note(earlier.flatMap { Reversal(from: $0, to: stance) })
    if steps.last?.status == status {
      steps[steps.count - 1].conflicts = conflicts
    } else {
      steps.append(
        Step(
          status: status, since: stance.statedAt, conflicts: conflicts, cause: stance))
    }
  }

  /// A source that says the contrary of what it said contradicts itself until it takes one of the two back.
  private mutating func note(_ reversal: Reversal?) {
    guard let reversal else { return }
    let voice = spokespeople.voice(of: reversal.later)
    if reversal.kind == .selfContradiction {
      contradicting.append(voice)
      open(.selfContradiction, on: reversal.later.statedAt)
    } else if contradicting.contains(where: { $0.isOne(with: voice) }) {
      contradicting.removeAll { $0.isOne(with: voice) }
      if contradicting.isEmpty {
        resolve(on: reversal.later.statedAt) { $0 == .selfContradiction }
      }
    }
  }

  private mutating func open(_ kind: Conflict.Kind, on date: String?) {
    guard !conflicts.contains(where: { $0.kind == kind && $0.resolved == nil }) else { return }
    conflicts.append(Conflict(kind: kind, opened: date))
  }

  private mutating func resolve(on date: String?, _ isMeant: (Conflict.Kind) -> Bool) {
    for i in conflicts.indices where conflicts[i].resolved == nil && isMeant(conflicts[i].kind) {
      conflicts[i].resolved = date
    }
  }

  private func status(after stance: ClaimStance) -> (ClaimStatus, Conflict.Kind?) {
    if isReplaced { return (.superseded, nil) }
    if positions.areOpposed { return (.contested, kind(of: stance)) }
    if let rival = conflictingRival { return (.contested, rivals[rival].kind) }
    if !positions.asserting.isEmpty {
      return (positions.isConceded && positions.refuting.isEmpty ? .conceded : .asserted, nil)
    }
    if positions.hasMovedOn { return (.superseded, nil) }
    if positions.isWithdrawn { return (.withdrawn, nil) }
    if !positions.refuting.isEmpty { return (.deniedOnly, nil) }
    let isQuestioned = positions.live.contains { $0.stance.stance == .questions }
    return (isQuestioned ? .questioned : .open, nil)
  }

  /// Whether a later state or a newer value is on record.
  private var isReplaced: Bool {
    guard !positions.asserting.isEmpty else { return false }
    return rivals.indices.contains { number in
      switch rivals[number].bearing {
      case .replaces, .otherValue(isGreater: true, ofOneTime: false):
        others[number].asserting.contains { isNews($0, after: positions.asserting) }
      case .contradicts, .otherValue: false
      }
    }
  }

  /// A claim that cannot hold beside this one and that somebody else asserts.
  private var conflictingRival: Int? {
    rivals.indices.first { number in
      if case .replaces = rivals[number].bearing { return false }
      return positions.asserting.contains { one in
        // A greater value of a later day has taken the place of the other.
        let replaces = rivals[number].mayGrow && isNews(one, after: others[number].asserting)
        return !replaces && others[number].asserting.contains { Positions.canDiffer(one, $0) }
      }
    }
  }

  /// Whether a position was taken on a later day than all of the others.
  private func isNews(_ position: Positions.Position, after others: [Positions.Position]) -> Bool {
    let day = StanceOrder(position.stance).day
    return others.allSatisfy { StanceOrder($0.stance).day < day }
  }

  private func kind(of stance: ClaimStance) -> Conflict.Kind {
    let pair = positions.live.map(\.stance)
    if pair.contains(where: { $0.stance == .asserts && Self.reporting.contains($0.act) }) {
      return .reportVsDenial
    }
    let denies = pair.contains { $0.stance == .refutes && Self.plain.contains($0.act) }
    return denies ? .negation : .denial
  }

  private static let reporting: Set<String> = ["report", "cite", "reveal"]
  private static let plain: Set<String> = [
    "say", "tell", "write", "add", "state", "explain", "note",
  ]
}
