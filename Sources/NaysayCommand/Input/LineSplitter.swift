/// Cuts a stream into lines without holding more than a piece and a line of it.
struct LineSplitter {
  private let stream: ByteStream
  private var pending: [UInt8]
  private var position = 0
  private(set) var lineNumber = 0

  /// Begins with bytes that were taken from the stream already.
  init(_ stream: ByteStream, after taken: [UInt8]) {
    self.stream = stream
    pending = taken
  }

  /// The next line without its line feed; nil at the end.
  mutating func next() throws(SystemError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) {
        let line = Array(pending[position..<end])
        position = end + 1
        lineNumber += 1
        return line
      }
      pending.removeFirst(position)
      position = 0
      searched = pending.count
      let piece = try stream.next()
      if piece.isEmpty { break }
      pending += piece
    }
    if pending.isEmpty { return nil }
    defer { pending = [] }
    lineNumber += 1
    return pending
  }
}
