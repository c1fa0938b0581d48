import Foundation

/// A file to read articles from.
struct InputFile: Sendable, Hashable {
  /// The path as it is shown in messages; `-` for standard input.
  var path: String
  /// The name its article gets: the path below the folder that was named, or the file's name.
  var id: String
}

/// Why a path gives no file.
enum InputPathError: Error {
  case missing(String)
  case unreadable(String)
  case noArticles(String)

  var failure: CommandFailure {
    switch self {
    case .missing(let path):
      CommandFailure(.noInput, "\(path): does not exist; check the name")
    case .unreadable(let path):
      CommandFailure(.noInput, "\(path): cannot be read; check its permissions")
    case .noArticles(let path):
      CommandFailure(
        .noInput, "\(path): the folder holds no .txt, .jsonl or .json file; name another")
    }
  }
}

extension InputFile {
  /// What a path stands for: itself, or the articles of a folder and of those in it, in order of path.
  static func files(at path: String) -> Result<[InputFile], InputPathError> {
    if path == "-" { return .success([InputFile(path: "-", id: "stdin")]) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .failure(.missing(path))
    }
    guard isFolder.boolValue else {
      return .success([InputFile(path: path, id: URL(fileURLWithPath: path).lastPathComponent)])
    }
    guard let enumerator = FileManager.default.enumerator(atPath: path),
      FileManager.default.isReadableFile(atPath: path)
    else { return .failure(.unreadable(path)) }
    let names = enumerator.compactMap { $0 as? String }.filter(isArticle).sorted()
    if names.isEmpty { return .failure(.noArticles(path)) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return .success(names.map { InputFile(path: folder + $0, id: $0) })
  }

  /// Whether a file of a folder is taken: by its ending, and only where no part of its path is hidden.
  private static func isArticle(_ name: String) -> Bool {
    let endings = [".txt", ".jsonl", ".ndjson", ".json", ".gz"]
    return endings.contains { name.hasSuffix($0) }
      && !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
