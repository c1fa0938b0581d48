import Foundation

/// The files of `Tests/Cases/Syntax`.
enum SyntaxCases {
  static func contents(of name: String) throws -> String {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/Syntax/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The rows of a table without its comments and its header, each as its columns.
  static func rows(of name: String) throws -> [[String]] {
    try contents(of: name).split(separator: "\n")
      .drop { $0.hasPrefix("#") }.dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
