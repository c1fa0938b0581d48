import NaysayAttribution

/// Who stands where towards a claim at a moment: of each voice its last position.
struct Positions {
  /// A voice with its last position.
  struct Position {
    var voice: Voice
    var stance: ClaimStance
  }

  private(set) var live: [Position] = []
  /// Whether an asserter took the claim back.
  private(set) var isWithdrawn = false
  /// Whether an asserter came to assert another value.
  private(set) var hasMovedOn = false
  /// Whether a refuter came to assert it.
  private(set) var isConceded = false

  /// Takes a stance of a voice; gives the position that it held before.
  @discardableResult
  mutating func take(_ stance: ClaimStance, of voice: Voice) -> ClaimStance? {
    let earlier = live.last { $0.voice.isOne(with: voice) && $0.stance.takesASide }?.stance
    if Reversal.retracting.contains(stance.act), earlier?.stance == .asserts {
      leave(voice)
      live.removeAll { $0.stance.stance == .asserts && $0.voice.isKnown(through: voice) }
      isWithdrawn = true
      return earlier
    }
    if earlier?.stance == .refutes, stance.stance == .asserts { isConceded = true }
    if earlier == nil, isConcession(stance), !refuting.isEmpty {
      live.removeAll { $0.stance.stance == .refutes }
      isConceded = true
    }
    if stance.takesASide {
      leave(voice)
      leaveRelays(of: stance, by: voice)
    }
    live.append(Position(voice: voice, stance: stance))
    return earlier
  }

  /// Whether somebody without a name admits it: only who denied a claim has it to admit, so the spokeswoman, the museum or the
  /// aide speaks for the side that did.
  private func isConcession(_ stance: ClaimStance) -> Bool {
    stance.stance == .asserts && stance.act == "concede"
      && !Names.isName(stance.entity ?? stance.source)
  }

  /// The voice no longer holds what it held.
  mutating func leave(_ voice: Voice) {
    live.removeAll { $0.voice.isOne(with: voice) }
  }

  /// Who only passed on what a source said stands no longer for it when the source says the contrary.
  private mutating func leaveRelays(of stance: ClaimStance, by voice: Voice) {
    guard let origin = stance.origin, stance.speaksForItself else { return }
    live.removeAll {
      $0.stance.takesASide && $0.stance.stance != stance.stance && $0.stance.origin == origin
        && !$0.voice.isNamesake(of: voice)
    }
  }

  /// The voice now asserts another value.
  mutating func moveOn(_ voice: Voice) {
    guard asserting.contains(where: { $0.voice.isOne(with: voice) }) else { return }
    leave(voice)
    hasMovedOn = true
  }

  var asserting: [Position] { live.filter { $0.stance.stance == .asserts } }
  var refuting: [Position] { live.filter { $0.stance.stance == .refutes } }

  /// Whether two voices of different origins are on different sides.
  var areOpposed: Bool {
    asserting.contains { one in refuting.contains { Self.canDiffer(one, $0) } }
  }

  /// Whether two positions are of different voices, and come from different origins. Origins go by name, so those of
  /// namesakes are two.
  static func canDiffer(_ one: Position, _ other: Position) -> Bool {
    one.voice.canDiffer(from: other.voice)
      && (one.stance.origin == nil || one.stance.origin != other.stance.origin
        || one.voice.isNamesake(of: other.voice))
  }
}
