import NaysayLanguage

/// Names that are short for others of their block: `Dashti`, `F. Dashti`, `WHO`, `Halcyon`.
struct ShortNames {
  private let clusters: [EntityCluster]
  private let forms: [NameForm]
  /// For each cluster the name that it was taken apart from; nil for those that were not.
  private let takenFrom: [Int?]
  private let lexicon: EntityLexicon

  /// Takes the bearers of all names of some blocks.
  ///
  /// Who goes by a short name and nothing else may be somebody else in each document: such clusters are taken apart.
  init(_ bearers: [EntityCluster], lexicon: EntityLexicon) {
    var clusters: [EntityCluster] = []
    var forms: [NameForm] = []
    var takenFrom: [Int?] = []
    let known = bearers.map(NameForm.init)
    for (number, bearer) in bearers.enumerated() {
      let isShort =
        bearer.descriptions.isEmpty && known.contains(where: known[number].isShort(for:))
      let parts = isShort ? bearer.mentions.map { EntityCluster([$0]) } : [bearer]
      clusters += parts
      forms += parts.map { _ in known[number] }
      takenFrom += parts.map { _ in isShort ? number : nil }
    }
    self.clusters = clusters
    self.forms = forms
    self.takenFrom = takenFrom
    self.lexicon = lexicon
  }

  /// The clusters, each with those that are short for it and for no other; what is short for none is together again.
  ///
  /// A short name is taken for a longer one where only one bearer of a longer one fits and their descriptions agree or
  /// their documents name somebody both.
  func joined() -> [EntityCluster] {
    let joining = fitting()
    let isJoined = Set(joining.values.joined())
    var left: [EntityCluster] = []
    var places: [Int: Int] = [:]
    for index in clusters.indices where !isJoined.contains(index) {
      if let origin = takenFrom[index], let place = places[origin] {
        left[place].add(gathered(index, joining).mentions, ground: .name)
      } else {
        if let origin = takenFrom[index] { places[origin] = left.count }
        left.append(gathered(index, joining))
      }
    }
    return left
  }

  /// For each cluster those that are short for it.
  private func fitting() -> [Int: [Int]] {
    var joining: [Int: [Int]] = [:]
    for short in clusters.indices {
      let longer = clusters.indices.filter {
        forms[short].isShort(for: forms[$0]) && fits(clusters[short], clusters[$0])
      }
      guard longer.count == 1, let long = longer.first else { continue }
      joining[long, default: []].append(short)
    }
    for (long, all) in joining {
      // Of two short ones that clash neither is it, unless what is said of it agrees.
      joining[long] = all.filter { short in
        clusters[short].agrees(with: clusters[long], lexicon: lexicon)
          || !all.contains {
            $0 != short && clusters[$0].clashes(with: clusters[short], lexicon: lexicon)
          }
      }
    }
    return joining
  }

  /// A cluster with those that are short for it, and those that are short for them.
  private func gathered(_ index: Int, _ joining: [Int: [Int]]) -> EntityCluster {
    var cluster = clusters[index]
    for short in joining[index] ?? [] {
      cluster.add(gathered(short, joining).mentions, ground: .shortName)
    }
    return cluster
  }

  /// Whether nothing tells the two apart, and something besides the name joins them.
  private func fits(_ short: EntityCluster, _ long: EntityCluster) -> Bool {
    guard !short.clashes(with: long, lexicon: lexicon) else { return false }
    return short.agrees(with: long, lexicon: lexicon)
      || !short.surroundings.isDisjoint(with: long.surroundings)
  }
}

/// A name as it is compared with longer ones, taken apart once.
private struct NameForm {
  private let person: PersonName?
  private let words: [String]
  private let initials: String

  init(_ cluster: EntityCluster) {
    let mention = cluster.mentions.first
    let name = mention?.name ?? ""
    person = mention?.description.kind == "person" ? NameWords.personName(name) : nil
    words = NameWords.ofBody(name)
    initials = NameWords.initials(of: name)
  }

  /// Whether it may be short for another name.
  func isShort(for other: NameForm) -> Bool {
    if let person, let long = other.person {
      return Self.size(person) < Self.size(long) && person.agrees(with: long)
    }
    guard !words.isEmpty, words.count < other.words.count else { return false }
    return other.words.starts(with: words) || words.count == 1 && words[0] == other.initials
  }

  private static func size(_ name: PersonName) -> (Int, Int) {
    (name.words.count, name.words.reduce(0) { $0 + $1.count })
  }
}
