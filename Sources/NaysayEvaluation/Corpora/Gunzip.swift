import Foundation

/// Unpacks a gzipped file with the system's `gzip`.
enum Gunzip {
  static func contents(of file: URL) throws(CorpusError) -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "--", file.path]
    let (output, messages) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = messages
    let contents: Data
    do {
      try process.run()
      contents = try output.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw .unreadable(path: file.path, reason: "gzip does not run: \(error.localizedDescription)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = (try? messages.fileHandleForReading.readToEnd()) ?? Data()
      let reason = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).last
      throw .malformed(path: file.path, reason: reason.map(String.init) ?? "gzip failed")
    }
    return contents
  }
}
