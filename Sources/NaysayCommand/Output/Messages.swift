import Foundation

/// Messages for whoever runs the command: standard error, a line each.
enum Messages {
  static func write(_ message: String) {
    FileDescriptorWriter.writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
  }
}
