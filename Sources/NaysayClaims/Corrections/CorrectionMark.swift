/// What a list or a report says of a correction that was applied.
public struct CorrectionMark: Sendable, Hashable, Codable, Identifiable {
  /// The id of the correction.
  public var id: String
  /// What was decided.
  public var kind: Correction.Kind
  /// What the stance was read as before it was relabelled.
  public var reading: StanceLabel?
  /// What it was relabelled as; nil where it is no stance.
  public var label: StanceLabel?
  /// Who decided it.
  public var author: String
  /// Why.
  public var note: String
  /// When.
  public var recordedAt: String

  /// The mark of a correction.
  public init(_ correction: Correction) {
    id = correction.id
    kind = correction.kind
    reading = correction.kind == .relabel ? correction.subjects.first?.reading : nil
    label = correction.label
    author = correction.author
    note = correction.note
    recordedAt = correction.recordedAt
  }
}

extension CorrectionMark: Comparable {
  /// By time, then by id.
  public static func < (a: Self, b: Self) -> Bool {
    (a.recordedAt, a.id) < (b.recordedAt, b.id)
  }
}
