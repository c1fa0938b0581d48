import Foundation

/// A line on the terminal that counts documents while a batch runs; nothing where nobody looks on.
struct Progress {
  private let isShown: Bool
  private var count = 0

  init(quiet: Bool) { isShown = Terminal.showsMessages && !quiet }

  /// Counts one more document.
  mutating func advance() {
    count += 1
    guard isShown, count % 10 == 0 || count < 10 else { return }
    show("\r\u{1B}[K\(count) documents read")
  }

  /// Writes a message where the line was.
  func interrupt(_ write: () -> Void) {
    clear()
    write()
  }

  /// Takes the line away.
  func clear() {
    if isShown, count > 0 { show("\r\u{1B}[K") }
  }

  private func show(_ text: String) {
    FileDescriptorWriter.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
