import GRDB
import NaysayAttribution
import NaysayClaims

/// A claim among those that it contradicts, that have taken its place, or that give another value.
struct ClaimNeighbourhood {
  /// A mention, and the days on which its document is the version that counts.
  struct Member {
    var key: Int64
    var placed: PlacedMention
    var period: DayPeriod

    init(_ mention: MentionRow) {
      key = mention.key
      placed = mention.placed
      period = DayPeriod(mention.row)
    }
  }

  /// How a mention bears on another.
  struct Link {
    var first: Int64
    var second: Int64
    var relation: ClaimRelation
  }

  var own: [Member]
  /// The mentions of each of the other claims.
  var rivals: [[Member]] = []
  /// The links between the claim and the others.
  var links: [Link] = []

  /// The claim as it stood on a date; nil where nothing of it counted or no stance had been taken by then.
  func claim(asOf date: String?) -> Claim? {
    let day = LedgerDay.number(of: date)
    var mentions: [PlacedMention] = []
    var places: [Int64: Int] = [:]
    var joined: [ClaimGraph.Link] = []
    for members in [own] + rivals {
      let start = mentions.count
      for member in members where member.period.contains(day) {
        places[member.key] = mentions.count
        mentions.append(member.placed)
      }
      joined += (start..<mentions.count).dropFirst().map {
        ClaimGraph.Link(first: start, second: $0, relation: .same)
      }
      if mentions.isEmpty { return nil }
    }
    joined += links.compactMap { link in
      guard let first = places[link.first], let second = places[link.second] else { return nil }
      return ClaimGraph.Link(first: first, second: second, relation: link.relation)
    }
    return ClaimGraph.claim(of: mentions, links: joined, asOf: date)
  }
}

extension ClaimNeighbourhood {
  /// How many of a claim's changes are told apart, the last ones: of how it stood before it is only kept that it has to be
  /// worked out.
  private static let changeLimit = 64

  /// When the claim is contested, and what a list says of it then.
  var contestedPeriods: [ContestedPeriod] {
    guard mayBeContested else { return [] }
    let ends = (changes + [Int.max]).suffix(Self.changeLimit)
    var periods: [ContestedPeriod] = []
    var begin = Int.min
    if let first = changes.dropLast(ends.count - 1).last {
      periods.append(ContestedPeriod(days: DayPeriod(since: begin, until: first), summary: nil))
      begin = first
    }
    for end in ends {
      // Between two changes every day gives the same; the last but one of all days is none of the calendar's.
      if let claim = claim(asOf: LedgerDay.date(end - 1)), claim.status == .contested {
        periods.add(DayPeriod(since: begin, until: end), claim.summary)
      }
      begin = end
    }
    return periods
  }

  /// Whether anything stands against it: another claim, or stances of its own on both sides.
  private var mayBeContested: Bool {
    let sides = own.lazy.flatMap(\.placed.mention.stances).map(\.stance)
    return !rivals.isEmpty || sides.contains(.asserts) && sides.contains(.refutes)
  }

  /// The days on which a stance was taken, or another version came to count, in order.
  private var changes: [Int] {
    var days: Set<Int> = []
    for member in own + rivals.joined() {
      days.formUnion([member.period.since, member.period.until])
      for stance in member.placed.mention.stances {
        days.insert(LedgerDay.number(of: stance.statedAt))
      }
    }
    return days.subtracting([.min, .max, LedgerDay.latest]).sorted()
  }
}
