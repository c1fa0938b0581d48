import NaysayAttribution

/// A claim as a line of a list says it: how it stands, who is for it and who against.
public struct ClaimSummary: Sendable, Hashable, Codable {
  /// Those who take one side.
  public struct Side: Sendable, Hashable, Codable {
    /// The sources, the named ones first, each once, with whoever passed the position on.
    public var names: [String]
    /// How many origins they have, where these are fewer; nil where they are not.
    public var origins: Int?
  }

  /// The canonical affirmative sentence.
  public var text: String
  /// Where it stands.
  public var status: ClaimStatus
  /// When it came into this status, EDTF level 1; nil where nothing dates it.
  public var since: String?
  /// Those who assert it.
  public var asserting: Side
  /// Those who refute it.
  public var refuting: Side
  /// The parties of whom no position was found.
  public var silent: [String]
  /// Whether corrections made it what it is.
  public var isCorrected: Bool
}

extension Claim {
  /// What a line of a list says of it.
  public var summary: ClaimSummary {
    ClaimSummary(
      text: text, status: status, since: since, asserting: side(taking: .asserts),
      refuting: side(taking: .refutes), silent: silent, isCorrected: !corrections.isEmpty)
  }

  private func side(taking stance: Stance) -> ClaimSummary.Side {
    let stances = stances.filter { $0.stance == stance }
    var names: [String] = []
    for stance in stances.filter({ $0.entity != nil }) + stances.filter({ $0.entity == nil })
    where !names.contains(stance.nameWithRelay) {
      names.append(stance.nameWithRelay)
    }
    let origins = origins(taking: stance).count
    return ClaimSummary.Side(
      names: names, origins: origins < sources(taking: stance).count ? origins : nil)
  }
}

extension ClaimStance {
  /// The source as a list shows it: `Port Authority of Ostra (Mira Land, to HNA)`.
  package var nameWithRelay: String {
    relay.map { "\(source) (\($0))" } ?? source
  }
}
