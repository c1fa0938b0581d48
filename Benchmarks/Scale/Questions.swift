import NaysayClaims
import NaysayLedger

/// What it costs to ask a ledger what is contested, and how a claim has stood.
struct Questions {
  let ledger: Ledger

  func ask() throws {
    let lines = try best(of: "contested, a line each") { try ledger.contestedSummaries() }
    print("  \(lines.count) claims")
    let claims = try best(of: "contested, whole claims") { try ledger.contested() }
    let days = claims.compactMap(\.claim.since).filter { $0.utf8.count == 10 }.sorted()
    if !days.isEmpty {
      let day = days[days.count / 2]
      let then = try best(of: "contested as of \(day)") {
        try ledger.contestedSummaries(asOf: day)
      }
      print("  \(then.count) claims")
    }
    guard let largest = claims.max(by: { $0.mentions.count < $1.mentions.count }) else { return }
    _ = try best(of: "timeline of \(largest.handle), \(largest.mentions.count) mentions") {
      try ledger.claim(matching: largest.handle)
    }
  }

  /// The result, and the best of some runs in CPU milliseconds.
  private func best<Result>(of name: String, _ question: () throws -> Result) throws -> Result {
    var result = try question()
    var least = Double.infinity
    for _ in 0..<7 {
      let start = Growth.cpuSeconds
      result = try question()
      least = min(least, Growth.cpuSeconds - start)
    }
    print("\(name): \((least * 10_000).rounded() / 10) CPU ms")
    return result
  }
}
