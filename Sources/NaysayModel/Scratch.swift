/// A block of numbers that grows as needed and is reused.
final class Scratch {
  private var base: UnsafeMutablePointer<Float>
  private var capacity: Int

  init() {
    capacity = 1024
    base = Self.allocate(capacity)
  }

  deinit {
    base.deallocate()
  }

  /// Room for `count` numbers, with anything in them; the block handed out before is given up.
  func room(for count: Int) -> UnsafeMutablePointer<Float> {
    if count > capacity {
      base.deallocate()
      capacity = count
      base = Self.allocate(count)
    }
    return base
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Float>.stride, alignment: 64
    ).bindMemory(to: Float.self, capacity: count)
  }
}
