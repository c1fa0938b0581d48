import NaysayAttribution
import NaysayClaims

extension CorrectionMark {
  /// `Relabelled by A. Penn on 2026-03-02, from asserts (say) to refutes (deny): a slip of the pen`.
  var sentence: String {
    let change = kind == .relabel ? ", " + CorrectionMark.change(from: reading, to: label) : ""
    let reason = note.isEmpty ? "" : ": \(note)"
    return "\(kind.participle) by \(author) on \(recordedAt.prefix(10))\(change)\(reason)"
  }

  /// `from asserts (say) to no stance`.
  static func change(from reading: StanceLabel?, to label: StanceLabel?) -> String {
    let before = reading.map { "from \($0.words) " } ?? ""
    return before + "to " + (label?.words ?? "no stance")
  }
}

extension StanceLabel {
  /// `refutes (deny)`.
  var words: String { "\(stance.rawValue) (\(act))" }
}

extension Correction.Kind {
  fileprivate var participle: String {
    switch self {
    case .link: "Linked"
    case .unlink: "Unlinked"
    case .merge: "Merged"
    case .split: "Split"
    case .relabel: "Relabelled"
    case .confirm: "Confirmed"
    case .undo: "Undone"
    }
  }
}

extension Correction {
  /// What it decides, in words: `Marta Keel “denied” (bridge.txt) is not of one claim with …`.
  var summary: String {
    let subjects = Self.listed(subjects)
    let others = Self.listed(others)
    switch kind {
    case .link, .merge: return "\(subjects) = \(others)"
    case .unlink, .split: return "\(subjects) ≠ \(others)"
    case .relabel:
      let before = self.subjects.first?.reading
      return "\(subjects), \(CorrectionMark.change(from: before, to: label))"
    case .confirm:
      let reading = self.subjects.count == 1 ? self.subjects.first?.reading.words : nil
      return subjects + (reading.map { ", \($0)" } ?? "")
    case .undo: return "undoes \(undoes ?? "nothing")"
    }
  }

  private static func listed(_ anchors: [StanceAnchor]) -> String {
    guard let first = anchors.first else { return "nothing" }
    return first.summary + (anchors.count > 1 ? " and \(anchors.count - 1) more" : "")
  }
}

extension StanceAnchor {
  /// `Marta Keel “denied” (bridge.txt)`.
  var summary: String { "\(source) “\(words)” (\(document.id))" }
}

extension CorrectionState {
  /// `applied`, `undone by 3fa9c2…`, `orphaned: words gone at Marta Keel “denied” (bridge.txt)`.
  var summary: String {
    let agent = by.map { " by \($0)" } ?? ""
    let missing = orphans.map { "\($0.reason.rawValue) at \($0.anchor.summary)" }
    let rest = missing.isEmpty ? "" : ": " + missing.joined(separator: "; ")
    return outcome.rawValue + agent + (outcome == .applied && !missing.isEmpty ? " in part" : "")
      + rest
  }
}
