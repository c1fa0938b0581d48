import NaysayClaims
import NaysayLedger
import Testing

@Suite("Lines of corrections")
struct CorrectionLineTests {
  private static let line: String = {
    guard let ledger = try? BridgeStory().ledger(),
      (try? BridgeStory.correct(.relabel("a2", nil), in: ledger)) != nil
    else { return "" }
    return (try? ledger.correctionLines().first) ?? ""
  }()

  private func fault(_ line: String) -> CorrectionFault? {
    do throws(CorrectionFault) {
      _ = try Ledger.correction(fromLine: Array(line.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("a line that was written is read as it was, also without its id")
  func roundTrip() throws {
    let correction = try Ledger.correction(fromLine: Array(Self.line.utf8))
    let nameless = Self.line.replacing("\"id\":\"\(correction.id)\",", with: "")
    #expect(nameless != Self.line)
    #expect(try Ledger.correction(fromLine: Array(nameless.utf8)) == correction)
  }

  @Test(
    "a line that was tampered with is refused",
    arguments: [
      ("A. Penn", "B. Quill"), ("\"note\":\"a", "\"note\":\"b"),
      ("\"kind\":\"relabel\"", "\"kind\":\"confirm\""),
      ("\"schemaVersion\":1", "\"schemaVersion\":2"),
      ("\"schemaVersion\":1", "\"schemaVersion\":1e99"),
      ("\"start\":17", "\"start\":-17"), ("\"start\":17", "\"start\":18"),
      ("\"start\":17", "\"start\":9223372036854775807"),
      ("\"end\":23", "\"end\":9223372036854775807"),
      ("\"exact\":\"denied\"", "\"exact\":\"\""), ("\"label\":null,", ""),
      ("\"label\":null", "\"label\":{\"stance\":\"shouts\",\"act\":\"say\"}"),
      ("\"kind\":\"relabel\"", "\"kind\":\"delete\""),
      ("\"field\":\"text\"", "\"field\":\"../text\""),
      ("2024-04-01T12", "2024-04-31T12"), ("2024-04-01T12", "2024-04-01 12"), ("Z\"", "\""),
      ("\"mentions\":[{", "\"mentions\":[7,{"), ("\"author\":\"A. Penn\"", "\"author\":null"),
    ])
  func tampered(was: String, now: String) {
    #expect(Self.line.contains(was))
    #expect(fault(Self.line.replacing(was, with: now)) != nil, "\(was) → \(now)")
  }

  @Test(
    "what is no correction is refused",
    arguments: [
      "{", "[]", "7", "null", "\"x\"", "{}", #"{"schemaVersion":1}"#, "\u{0}",
      String(repeating: "[", count: 100_000), String(repeating: #"{"mentions":"#, count: 20_000),
      #"{"schemaVersion":1,"kind":"link","mentions":[],"author":"a","note":"","recordedAt":"2024-04-01T12:00:00.000Z"}"#,
      #"{"schemaVersion":1,"kind":"undo","author":"a","note":"","recordedAt":"2024-04-01T12:00:00.000Z"}"#,
    ])
  func noCorrection(line: String) {
    #expect(fault(line) != nil)
  }

  @Test("bytes that are no UTF-8 are refused")
  func encoding() {
    #expect(throws: CorrectionFault.notUTF8) {
      try Ledger.correction(fromLine: [0x7B, 0x22, 0xFF, 0x22, 0x7D])
    }
  }

  @Test(
    "times are kept in one form",
    arguments: [
      ("2024-04-01T12:00:00Z", "2024-04-01T12:00:00.000Z"),
      ("2024-04-01T12:00:00.250Z", "2024-04-01T12:00:00.250Z"), ("2024-02-30T12:00:00Z", nil),
      ("2024-04-01T24:00:00Z", nil), ("2024-04-01T12:00:00+01:00", nil), ("2024-04-01", nil),
      ("", nil), ("２024-04-01T12:00:00Z", nil),
    ])
  func times(text: String, expected: String?) {
    #expect(CorrectionTime.normalized(text) == expected)
  }
}
