import NaysayAttribution
import NaysayText

/// Mentions of claims and how they bear on each other: what is linked as the same is one claim.
///
/// A function of the set of mentions and links, whatever their order.
public struct ClaimGraph: Sendable {
  /// How a mention bears on one that was published before it.
  public struct Link: Sendable, Hashable {
    /// The index of the mention that was published first.
    public var first: Int
    /// The index of the other.
    public var second: Int
    /// What the second is to the first.
    public var relation: ClaimRelation

    /// Creates a link.
    public init(first: Int, second: Int, relation: ClaimRelation) {
      self.first = first
      self.second = second
      self.relation = relation
    }
  }

  private let mentions: [PlacedMention]
  private let links: [Link]
  /// The claims, each the indices of its mentions in order of publication.
  private let groups: [[Int]]
  private let groupOf: [Int]

  /// Joins mentions, given in any order.
  public init(mentions given: [PlacedMention], links givenLinks: [Link]) {
    let order = given.indices.sorted { given[$0] < given[$1] }
    var place = [Int](repeating: 0, count: given.count)
    for (rank, index) in order.enumerated() { place[index] = rank }
    let mentions = order.map { given[$0] }
    let links = givenLinks.map {
      Link(first: place[$0.first], second: place[$0.second], relation: $0.relation)
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    (self.mentions, self.links) = (mentions, links)
    var leader = Array(mentions.indices)
    func root(_ i: Int) -> Int { leader[i] == i ? i : root(leader[i]) }
    for link in links where link.relation == .same {
      let (a, b) = (root(link.first), root(link.second))
      leader[max(a, b)] = min(a, b)
    }
    let grouped = Dictionary(grouping: mentions.indices, by: root)
    groups = grouped.keys.sorted().compactMap { grouped[$0] }
    var groupOf = [Int](repeating: 0, count: mentions.count)
    for (number, group) in groups.enumerated() { for i in group { groupOf[i] = number } }
    self.groupOf = groupOf
  }

  /// The claims as they stood on a day, in the order of their first mention.
  public func claims(asOf date: String? = nil) -> [Claim] {
    let rivals = rivals()
    return groups.indices.compactMap { claim($0, among: rivals, asOf: date) }
  }

  /// The claim that the first of some mentions is of, as it stood on a day; nil where nobody had taken a stance by then.
  public static func claim(of mentions: [PlacedMention], links: [Link], asOf date: String?)
    -> Claim?
  {
    let graph = ClaimGraph(mentions: mentions, links: links)
    guard let first = mentions.first, let place = graph.mentions.firstIndex(of: first) else {
      return nil
    }
    return graph.claim(graph.groupOf[place], among: graph.rivals(), asOf: date)
  }

  private func claim(_ number: Int, among rivals: [Int: [ClaimRival]], asOf date: String?) -> Claim?
  {
    let own = groups[number].map { mentions[$0] }
    guard let first = own.first else { return nil }
    return Claim.standing(
      id: ClaimIdentity.id(ofFirst: first), mentions: own.map(\.mention),
      rivals: rivals[number] ?? [], asOf: date.flatMap(EDTF.init)?.upperBound)
  }

  /// The claims that bear on each claim, by number.
  private func rivals() -> [Int: [ClaimRival]] {
    var found: [Int: [Int: ClaimRival]] = [:]
    for link in links {
      let (a, b) = (groupOf[link.first], groupOf[link.second])
      guard a != b else { continue }
      switch link.relation {
      case .contradicts:
        note(b, to: a, .contradicts, .antonym, &found)
        note(a, to: b, .contradicts, .antonym, &found)
      case .supersedes, .refines: note(b, to: a, .replaces, .temporal, &found)
      case .otherValue:
        let isGreater = value(of: link.second, against: link.first)
        let ofOneTime = areOfOneTime(link.first, link.second)
        note(b, to: a, .otherValue(isGreater: isGreater, ofOneTime: ofOneTime), .numeric, &found)
        note(a, to: b, .otherValue(isGreater: !isGreater, ofOneTime: ofOneTime), .numeric, &found)
      case .same, .partOf, .hasPart, .dependsOn, .conditionOf, .related, .unrelated: continue
      }
    }
    return found.mapValues { rivals in rivals.keys.sorted().compactMap { rivals[$0] } }
  }

  private func note(
    _ rival: Int, to claim: Int, _ bearing: ClaimRival.Bearing, _ kind: Conflict.Kind,
    _ found: inout [Int: [Int: ClaimRival]]
  ) {
    guard found[claim]?[rival] == nil else { return }
    let stances = groups[rival].flatMap { mentions[$0].mention.stances }
    found[claim, default: [:]][rival] = ClaimRival(bearing: bearing, stances: stances, kind: kind)
  }

  /// Whether both say of one day, or of one period, what the value was.
  private func areOfOneTime(_ one: Int, _ other: Int) -> Bool {
    mentions[one].mention.eventAt != nil && mentions[other].mention.eventAt != nil
  }

  /// Whether the value of a mention is greater than that of another.
  private func value(of one: Int, against other: Int) -> Bool {
    for quantity in mentions[one].mention.quantities {
      for rival in mentions[other].mention.quantities
      where quantity.isComparable(with: rival) && !quantity.isCompatible(with: rival) {
        return quantity.value > rival.value
      }
    }
    return false
  }
}
