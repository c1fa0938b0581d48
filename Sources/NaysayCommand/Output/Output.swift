import Foundation

/// Where a command writes its data: standard output, or the file named with `-o`.
///
/// A file is written beside its final place and moved there at the end, so that a command that fails
/// leaves an earlier file as it was.
final class Output {
  private let path: String?
  private let descriptor: Int32
  private let temporaryPath: String?
  private var buffer: [UInt8] = []

  /// Opens the output.
  ///
  /// - Parameter path: a file; nil or `-` for standard output.
  init(path: String?) throws(CommandFailure) {
    guard let path, path != "-" else {
      self.path = nil
      descriptor = STDOUT_FILENO
      temporaryPath = nil
      return
    }
    self.path = path
    temporaryPath = Self.isOrdinary(path) ? "\(path).\(getpid()).partial" : nil
    descriptor = open(temporaryPath ?? path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    if descriptor < 0 { throw Self.failure(path, errno) }
  }

  /// Writes all of a text to standard output, or to a file.
  static func writeAll(_ text: String, to path: String? = nil) throws(CommandFailure) {
    let output = try Output(path: path)
    do throws(CommandFailure) {
      try output.write(text)
      try output.finish()
    } catch {
      output.abandon()
      throw error
    }
  }

  /// Writes text; it may be held back until ``finish()``.
  func write(_ text: String) throws(CommandFailure) {
    buffer += text.utf8
    if buffer.count >= 65_536 { try flush() }
  }

  /// Hands over what was held back, so that whoever reads along sees it.
  func flush() throws(CommandFailure) {
    let error = FileDescriptorWriter.writeAll(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if error != 0 { throw Self.failure(path ?? "standard output", error) }
  }

  /// Writes what is left and puts the file into its place.
  func finish() throws(CommandFailure) {
    try flush()
    guard let path else { return }
    if close(descriptor) != 0 { throw Self.failure(path, errno) }
    if let temporaryPath, rename(temporaryPath, path) != 0 {
      let error = errno
      unlink(temporaryPath)
      throw Self.failure(path, error)
    }
  }

  /// Leaves an earlier file as it was.
  func abandon() {
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Whether the path is a plain file, or free to become one: a device or a pipe is written to directly.
  private static func isOrdinary(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  private static func failure(_ path: String, _ error: Int32) -> CommandFailure {
    let reason = FileDescriptorWriter.words(for: error).lowercased()
    return CommandFailure(
      .ioError, "\(path): cannot be written: \(reason); name another place with -o")
  }
}
