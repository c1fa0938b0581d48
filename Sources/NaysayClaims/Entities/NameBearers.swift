/// The mentions of one full name, told apart into those who bear it.
struct NameBearers {
  private let mentions: [SourceMention]
  private let lexicon: EntityLexicon

  /// Takes mentions of one full name, in order of publication.
  init(_ mentions: [SourceMention], lexicon: EntityLexicon) {
    self.mentions = mentions
    self.lexicon = lexicon
  }

  /// One cluster where nothing tells bearers apart.
  ///
  /// Those of whom most is said are told apart first; then those of whom less is said are each the only one of them that
  /// fits. Where none fits they are others again; where several do, their surroundings decide.
  func clusters() -> [EntityCluster] {
    var found: [EntityCluster] = []
    var undecided: [SourceMention] = []
    for weight in [2, 1] {
      var left: [EntityCluster] = []
      for cluster in profiles(of: weight) {
        let fitting = found.indices.filter { !found[$0].clashes(with: cluster, lexicon: lexicon) }
        let agreeing = fitting.filter { found[$0].agrees(with: cluster, lexicon: lexicon) }
        if let only = agreeing.count == 1
          ? agreeing.first : fitting.count == 1 ? fitting.first : nil
        {
          found[only].add(cluster.mentions, ground: agreeing.isEmpty ? .name : .description)
        } else if fitting.isEmpty {
          left.append(cluster)
        } else {
          undecided += cluster.mentions
        }
      }
      found += joined(left)
    }
    return place(undecided + mentions.filter { $0.description.weight == 0 }, in: found)
  }

  /// The mentions of whom so much is said, those of one description together, in order of their first mentions.
  private func profiles(of weight: Int) -> [EntityCluster] {
    let said = mentions.filter { $0.description.weight == weight }
    var order: [[String]] = []
    var groups: [[String]: [SourceMention]] = [:]
    for mention in said {
      let profile = [mention.description.role, mention.description.affiliation].map {
        $0.map(NameWords.key) ?? ""
      }
      if groups[profile] == nil { order.append(profile) }
      groups[profile, default: []].append(mention)
    }
    return order.compactMap { groups[$0].map(EntityCluster.init) }
  }

  /// The clusters with those made one that do not clash, those that agree before those that merely may be one.
  private func joined(_ clusters: [EntityCluster]) -> [EntityCluster] {
    var clusters = clusters
    for mustAgree in [true, false] {
      var second = 1
      while second < clusters.count {
        let first = clusters[..<second].firstIndex { cluster in
          !cluster.clashes(with: clusters[second], lexicon: lexicon)
            && (!mustAgree || cluster.agrees(with: clusters[second], lexicon: lexicon))
        }
        if let first {
          clusters[first].add(clusters[second].mentions, ground: mustAgree ? .description : .name)
          clusters.remove(at: second)
        } else {
          second += 1
        }
      }
    }
    return clusters
  }

  /// Puts those of whom nothing is said where they belong: with the only bearer, or with the one whose surroundings they
  /// share most. Where neither tells, each stays alone.
  private func place(_ others: [SourceMention], in found: [EntityCluster]) -> [EntityCluster] {
    guard found.count > 1 else {
      guard var only = found.first else { return others.isEmpty ? [] : [EntityCluster(others)] }
      only.add(others, ground: .name)
      return [only]
    }
    var clusters = found
    let surroundings = found.map(\.surroundings)
    for mention in others {
      let own = EntityCluster([mention])
      let shared = surroundings.map { $0.intersection(own.surroundings).count }
      let most = shared.max() ?? 0
      let best = shared.indices.filter {
        shared[$0] == most && !found[$0].clashes(with: own, lexicon: lexicon)
      }
      if most > 0, best.count == 1, let place = best.first {
        clusters[place].add([mention], ground: .surroundings)
      } else {
        clusters.append(own)
      }
    }
    return clusters
  }
}
