import Foundation
package import NaysayText

/// The files of the repository, found from where this file stands.
package enum Repository {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file or folder: `seeds`.
  package static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  /// The files of a folder with an ending, by name; none where the folder is missing.
  package static func files(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }

  /// An article as the command reads it: a JSON object, or plain text.
  package static func document(at path: String) throws -> Document {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard path.hasSuffix(".json") else {
      return try PlainTextReader.document(from: bytes, id: name)
    }
    // Line breaks stand only between tokens of JSON, so the object can be read as one line.
    let line = bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    guard let read = JSONLinesReader.documents(in: line, file: name).first else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return try read.get().document
  }
}
