import NaysayAttribution
public import NaysayClaims

/// A stance of a source with the claim that it is towards.
public struct ListedPosition: Sendable, Hashable, Codable {
  /// The handle of the claim, `c1`.
  public var handle: String
  /// The claim as it stands on the date asked for.
  public var claim: Claim
  /// The stance.
  public var stance: ClaimStance
  /// The document that it stands in; nil where the list was made without it.
  public var document: DocumentCard?
}

/// A turn of a source with the claim on which it turned.
public struct ListedReversal: Sendable, Hashable, Codable {
  /// The handle of the claim, `c1`.
  public var handle: String
  /// The claim as it stands on the date asked for.
  public var claim: Claim
  /// The turn.
  public var reversal: Reversal
}

/// The record of a source, as of a date.
public struct SourceListing: Sendable, Hashable, Codable {
  /// Who it is.
  public var entity: ResolvedEntity
  /// Its stances and those of its spokespeople, in the order in which they were taken.
  public var positions: [ListedPosition]
  /// Where it turned, in the order in which it did.
  public var reversals: [ListedReversal]
  /// The claims about it on which no position of it was found, in the order of the ledger.
  public var silences: [ListedClaim]
  /// The date the record stands on; nil where everything on record counts.
  public var asOf: String?

  /// Picks an entity's stances and silences out of claims.
  public init(
    of entity: ResolvedEntity, voice: EntityVoice, in claims: [ListedClaim], asOf: String? = nil
  ) {
    self.entity = entity
    self.asOf = asOf
    silences = claims.filter { voice.isSilent(on: $0.claim) }
    var found: [ListedPosition] = []
    var turns: [ListedReversal] = []
    for listed in claims {
      let own = listed.claim.stances.filter(voice.takes)
      found += own.map { stance in
        ListedPosition(
          handle: listed.handle, claim: listed.claim, stance: stance,
          document: listed.document(stance.document))
      }
      turns += Reversal.all(in: own).map { reversal in
        ListedReversal(handle: listed.handle, claim: listed.claim, reversal: reversal)
      }
    }
    positions = found.sorted { StanceOrder($0.stance) < StanceOrder($1.stance) }
    reversals = turns.sorted { StanceOrder($0.reversal.later) < StanceOrder($1.reversal.later) }
  }

  /// The documents of its stances, each once.
  public var documents: [DocumentCard] {
    var cards: [DocumentCard] = []
    for card in positions.compactMap(\.document) where !cards.contains(card) { cards.append(card) }
    return cards
  }
}
