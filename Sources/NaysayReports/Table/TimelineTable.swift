import NaysayAttribution
import NaysayClaims

/// The statuses of a claim one after the other as a table for a terminal, each with what brought it about.
public enum TimelineTable {
  /// The claim's sentence, the steps, and a last line that sums them up.
  ///
  /// - Parameters:
  ///   - texts: the documents' raw texts by digest, from which the words are quoted.
  ///   - width: the columns of the terminal; nil leaves the words uncut.
  ///   - colour: whether to colour the heading with ANSI sequences.
  public static func render(
    _ listed: ListedClaim, texts: [String: String] = [:], width: Int? = nil, colour: Bool = false
  ) -> String {
    var table = TextTable(
      columns: [
        .init("SINCE"), .init("STATUS"), .init("SOURCE", limit: 28), .init("ACT"),
        .init("PUBLISHER", limit: 24), .init("WORDS"),
      ],
      width: width, colour: colour)
    var shelf = EvidenceShelf(cards: listed.documents, texts: texts)
    table.rows = listed.claim.steps.map { row(of: $0, in: listed, from: &shelf) }
    let corrections = listed.claim.corrections.count
    let summary =
      counted(listed.claim.steps.count, "step") + " · "
      + counted(listed.documents.count, "document")
      + (corrections == 0 ? "" : " · " + counted(corrections, "correction"))
    let title = "\(listed.handle)  \(listed.claim.text.forTerminal)".painted(colour ? .bold : nil)
    return title + "\n" + table.render()
      + summary.painted(colour ? .faint : nil) + "\n"
  }

  private static func row(
    of step: ClaimStep, in listed: ListedClaim, from shelf: inout EvidenceShelf
  ) -> [String] {
    let stance = step.cause
    let words = shelf.words(stance.content, of: stance.field, in: stance.document)
    let publisher = listed.document(stance.document)?.publisher
    return [
      step.since ?? "undated", step.status.rawValue, stance.nameWithRelay, stance.act,
      publisher ?? "–", words.map { "“\($0)”" } ?? "–",
    ]
  }
}
