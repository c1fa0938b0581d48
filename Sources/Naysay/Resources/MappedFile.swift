package import Foundation

/// A file mapped into memory: read page by page as it is used, and shared between processes.
package final class MappedFile: Sendable {
  private let data: Data

  /// Maps a file.
  ///
  /// - Throws: Foundation's error where the file cannot be read.
  package init(_ url: URL) throws {
    data = try Data(contentsOf: url, options: .alwaysMapped)
  }

  /// The bytes, which stay where they are as long as this object lives.
  package var bytes: UnsafeRawBufferPointer {
    // A mapped Data keeps one address: it is never copied or written to.
    data.withUnsafeBytes { UnsafeRawBufferPointer(start: $0.baseAddress, count: $0.count) }
  }
}
