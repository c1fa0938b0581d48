import NaysayClaims
import Testing

@Suite("The log of corrections")
struct CorrectionLogTests {
  private func undoing(_ other: Correction, minute: Int) -> Correction {
    Correction(
      kind: .undo, undoes: other.id, author: "A. Penn", note: "",
      recordedAt: "2024-04-01T12:0\(minute):00.000Z")
  }

  private let link = Correction(
    kind: .link, author: "A. Penn", note: "", recordedAt: "2024-04-01T12:00:00.000Z")

  @Test("an undoing holds until it is undone, in whatever order the log is read")
  func chain() {
    let first = undoing(link, minute: 1)
    let second = undoing(first, minute: 2)
    #expect(CorrectionLog([first, link]).inEffect.isEmpty)
    #expect(CorrectionLog([second, first, link]).inEffect == [link])
    #expect(CorrectionLog([link, second, first]).undoings == [first.id: second.id])
  }

  @Test("an undoing of what is not here, or is later, changes nothing")
  func idle() {
    let later = Correction(
      kind: .link, author: "B. Quill", note: "", recordedAt: "2024-04-01T13:00:00.000Z")
    let log = CorrectionLog([undoing(later, minute: 1), later, undoing(link, minute: 2)])
    #expect(log.inEffect == [later] && log.undoings.isEmpty)
    #expect(log.corrections.count { $0.kind == .undo && !log.isHeeded($0) } == 2)
  }

  @Test("whatever is decided otherwise has another id")
  func ids() {
    let variants = [
      link, undoing(link, minute: 0),
      Correction(kind: .merge, author: "A. Penn", note: "", recordedAt: link.recordedAt),
      Correction(kind: .link, author: "A. Penn", note: "x", recordedAt: link.recordedAt),
      Correction(kind: .link, author: "A. Pen", note: "n", recordedAt: link.recordedAt),
    ]
    #expect(Set(variants.map(\.id)).count == variants.count)
  }
}
