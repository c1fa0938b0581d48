/// Works on items on several cores, and hands the results over in the order of the items.
enum OrderedWork {
  /// How many items a core may be ahead of the slowest: what bounds the memory.
  static let itemsInFlightPerJob = 4

  /// Takes items one by one, transforms `jobs` of them at a time, and consumes the results in order.
  ///
  /// - Parameter next: gives the next item; is only called when there is room for it.
  static func run<Item: Sendable, Result: Sendable>(
    jobs: Int,
    next: () -> Item?,
    transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) throws -> Void
  ) async throws {
    guard jobs > 1 else {
      while let item = next() { try consume(transform(item)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var started = 0
      var running = 0
      var consumed = 0
      var finished: [Int: Result] = [:]
      var isExhausted = false
      while true {
        while !isExhausted, running < jobs, started - consumed < jobs * itemsInFlightPerJob {
          guard let item = next() else {
            isExhausted = true
            break
          }
          let index = started
          group.addTask { (index, transform(item)) }
          started += 1
          running += 1
        }
        guard let (index, result) = try await group.next() else { return }
        running -= 1
        finished[index] = result
        while let result = finished.removeValue(forKey: consumed) {
          try consume(result)
          consumed += 1
        }
      }
    }
  }
}
