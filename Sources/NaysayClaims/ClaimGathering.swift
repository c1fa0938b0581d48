public import NaysayAttribution
public import NaysayText

extension ClaimMention {
  /// Gathers a document's propositions into claims: the contested first, then in order of text.
  ///
  /// Propositions that the analysis links as the same claim make one mention. A proposition that only points back to a claim
  /// that is not in the text (`denied the accusation`) makes none.
  public static func gathered(from analysis: Analysis, of document: Document) -> [ClaimMention] {
    let gathering = Gathering(analysis: analysis, document: document)
    let mentions = gathering.groups().compactMap(gathering.mention)
    let contested = mentions.filter(\.isContested)
    return contested + mentions.filter { !$0.isContested }
  }

  /// The mention that some of the stances of a document would make on their own; nil where they say too little.
  static func gathered(
    from analysis: Analysis, of document: Document, towards stances: [ClaimStance]
  ) -> ClaimMention? {
    let group = analysis.propositions.indices.filter { index in
      let proposition = analysis.propositions[index]
      return stances.contains {
        $0.attribution == proposition.attribution && $0.content == proposition.content
      }
    }
    return Gathering(analysis: analysis, document: document).mention(group)
  }

  /// Whether its own stances make it contested.
  private var isContested: Bool { ClaimHistory(stances: stances).current?.status == .contested }
}

/// The propositions of one analysis, grouped by the links that say they are the same claim.
private struct Gathering {
  let analysis: Analysis
  let document: Document
  let attributions: [String: Attribution]
  let namer: StanceNamer
  /// The people, bodies and places that the document names; who publishes is none of its subjects.
  let context: [String]

  init(analysis: Analysis, document: Document) {
    self.analysis = analysis
    self.document = document
    attributions = Dictionary(analysis.attributions.map { ($0.id, $0) }) { first, _ in first }
    let subjects = analysis.entities.filter { entity in
      !["outlet", "document", "anonymous"].contains(entity.kind) && Names.isName(entity.name)
        && entity.name != document.publisher
    }
    context = subjects.map(\.name)
    namer = StanceNamer(analysis: analysis, document: document)
  }

  /// Indices of propositions of one claim each, in order of text.
  func groups() -> [[Int]] {
    let propositions = analysis.propositions
    let index = Dictionary(propositions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var leader = Array(propositions.indices)
    func root(_ i: Int) -> Int { leader[i] == i ? i : root(leader[i]) }
    for link in analysis.links where link.kind == .sameClaim {
      guard let a = index[link.from], let b = index[link.to] else { continue }
      let (first, second) = (min(root(a), root(b)), max(root(a), root(b)))
      leader[second] = first
    }
    let grouped = Dictionary(grouping: propositions.indices, by: root)
    return grouped.keys.sorted().compactMap { grouped[$0]?.sorted() }
  }

  func mention(_ group: [Int]) -> ClaimMention? {
    let members = group.map { analysis.propositions[$0] }
    let spoken = members.filter { !$0.predicate.isEmpty }
    guard let canonical = spoken.max(by: { isFuller($1, than: $0) }) else { return nil }
    let ids = Set(members.map(\.id))
    let others = spoken.filter { $0.id != canonical.id }
    let all = [canonical] + others
    return ClaimMention(
      text: canonical.text, parties: merged(spoken.map(\.parties)),
      predicate: merged(all.map(\.predicate)), terms: Set(spoken.flatMap(\.terms)).sorted(),
      agent: all.lazy.compactMap(\.agent).first, patient: all.lazy.compactMap(\.patient).first,
      places: merged(spoken.map(\.places)), quantities: merged(spoken.map(\.quantities)),
      modality: canonical.modality, eventAt: spoken.lazy.compactMap(\.eventAt).first,
      condition: canonical.condition, partitive: canonical.partitive,
      stances: members.compactMap { stance($0, among: ids) }, context: context,
      wording: wording(of: canonical),
      supporting: linked(.supports, to: ids), depending: linked(.dependsOn, to: ids))
  }

  private func wording(of proposition: Proposition) -> ClaimWording? {
    guard let attribution = attributions[proposition.attribution] else { return nil }
    return ClaimWording(
      speaker: namer.namedSource(of: attribution),
      text: namer.phrase(proposition.content, of: attribution),
      isNegated: proposition.isNegated)
  }

  /// The fuller sentence names more parties, then says more.
  private func isFuller(_ a: Proposition, than b: Proposition) -> Bool {
    (a.parties.count, a.terms.count) > (b.parties.count, b.terms.count)
  }

  private func merged<Item: Equatable>(_ lists: [[Item]]) -> [Item] {
    var out: [Item] = []
    for item in lists.joined() where !out.contains(item) { out.append(item) }
    return out
  }

  /// The attributions whose propositions bear on the claim in a way, in order of text, those within it left out.
  private func linked(_ kind: PropositionLink.Kind, to ids: Set<String>) -> [String] {
    let from = analysis.links.filter {
      $0.kind == kind && ids.contains($0.to) && !ids.contains($0.from)
    }.map(\.from)
    let own = Set(from)
    return merged([analysis.propositions.filter { own.contains($0.id) }.map(\.attribution)])
  }

  private func stance(_ proposition: Proposition, among ids: Set<String>) -> ClaimStance? {
    guard let attribution = attributions[proposition.attribution] else { return nil }
    let links = analysis.links.filter {
      $0.kind == .sameClaim && ($0.from == proposition.id || $0.to == proposition.id)
        && ids.contains($0.from)
    }
    let isInferred = !links.isEmpty && links.allSatisfy(\.inferred)
    return namer.stance(
      proposition, attribution, isInferred: isInferred, rule: links.first?.rule ?? attribution.rule)
  }
}
