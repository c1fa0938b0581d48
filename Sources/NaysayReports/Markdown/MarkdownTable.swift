/// A table of GitHub-flavoured Markdown.
enum MarkdownTable {
  /// The rows under their headings and an empty line; nothing where there is no row.
  static func render(columns: [String], rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let rule = columns.map { _ in "---" }
    let cells = rows.map { $0.map(\.escapedForMarkdown) }
    return ([columns, rule] + cells).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
      + "\n"
  }
}
