public import NaysayClaims

/// A correction in the words of whoever asks for it.
///
/// A claim is named as everywhere, `c1` or by the beginning of its id. A mention is named by the beginning of the id of an
/// attribution that it was gathered from, and where that speaks of several claims by claim and attribution: `c1/3fa9c2`.
public enum CorrectionRequest: Sendable, Hashable {
  /// Two mentions are of one claim.
  case link(String, String)
  /// A mention is not of its claim.
  case unlink(String)
  /// A source takes another stance, or where the label is nil none.
  case relabel(String, StanceLabel?)
  /// An attribution, or every stance of a claim, has been checked.
  case confirm(String)
  /// Two claims are one.
  case merge(String, String)
  /// Mentions of a claim are another claim.
  case split(String, [String])
  /// A correction no longer holds; where no id is given the last one.
  case undo(String?)
}

extension Ledger {
  /// Records a correction.
  ///
  /// - Parameter recordedAt: as ``CorrectionTime/normalized(_:)`` gives it.
  /// - Throws: ``LedgerError/refused(_:)`` where it cannot be made or would decide nothing; then nothing is recorded.
  public func correct(
    _ request: CorrectionRequest, author: String, note: String, recordedAt: String
  ) throws(LedgerError) -> StoredCorrection {
    try writing { db in
      let builder = CorrectionBuilder(view: try ClaimView(asOf: nil, db), path: path)
      let correction = try builder.correction(
        request, author: author, note: note, recordedAt: recordedAt)
      let table = CorrectionTable(db: db)
      guard try table.add(correction) else {
        throw LedgerError.refused("\(correction.id): this correction is on record already")
      }
      let stored = try table.stored().first { $0.correction.id == correction.id }
      guard let stored else { throw LedgerError.failed(path: path, detail: "nothing was recorded") }
      if let refusal = stored.refusal { throw LedgerError.refused(refusal) }
      return stored
    }
  }
}

extension StoredCorrection {
  /// Why a correction that was just made is of no use; nil where it is.
  fileprivate var refusal: String? {
    switch state.outcome {
    case .applied: return nil
    case .overruled, .undone:
      return "\(state.by ?? "another correction") decides otherwise and was recorded later;"
        + " undo it, or give a later --recorded-at"
    case .orphaned:
      let reason = state.orphans.first?.reason.rawValue ?? "nothing to undo"
      return "the words cannot be told from others (\(reason)); name another attribution"
    }
  }
}
