import Foundation
import Synchronization

/// Where tests that measure say what they found: standard output, and in full a file that the environment names.
package enum TestReport {
  private static let file = Mutex(ProcessInfo.processInfo.environment["NAYSAY_REPORT"])

  /// Prints a heading with its lines; `details` go only to the file that `NAYSAY_REPORT` names, at its end.
  package static func write(_ heading: String, _ summary: String, details: [String]) {
    let block = "== \(heading)\n\(summary)\n"
    print(block)
    file.withLock { path in
      guard let path else { return }
      let text = block + details.map { "  \($0)\n" }.joined() + "\n"
      if let handle = FileHandle(forWritingAtPath: path) {
        handle.seekToEndOfFile()
        handle.write(Data(text.utf8))
      } else {
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
      }
    }
  }
}
