import Foundation
import NaysayAttribution
import NaysayClaims

/// A correction as a line of JSON Lines: the form in which colleagues exchange them, and in which the ledger keeps them.
struct CorrectionLine: Codable {
  /// A change that a reader of this version cannot follow raises it.
  static let schemaVersion = 1

  var correction: Correction

  private enum Member: String, CodingKey {
    case schemaVersion, id, kind, mentions, others, label, undoes, author, note, recordedAt
  }

  func encode(to encoder: any Encoder) throws {
    var line = encoder.container(keyedBy: Member.self)
    try line.encode(Self.schemaVersion, forKey: .schemaVersion)
    try line.encode(correction.id, forKey: .id)
    try line.encode(correction.kind, forKey: .kind)
    try line.encode(correction.author, forKey: .author)
    try line.encode(correction.note, forKey: .note)
    try line.encode(correction.recordedAt, forKey: .recordedAt)
    if correction.kind == .undo {
      try line.encode(correction.undoes, forKey: .undoes)
    } else {
      try line.encode(correction.subjects.map(AnchorMember.init), forKey: .mentions)
    }
    if !correction.others.isEmpty {
      try line.encode(correction.others.map(AnchorMember.init), forKey: .others)
    }
    if correction.kind == .relabel { try line.encode(correction.label, forKey: .label) }
  }

  init(_ correction: Correction) { self.correction = correction }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Member.self)
    let version = try line.decode(Int.self, forKey: .schemaVersion)
    guard version == Self.schemaVersion else { throw CorrectionFault.version(version) }
    guard let kind = Correction.Kind(rawValue: try line.decode(String.self, forKey: .kind)) else {
      throw CorrectionFault.member("kind", "is none of \(Self.kinds)")
    }
    if kind == .relabel, !line.contains(.label) {
      throw CorrectionFault.member("label", "is missing; null stands for no stance")
    }
    let (subjects, others) = (
      try Self.anchors(.mentions, in: line), try Self.anchors(.others, in: line)
    )
    correction = Correction(
      kind: kind, subjects: subjects, others: others,
      label: try line.decodeIfPresent(StanceLabel.self, forKey: .label),
      undoes: try line.decodeIfPresent(String.self, forKey: .undoes),
      author: try line.decode(String.self, forKey: .author),
      note: try line.decode(String.self, forKey: .note),
      recordedAt: try line.decode(String.self, forKey: .recordedAt))
    try check(id: try line.decodeIfPresent(String.self, forKey: .id))
  }

  private static func anchors(
    _ member: Member, in line: KeyedDecodingContainer<Member>
  ) throws -> [StanceAnchor] {
    try line.decodeIfPresent([AnchorMember].self, forKey: member)?.map { try $0.anchor } ?? []
  }

  private static let kinds = Correction.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  private func check(id: String?) throws {
    guard CorrectionTime.isSound(correction.recordedAt) else {
      throw CorrectionFault.member("recordedAt", "is no time such as 2026-03-02T09:30:00.000Z")
    }
    switch correction.kind {
    case .undo:
      guard correction.undoes?.isEmpty == false else {
        throw CorrectionFault.member("undoes", "is missing")
      }
    case .relabel, .confirm: try checkAnchors(correction.subjects, "mentions")
    case .link, .unlink, .merge, .split:
      try checkAnchors(correction.subjects, "mentions")
      try checkAnchors(correction.others, "others")
    }
    if let id, id != correction.id { throw CorrectionFault.changed }
  }

  private func checkAnchors(_ anchors: [StanceAnchor], _ member: String) throws {
    if anchors.isEmpty { throw CorrectionFault.member(member, "is missing or empty") }
  }
}
