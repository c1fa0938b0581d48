import Foundation

/// What documents cost while a ledger grows.
struct Growth {
  let path: String
  private var count = 0
  /// What each of the last documents cost, in CPU seconds.
  private var costs: [Double] = []

  init(path: String) { self.path = path }

  /// Whether a size is one of those that are told: 100, 1,000 and so on, and three times each.
  static func isNamed(_ count: Int) -> Bool {
    var size = 100
    while size < count { size *= 10 }
    return count == size || count * 10 == size * 3
  }

  /// Ingests a document.
  mutating func measure(_ ingest: () throws -> Void) rethrows {
    let start = Self.cpuSeconds
    try ingest()
    costs.append(Self.cpuSeconds - start)
    count += 1
  }

  /// What was measured since the last time: of the second half of these documents, the ledger having nearly its size.
  mutating func measurement(claims: Int) -> Measurement {
    let last = costs.suffix((costs.count + 1) / 2)
    costs = []
    return Measurement(
      documents: count, claims: claims, microseconds: last.reduce(0, +) / Double(last.count) * 1e6,
      bytes: bytes)
  }

  private var bytes: Int {
    [path, path + "-wal"].reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// The CPU time that the process has taken, all of its threads.
  static var cpuSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What a document costs in a ledger of a size.
struct Measurement {
  var documents: Int
  var claims: Int
  var microseconds: Double
  var bytes: Int

  static let head = "documents     claims   CPU µs/document   bytes/document     MB"

  var row: String {
    [
      Self.padded("\(documents)", to: 9), Self.padded("\(claims)", to: 11),
      Self.padded("\(Int(microseconds))", to: 18), Self.padded("\(bytes / documents)", to: 17),
      Self.padded("\(bytes / 1_000_000)", to: 7),
    ].joined()
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
