import NaysayAttribution
import NaysayClaims
import NaysayReports
import NaysayText
import Testing

@Suite("The log of corrections in all forms")
struct CorrectionListTests {
  private static func anchor(_ attribution: Attribution, source: String) -> StanceAnchor {
    let text = ScalarText(HarbourSample.text)
    return StanceAnchor(
      document: .init(digest: HarbourSample.card.digest, id: HarbourSample.card.id, url: nil),
      field: "text", cue: attribution.cue.map { Selector($0, in: text) },
      content: attribution.content.map { Selector($0, in: text) }, source: source,
      reading: StanceLabel(stance: attribution.stance ?? .asserts, act: attribution.act))
  }

  private static let denial = anchor(HarbourSample.denial, source: "Ostra Port Authority")
  private static let radio = anchor(HarbourSample.radio, source: "Harbour | Radio")
  static let relabelling = Correction(
    kind: .relabel, subjects: [denial], label: StanceLabel(stance: .hedges, act: "leave open"),
    author: "A. *Penn*", note: "=1+1 “evades”", recordedAt: "2026-03-04T10:00:00.000Z")
  static let confirmation = Correction(
    kind: .confirm, subjects: [radio, denial], author: "B. Quill", note: "",
    recordedAt: "2026-03-04T11:00:00.000Z")
  static let unlinking = Correction(
    kind: .unlink, subjects: [radio], others: [denial], author: "B. Quill", note: "another port",
    recordedAt: "2026-03-04T12:00:00.000Z")
  static let undoing = Correction(
    kind: .undo, undoes: unlinking.id, author: "A. *Penn*", note: "the same",
    recordedAt: "2026-03-05T09:00:00.000Z")

  private static let listing = CorrectionListing(corrections: [
    ListedCorrection(
      correction: relabelling,
      state: CorrectionState(.orphaned, orphans: [.init(anchor: denial, reason: .wordsGone)])),
    ListedCorrection(
      correction: confirmation,
      state: CorrectionState(.applied, orphans: [.init(anchor: radio, reason: .severalStances)])),
    ListedCorrection(correction: unlinking, state: CorrectionState(.undone, by: undoing.id)),
    ListedCorrection(correction: undoing, state: CorrectionState(.applied)),
  ])

  @Test(
    "each correction says who decided what, and what became of it",
    arguments: ["txt", "md", "csv", "json", "jsonl"])
  func forms(form: String) throws {
    let text =
      switch form {
      case "txt": CorrectionTable.render(Self.listing)
      case "md": CorrectionListMarkdown.render(Self.listing)
      case "csv": CorrectionCSV.render(Self.listing)
      case "json": CorrectionJSON.render(Self.listing)
      default: CorrectionJSON.renderLines(Self.listing)
      }
    try expectSnapshot(text, "corrections.\(form)")
  }

  @Test("an empty log says so")
  func empty() {
    #expect(CorrectionTable.render(CorrectionListing(corrections: [])) == "0 corrections\n")
  }

  /// The claim of the sample with corrections applied.
  private static let corrected: ListedClaim = {
    var listed = HarbourSample.closing
    let marks = [relabelling, confirmation].map { CorrectionMark($0) }
    listed.claim.corrections = marks + [CorrectionMark(unlinking)]
    for index in listed.claim.stances.indices
    where listed.claim.stances[index].attribution == HarbourSample.denial.id {
      listed.claim.stances[index].stance = .hedges
      listed.claim.stances[index].act = "leave open"
      listed.claim.stances[index].corrections = marks
    }
    return listed
  }()

  @Test("a report, an explanation and the lists say that corrections were applied")
  func applied() throws {
    let listed = Self.corrected
    try expectSnapshot(
      ClaimReport.render(
        listed, texts: HarbourSample.texts, analyses: HarbourSample.analyses),
      "report-corrected.md")
    let explanation = Explanation(
      of: listed, texts: HarbourSample.texts, analyses: HarbourSample.analyses)
    try expectSnapshot(ExplanationText.render(explanation), "explain-corrected.txt")
    let claims = ClaimListing(claims: [listed], documentCount: 1)
    #expect(ClaimTable.render(SummaryListing(of: claims)).contains("corrected by analysts: c1"))
    #expect(ClaimCSV.render(claims).contains("relabel \(Self.relabelling.id); confirm"))
    #expect(TimelineTable.render(listed).contains("3 corrections"))
  }
}
