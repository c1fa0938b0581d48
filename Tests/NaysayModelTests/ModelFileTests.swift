import Foundation
import NaysayModel
import Testing

@Suite("Model files that cannot be used are refused with advice")
struct ModelFileTests {
  let whole: Data

  init() throws {
    whole = try TestModel.data.get()
  }

  private func error(reading data: Data) -> ModelError? {
    let bytes = AlignedBytes(data)
    do throws(ModelError) {
      _ = try LanguageModel(ModelFile(bytes.buffer, owner: bytes))
      return nil
    } catch {
      return error
    }
  }

  private func damaged(_ change: (inout Data) -> Void) -> Data {
    var data = whole
    change(&data)
    return data
  }

  /// The model with some text put in place of other text that is as long.
  private func rewritten(_ text: String, as other: String) throws -> Data {
    try #require(text.utf8.count == other.utf8.count)
    let range = try #require(whole.range(of: Data(text.utf8)))
    return damaged { $0.replaceSubrange(range, with: Data(other.utf8)) }
  }

  @Test("An empty file, and a file of something else")
  func notAModel() {
    #expect(error(reading: Data()) == .notAModel)
    #expect(error(reading: Data("A mayor denied the report.".utf8)) == .notAModel)
    #expect(error(reading: damaged { $0[0] = 0 }) == .notAModel)
  }

  @Test("A file of a later version")
  func version() {
    #expect(
      error(reading: damaged { $0[8] = 9 }) == .unsupportedVersion(found: 9, supported: 2))
  }

  @Test("A file that ends early, at any length", arguments: [17, 1_000, 100_000, 10_000_000])
  func truncated(_ length: Int) {
    guard
      case .truncated(let expected, let found)? = error(reading: damaged { $0 = $0.prefix(length) })
    else {
      Issue.record("no error for a truncated file")
      return
    }
    #expect(found == length && expected > found)
  }

  @Test("A header that is no JSON, or whose sizes do not go together")
  func header() throws {
    for data in [
      damaged { $0[16] = 0 }, try rewritten("\"layers\":", as: "\"loyers\":"),
      try rewritten("\"attentionHeads\":12", as: "\"attentionHeads\":13"),
      try rewritten("\"positions\":512", as: "\"positions\":-12"),
    ] {
      guard case .unreadableHeader? = error(reading: data) else {
        Issue.record("no error for a damaged header")
        return
      }
    }
  }

  @Test(
    "A tensor that is missing, of the wrong shape, or outside the file, and a vocabulary without marks",
    arguments: [
      ("\"upos.weight\"", "\"upas.weight\"", "upos.weight"),
      ("\"hidden\":384", "\"hidden\":192", "encoder.pieces.weight"),
      ("\"offset\":0}", "\"offset\":-}", ""),
      ("\"role\":128", "\"role\":112", "role_word.bias"),
      ("[CLS]", "[CLX]", "vocabulary"),
    ])
  func tensors(_ text: String, _ other: String, _ name: String) throws {
    switch error(reading: try rewritten(text, as: other)) {
    case .unusableTensor(let found, _)?: #expect(found == name)
    case .unreadableHeader?: #expect(name.isEmpty)
    case let other: Issue.record("the error is \(String(describing: other))")
    }
  }

  @Test("Any byte of the header may be damaged without a crash")
  func anyByte() {
    let length = 256 * Int(whole[13]) + Int(whole[12])
    for position in stride(from: 16, to: 16 + length, by: max(1, length / 40)) {
      _ = error(reading: damaged { $0[position] ^= 0x11 })
    }
  }

  @Test("Every error says what to do")
  func advice() {
    let errors: [ModelError] = [
      .notAModel, .unsupportedVersion(found: 2, supported: 2), .truncated(expected: 2, found: 1),
      .unreadableHeader("…"), .unusableTensor(name: "x", reason: "…"), .misaligned,
    ]
    for error in errors {
      #expect(error.description.split(separator: ". ").count >= 2)
    }
  }
}
