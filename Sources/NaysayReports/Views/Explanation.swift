public import NaysayAttribution
public import NaysayClaims
import NaysayText

/// One attribution with everything that it rests on.
public struct ExplainedAttribution: Sendable, Hashable, Codable {
  /// What it is to the claim.
  public enum Role: String, Sendable, Hashable, Codable {
    /// It takes a stance towards the claim.
    case stance
    /// It supports a refutation without stating one.
    case supports
    /// It holds only if the claim does, and is not itself disputed.
    case depends
  }

  /// The document it was found in.
  public var document: DocumentCard
  /// The attribution as read.
  public var attribution: Attribution
  /// What it is to the claim; nil where an attribution is explained for itself.
  public var role: Role?
  /// The stance it became, where it became one.
  public var stance: ClaimStance?
  /// The corrections that were applied to it, in order.
  public var corrections: [CorrectionMark] = []
  /// The link by which it was brought to the claim, where the text only implies one.
  public var link: PropositionLink?
  /// The sentence of the cue, or the title.
  public var sentence: Evidence
  /// The words of the source, the cue and the content, span by span.
  public var source: [Evidence]
  /// The words of the cue.
  public var cue: [Evidence]
  /// The words of the content, or of the part of it that bears on the claim.
  public var content: [Evidence]
}

extension ExplainedAttribution {
  /// The stance and the act as they count: as read, unless an analyst relabelled them.
  var label: StanceLabel? {
    if let relabelling = corrections.last(where: { $0.kind == .relabel }) {
      return relabelling.label
    }
    return attribution.stance.map { StanceLabel(stance: $0, act: attribution.act) }
  }
}

/// Everything behind a claim, or behind one attribution.
public struct Explanation: Sendable, Hashable, Codable {
  /// The claim that is explained; nil where one attribution is.
  public var claim: ListedClaim?
  /// What it rests on: the stances in their order, then what supports a refutation, then what depends.
  public var attributions: [ExplainedAttribution]
  /// How the claim's mentions bear on each other and on those of other claims, by publication.
  public var links: [ExplainedLink] = []
}

extension Explanation {
  /// Gathers what a claim rests on.
  ///
  /// - Parameters:
  ///   - texts: the documents' raw texts by digest.
  ///   - analyses: the documents' analyses by digest. An attribution that is not in them is left out.
  ///   - links: how its mentions bear on each other and on those of other claims.
  public init(
    of listed: ListedClaim, texts: [String: String], analyses: [String: Analysis],
    links: [ExplainedLink] = []
  ) {
    var shelf = EvidenceShelf(cards: listed.documents, texts: texts, analyses: analyses)
    var explained = listed.claim.stances.compactMap { stance in
      shelf.explained(stance.attribution, in: stance.document, as: .stance, stance: stance)
    }
    for mention in listed.mentions {
      guard let digest = mention.stances.first?.document else { continue }
      explained += mention.supporting.compactMap { shelf.explained($0, in: digest, as: .supports) }
      explained += mention.depending.compactMap { shelf.explained($0, in: digest, as: .depends) }
    }
    self.init(claim: listed, attributions: explained, links: links)
  }

  /// Gathers what one attribution rests on.
  ///
  /// - Parameter corrections: those that were applied to it.
  /// - Returns: nil where the analysis has no attribution of this id.
  public init?(
    ofAttribution id: String, in document: DocumentCard, text: String, analysis: Analysis,
    corrections: [CorrectionMark] = []
  ) {
    var shelf = EvidenceShelf(
      cards: [document], texts: [document.digest: text], analyses: [document.digest: analysis])
    guard var explained = shelf.explained(id, in: document.digest, as: nil) else { return nil }
    explained.corrections = corrections
    self.init(claim: nil, attributions: [explained])
  }
}
