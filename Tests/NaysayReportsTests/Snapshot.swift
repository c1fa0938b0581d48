import Foundation
import Testing

/// A plain file under Tests/Snapshots that holds what a renderer is expected to write.
///
/// `RECORD=1` writes the file anew; the difference is then read in the version control.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = snapshots.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(at: snapshots, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  // Compared as bytes: Swift takes canonically equivalent strings for equal.
  if Array(text.utf8) != Array(expected.utf8) {
    Issue.record("\(name): \(difference(text, expected))", sourceLocation: sourceLocation)
  }
}

/// The first line in which two texts differ.
private func difference(_ text: String, _ expected: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(lines.count, expectedLines.count) {
    let line = index < lines.count ? lines[index] : "(the end)"
    let wanted = index < expectedLines.count ? expectedLines[index] : "(the end)"
    if !line.utf8.elementsEqual(wanted.utf8) {
      return "line \(index + 1) is\n\(line)\nand not\n\(wanted)"
    }
  }
  return "the ends differ"
}

private let snapshots = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Snapshots/NaysayReports")
