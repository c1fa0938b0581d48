import Foundation

/// The bytes of a file or of standard input, a piece at a time.
final class ByteStream {
  private let descriptor: Int32
  private var isAtEnd = false
  private static let pieceSize = 65_536

  /// Opens a file; `-` is standard input. Gives the system's error number where that fails.
  init(path: String) throws(SystemError) {
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY)
    if descriptor < 0 { throw SystemError(number: errno) }
  }

  deinit { if descriptor > STDERR_FILENO { close(descriptor) } }

  /// The next piece; empty at the end.
  func next() throws(SystemError) -> [UInt8] {
    if isAtEnd { return [] }
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        isAtEnd = count == 0
        piece.removeLast(piece.count - count)
        return piece
      }
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }

  /// All bytes that are left, after those already taken.
  func rest(after taken: [UInt8]) throws(SystemError) -> [UInt8] {
    var bytes = taken
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }
}

/// A failure that the operating system reports by number.
struct SystemError: Error {
  var number: Int32

  /// The system's words for it.
  var words: String { FileDescriptorWriter.words(for: number).lowercased() }
}
