import NaysayAttribution

/// Who a stance counts as, among those towards one claim: a principal, an entity, or for nobody named the words of the text.
///
/// That two stances are towards one claim makes it likely that one name is one source's, so that a part of the name will do;
/// a role and an affiliation that are both others tell two sources apart even so.
struct Voice {
  private let names: [String]
  private let described: SourceDescription?
  /// The document that it is somebody in; nil for who is known by a name.
  private let document: String?
  /// Whom one without a name is known through; nil for a name.
  private let carrier: ChainLink?
  private let isSomebody: Bool

  init(of stance: ClaimStance, speakingFor principal: String? = nil) {
    isSomebody = stance.entity != nil || !["i", "we", "you"].contains(stance.source.lowercased())
    if let principal = stance.onBehalfOf ?? principal {
      (names, described, document, carrier) = ([principal], nil, nil, nil)
      return
    }
    let described = stance.described
    names = [stance.entity ?? stance.source, described?.standsFor].compactMap { $0 }
    self.described = described
    // `Two officials`, or `the spokeswoman`, of one article need not be those of another.
    carrier = stance.carrier
    let isNamed = stance.entity.map { described?.isNamed(under: $0) ?? true } ?? false
    document = isNamed && carrier == nil ? nil : stance.document
  }

  /// Whether both may be one source.
  func isOne(with other: Voice) -> Bool {
    guard mayMeet(other),
      names.contains(where: { name in other.names.contains { Names.areOne(name, $0) } })
    else { return false }
    guard let described, let theirs = other.described else { return true }
    return !described.isOfAnother(than: theirs)
  }

  /// Whether two without names may be one: in one document, or as those whom one outlet cites and another cites it for.
  private func mayMeet(_ other: Voice) -> Bool {
    if let carrier, let theirs = other.carrier {
      guard Names.areSame(carrier.name, theirs.name) else { return false }
      return document == other.document
        || carrier.kind != .publisher || theirs.kind != .publisher
    }
    return document == other.document || document == nil || other.document == nil
  }

  /// Whether it is known only through another.
  func isKnown(through other: Voice) -> Bool {
    guard let carrier else { return false }
    return other.names.contains { Names.areSame(carrier.name, $0) }
  }

  /// Whether it bears a name of the other's and is somebody else by role and affiliation.
  func isNamesake(of other: Voice) -> Bool {
    guard let described, let theirs = other.described else { return false }
    return other.names.contains(where: isCalled) && described.isOfAnother(than: theirs)
  }

  /// Whether two voices are of different sources, and of somebody: `I`, `we` and `you` that resolve to nobody are not.
  func canDiffer(from other: Voice) -> Bool {
    !isOne(with: other) && isSomebody && other.isSomebody
  }

  /// Whether it goes by a name.
  func isCalled(_ name: String) -> Bool { names.contains { Names.areOne($0, name) } }
}

extension ClaimStance {
  /// The name that it counts under.
  private var voiceName: String { onBehalfOf ?? entity ?? source }

  /// Whom its source is known through, where the source has no name.
  fileprivate var carrier: ChainLink? {
    guard let own = chain.lastIndex(where: { $0.name == voiceName }), !chain[own].isNamed else {
      return nil
    }
    return chain.carrier(before: own)
  }

  /// Whether the source says it on its own account and passes on nobody's words.
  var speaksForItself: Bool { chain.last.map { Names.areSame($0.name, voiceName) } ?? true }
}

/// Who speaks for whom, as the stances towards a claim tell: a spokesperson who is not said to be one in the next article
/// speaks for the same principal there.
struct Spokespeople {
  private var known: [(speaker: Voice, principal: String)] = []

  init(_ stances: [ClaimStance]) {
    for stance in stances {
      guard let principal = stance.onBehalfOf, stance.entity != nil else { continue }
      known.append((Self.person(stance), principal))
    }
  }

  /// Who a stance counts as.
  func voice(of stance: ClaimStance) -> Voice {
    guard stance.onBehalfOf == nil, stance.entity != nil else { return Voice(of: stance) }
    let person = Voice(of: stance)
    return Voice(
      of: stance, speakingFor: known.first { $0.speaker.isOne(with: person) }?.principal)
  }

  private static func person(_ stance: ClaimStance) -> Voice {
    var own = stance
    own.onBehalfOf = nil
    return Voice(of: own)
  }
}

extension SourceDescription {
  /// Whether a source is known by its name in other documents of the same matter. A ministry or rebels are, whatever the name.
  fileprivate func isNamed(under name: String) -> Bool {
    kind != "anonymous" && (kind != "person" || NameWords.isName(name))
  }

  /// Whether neither role nor affiliation is the other's.
  fileprivate func isOfAnother(than other: SourceDescription) -> Bool {
    guard let role, let theirs = other.role, NameWords.key(role) != NameWords.key(theirs) else {
      return false
    }
    return agreement(with: other, lexicon: .empty) == .clash
  }
}
