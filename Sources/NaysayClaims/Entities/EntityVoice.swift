/// Whose stances are an entity's own: its own, those that others take on its behalf, and those of its spokespeople in documents
/// that do not say whom they speak for.
public struct EntityVoice: Sendable {
  private let own: [String: [SourceMention]]
  private let spokespeople: [String: [SourceMention]]

  /// The voice of an entity.
  ///
  /// - Parameter spokespeople: those who speak for it in some document. Who also speaks for somebody else does not count
  ///   where a document does not say for whom.
  public init(of entity: ResolvedEntity, spokespeople: [ResolvedEntity] = []) {
    let own = entity.mentionsByDocument
    let loyal = spokespeople.filter { speaker in
      speaker.members.map(\.mention).allSatisfy { mention in
        guard let principal = mention.principal else { return true }
        return (own[mention.document] ?? []).contains { $0.name == principal }
      }
    }
    self.own = own
    self.spokespeople = Dictionary(
      grouping: loyal.flatMap(\.members).map(\.mention).filter { $0.principal == nil },
      by: \.document)
  }

  /// The documents that may have stances of its own, by digest.
  public var documents: [String] { Set(own.keys).union(spokespeople.keys).sorted() }

  /// Whether a stance is its own.
  public func takes(_ stance: ClaimStance) -> Bool {
    if stance.onBehalfOf == nil,
      Self.names(spokespeople[stance.document], stance.entity)
    {
      return true
    }
    let mentions = own[stance.document]
    return Self.names(mentions, stance.entity) || Self.names(mentions, stance.onBehalfOf)
  }

  private static func names(_ mentions: [SourceMention]?, _ name: String?) -> Bool {
    guard let mentions, let name else { return false }
    return mentions.contains { $0.stanceNames.contains(name) }
  }

  /// Whether it is a party to a claim of whom no position was found.
  public func isSilent(on claim: Claim) -> Bool {
    guard !claim.stances.contains(where: takes) else { return false }
    let documents = Set(claim.stances.map(\.document))
    return claim.silent.contains { party in
      documents.contains { document in
        (own[document] ?? []).contains { $0.name == party || $0.aliases.contains(party) }
      }
    }
  }
}
