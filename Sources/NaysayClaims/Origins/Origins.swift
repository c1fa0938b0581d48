import NaysayAttribution

/// Finds from whom stances come in the end, so that those that are independent of each other can be counted.
///
/// The origin of a stance is the end of the chain that its text states. Where that is an outlet whose own report, or what
/// another text says of it, names one source for the same, the chain goes on to there.
struct Origins {
  /// The stances towards one claim.
  private let groups: [[ClaimStance]]
  /// The names of all origins.
  private let names: [String]

  /// Takes the stances towards a claim and towards those that bear on it, a group for each.
  init(_ groups: [[ClaimStance]]) {
    let chained = groups.map { group in
      group.map { stance in
        var stance = stance
        stance.chain = stance.innerChain
        return stance
      }
    }
    self.groups = chained.map { group in
      let roads = Roads(group)
      return group.map(roads.completed)
    }
    names = Set(self.groups.joined().compactMap(\.chain.last).filter(\.isNamed).map(\.name))
      .sorted()
  }

  /// The stances of a group in their order, each with the whole of its chain and its origin.
  func stances(of group: Int) -> [ClaimStance] {
    groups[group].map { stance in
      var stance = stance
      stance.origin = origin(of: stance.chain)
      return stance
    }
  }

  /// The fullest name of the last link; one without a name belongs to whom it is known through.
  private func origin(of chain: [ChainLink]) -> String? {
    guard let last = chain.last else { return nil }
    if last.isNamed { return fullest(last.name) }
    guard let carrier = chain.carrier(before: chain.count - 1) else { return last.name }
    return "\(last.name) (\(Names.withoutArticle(carrier.name)))"
  }

  /// `Fahim Dashti` for `Dashti`: the longer name that it is the end of, where there is one only.
  private func fullest(_ name: String) -> String {
    let longer = names.filter { $0.lowercased().hasSuffix(" " + name.lowercased()) }
    return longer.count == 1 ? longer[0] : name
  }
}

/// Which way the stances of a claim say that names lead.
private struct Roads {
  /// For each stance and name, the ways on from there.
  private var ways: [Stop: [[ChainLink]]] = [:]

  private struct Stop: Hashable {
    var stance: String
    var name: String
  }

  init(_ stances: [ClaimStance]) {
    for stance in stances {
      // An outlet that says it on its own account has it from nobody.
      if stance.chain.count == 1 {
        ways[stop(stance.chain[0].name, on: stance), default: []].append([])
      }
      for (index, link) in stance.chain.enumerated().dropLast() where link.isNamed {
        var way = Array(stance.chain[(index + 1)...])
        for step in way.indices where way[step].document == nil {
          way[step].document = stance.document
        }
        ways[stop(link.name, on: stance), default: []].append(way)
      }
    }
  }

  /// The stance with its chain taken on to where the others' chains lead from its end.
  func completed(_ stance: ClaimStance) -> ClaimStance {
    var stance = stance
    while let last = stance.chain.last, last.isNamed, let way = onlyWay(from: last, on: stance),
      !way.isEmpty,
      !way.contains(where: { link in stance.chain.contains { Names.areSame($0.name, link.name) } })
    {
      stance.chain += way
    }
    return stance
  }

  /// The way on from a name, where all of them come to the same end.
  private func onlyWay(from link: ChainLink, on stance: ClaimStance) -> [ChainLink]? {
    let ways = ways[stop(link.name, on: stance)] ?? []
    guard Set(ways.map { $0.last?.name.lowercased() }).count == 1 else { return nil }
    return ways.min { key(of: $0) < key(of: $1) }
  }

  /// Of ways to the same end the shortest is taken, whatever the order of the stances.
  private func key(of way: [ChainLink]) -> (Int, String, String) {
    (way.count, way.inWords, way.map { ($0.document ?? "") + ($0.attribution ?? "") }.joined())
  }

  private func stop(_ name: String, on stance: ClaimStance) -> Stop {
    Stop(stance: stance.stance.rawValue, name: name.lowercased())
  }
}
