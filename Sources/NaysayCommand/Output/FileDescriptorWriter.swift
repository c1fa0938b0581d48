import Foundation

/// Writes bytes to a file descriptor.
enum FileDescriptorWriter {
  /// Writes all of the bytes.
  ///
  /// - Returns: the system's error number; 0 where everything was written.
  @discardableResult
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          start += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// The system's words for an error number.
  static func words(for number: Int32) -> String { String(cString: strerror(number)) }
}
