import NaysayAttribution

/// Who stands where towards a claim at a moment: of each voice its last position.
struct Positions {
  /// A voice with its last position.
  struct Position {
    var voice: String
    var stance: ClaimStance
  }

  private(set) var live: [Position] = []
  /// Whether an asserter took the claim back.
  private(set) var isWithdrawn = false
  /// Whether an asserter came to assert another value.
  private(set) var hasMovedOn = false
  /// Whether a refuter came to assert it.
  private(set) var isConceded = false

  /// Takes a stance; gives the position that its voice held before.
  @discardableResult
  mutating func take(_ stance: ClaimStance) -> ClaimStance? {
    let voice = Self.voice(of: stance)
    let earlier = live.last { Names.areOne($0.voice, voice) && $0.stance.takesASide }?.stance
    if Self.retracting.contains(stance.act), earlier?.stance == .asserts {
      leave(voice)
      isWithdrawn = true
      return earlier
    }
    if earlier?.stance == .refutes, stance.stance == .asserts { isConceded = true }
    if stance.takesASide { leave(voice) }
    live.append(Position(voice: voice, stance: stance))
    return earlier
  }

  /// The voice no longer holds what it held.
  mutating func leave(_ voice: String) {
    live.removeAll { Names.areOne($0.voice, voice) }
  }

  /// The voice now asserts another value.
  mutating func moveOn(_ voice: String) {
    guard asserting.contains(where: { Names.areOne($0.voice, voice) }) else { return }
    leave(voice)
    hasMovedOn = true
  }

  var asserting: [Position] { live.filter { $0.stance.stance == .asserts } }
  var refuting: [Position] { live.filter { $0.stance.stance == .refutes } }

  /// Whether two voices that can be told apart are on different sides.
  var areOpposed: Bool {
    asserting.contains { one in refuting.contains { Self.canDiffer(one, $0) } }
  }

  /// Whether two positions are of different voices, and of somebody: `I`, `we` and `you` that resolve to nobody are not.
  static func canDiffer(_ one: Position, _ other: Position) -> Bool {
    !Names.areOne(one.voice, other.voice) && isSomebody(one.stance) && isSomebody(other.stance)
  }

  /// Who a stance counts as: a principal, an entity, or for nobody named the words of the text.
  static func voice(of stance: ClaimStance) -> String {
    stance.onBehalfOf ?? stance.entity ?? stance.source
  }

  private static func isSomebody(_ stance: ClaimStance) -> Bool {
    stance.entity != nil || !["i", "we", "you"].contains(stance.source.lowercased())
  }

  static let retracting: Set<String> = ["retract", "walk back", "withdraw", "correct"]
}

extension ClaimStance {
  /// Whether it asserts or refutes.
  var takesASide: Bool { stance == .asserts || stance == .refutes }
}
