#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files as text.
enum FileText {
  /// The whole file; an error where it is missing or is no UTF-8.
  static func read(_ path: String) throws(CaseFileError) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CaseFileError(file: path, line: 0, message: "cannot be read")
    }
    guard let text = String(validating: Array(data), as: UTF8.self) else {
      throw CaseFileError(file: path, line: 0, message: "is not UTF-8")
    }
    return text
  }

  /// The path of a file named beside another one.
  static func beside(_ path: String, _ name: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return name }
    return String(path[...slash]) + name
  }
}

/// An article in the interchange contract's input form.
struct ArticleFile: Decodable {
  var id: String?
  var text: String
  var title: String?
  var publisher: String?
  var publishedAt: String?

  /// Reads one JSON object, or the raw text of any other file.
  static func load(_ path: String) throws(CaseFileError) -> ArticleFile {
    let text = try FileText.read(path)
    guard path.hasSuffix(".json") else { return ArticleFile(text: text) }
    do {
      return try JSONDecoder().decode(ArticleFile.self, from: Data(text.utf8))
    } catch {
      throw CaseFileError(file: path, line: 0, message: "is no article: \(error)")
    }
  }

  private init(text: String) { self.text = text }
}
