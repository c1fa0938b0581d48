import CNaysayKernels
import Foundation
import NaysayModel

/// The model of the repository, and copies of it that a test may damage.
enum TestModel {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let file = root.appending(path: "Models/en-2026-11-24/model.naysay")
  static let data = Result { try Data(contentsOf: file) }
  static let shared = Result {
    let bytes = AlignedBytes(try data.get())
    return try LanguageModel(ModelFile(bytes.buffer, owner: bytes))
  }

  /// The same, run in floats throughout.
  static let exact = Result {
    let bytes = AlignedBytes(try data.get())
    return try LanguageModel(ModelFile(bytes.buffer, owner: bytes, processor: .portable))
  }

  static func word(_ form: String, isQuoted: Bool = false, startsParagraph: Bool = false) throws
    -> WordInput
  {
    WordInput(
      pieces: try shared.get().pieces(of: form), shape: WordShape.of(form).rawValue,
      isQuoted: isQuoted, startsParagraph: startsParagraph)
  }
}

/// Bytes that begin at a multiple of 64.
final class AlignedBytes: @unchecked Sendable {
  // Unchecked: written only while it is made.
  let buffer: UnsafeRawBufferPointer

  init(_ data: Data) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    copy.copyBytes(from: data)
    buffer = UnsafeRawBufferPointer(copy)
  }

  deinit {
    buffer.deallocate()
  }
}
