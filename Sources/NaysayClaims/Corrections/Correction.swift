public import NaysayAttribution

/// An analyst's decision. It stands beside what was read, and is never written into it.
///
/// It speaks of stances by the words that are their evidence, not by rows of a ledger: so it holds in another ledger, after
/// another reading, and in a later version of the article, as long as the words stand at one unambiguous place.
public struct Correction: Sendable, Hashable, Identifiable {
  /// What is decided.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Two mentions are of one claim.
    case link
    /// A mention is not of the claim that it was taken for.
    case unlink
    /// Two claims are one.
    case merge
    /// Some mentions of a claim are another claim.
    case split
    /// A source takes another stance, or none.
    case relabel
    /// The reading has been checked.
    case confirm
    /// An earlier correction no longer holds.
    case undo
  }

  /// A hash of everything else: two analysts who exchange corrections have each of them once.
  public let id: String
  /// What is decided.
  public let kind: Kind
  /// What it is about: one stance for each mention, and for `relabel` and `confirm` each stance.
  public let subjects: [StanceAnchor]
  /// The mentions that these are, or are not, of one claim with.
  public let others: [StanceAnchor]
  /// What a relabelled stance is; nil where it is none.
  public let label: StanceLabel?
  /// The id of the correction that no longer holds.
  public let undoes: String?
  /// Who decided it.
  public let author: String
  /// Why.
  public let note: String
  /// When, as RFC 3339 has it in UTC: `2026-03-02T09:30:00.000Z`.
  public let recordedAt: String

  /// Creates a correction; the id follows from the rest.
  public init(
    kind: Kind, subjects: [StanceAnchor] = [], others: [StanceAnchor] = [],
    label: StanceLabel? = nil, undoes: String? = nil, author: String, note: String,
    recordedAt: String
  ) {
    self.kind = kind
    self.subjects = subjects
    self.others = others
    self.label = label
    self.undoes = undoes
    self.author = author
    self.note = note
    self.recordedAt = recordedAt
    var parts = [kind.rawValue]
    parts += Self.parts(of: subjects) + Self.parts(of: others)
    parts += [label?.stance.rawValue, label?.act, undoes].map { $0 ?? "" }
    id = ClaimIdentity.hash(parts + [author, note, recordedAt])
  }

  private static func parts(of anchors: [StanceAnchor]) -> [String] {
    [String(anchors.count)] + anchors.flatMap(\.identifyingParts)
  }
}

extension Correction: Comparable {
  /// The order in which corrections are applied: by time, at one time an undoing last, then by id.
  public static func < (a: Self, b: Self) -> Bool {
    (a.recordedAt, a.kind == .undo ? 1 : 0, a.id) < (b.recordedAt, b.kind == .undo ? 1 : 0, b.id)
  }
}

/// What a source does towards a claim, and by which act.
public struct StanceLabel: Sendable, Hashable, Codable {
  /// The stance.
  public var stance: Stance
  /// The act: a key of `acts.tsv`.
  public var act: String

  /// Creates a label.
  public init(stance: Stance, act: String) {
    self.stance = stance
    self.act = act
  }

  /// The label of a stance as it was read.
  public init(_ stance: ClaimStance) {
    self.init(stance: stance.stance, act: stance.act)
  }
}
