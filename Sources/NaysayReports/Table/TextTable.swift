/// A table of text for a terminal: aligned columns, cells that wrap, the last column cut to the width.
package struct TextTable {
  /// A column with the most columns of the terminal that a line of it may take.
  package struct Column {
    var title: String
    /// Nil where the cells are never wrapped.
    var limit: Int?
    /// Whether the cells are numbers, which end below each other.
    var isNumeric: Bool

    package init(_ title: String, limit: Int? = nil, isNumeric: Bool = false) {
      self.title = title
      self.limit = limit
      self.isNumeric = isNumeric
    }
  }

  var columns: [Column]
  package var rows: [[String]] = []
  /// The width of the terminal; nil where nothing is to be cut.
  var width: Int?
  var colour: Bool = false
  /// The colours of whole columns, by index.
  var paint: @Sendable (_ column: Int, _ cell: String) -> Colour? = { _, _ in nil }

  package init(columns: [Column], width: Int? = nil, colour: Bool = false) {
    self.columns = columns
    self.width = width
    self.colour = colour
  }

  private static let gap = "  "

  /// The header and the rows, each line ended by a line break and without spaces at its end.
  package func render() -> String {
    let last = columns.count - 1
    let limits = self.limits
    let cells = rows.map { row in
      row.enumerated().map { index, cell in
        let text = cell.forTerminal
        guard index < last, let limit = limits[index] else { return [text] }
        return text.wrapped(to: limit)
      }
    }
    let widths = columns.indices.map { index in
      cells.reduce(columns[index].title.displayWidth) { widest, row in
        row[index].reduce(widest) { max($0, $1.displayWidth) }
      }
    }
    let used = widths.dropLast().reduce(0) { $0 + $1 + Self.gap.count }
    let room = width.map { max(Self.narrowest, $0 - used) }
    var out = line(columns.map(\.title), widths: widths, colours: columns.map { _ in .bold })
    for row in cells {
      let height = row.dropLast().reduce(1) { max($0, $1.count) }
      let fitted = row.dropLast() + [fit(row[last].joined(), lines: height, width: room)]
      for level in 0..<max(height, fitted[last].count) {
        let parts = fitted.map { level < $0.count ? $0[level] : "" }
        out += line(
          parts, widths: widths,
          colours: parts.indices.map { level == 0 ? paint($0, parts[$0]) : nil })
      }
    }
    return out
  }

  /// The last column is never cut below this.
  private static let narrowest = 16

  /// The limits of the columns, smaller where the terminal is too narrow for them.
  private var limits: [Int?] {
    guard let width else { return columns.map(\.limit) }
    let wrapping = columns.filter { $0.limit != nil }.count
    let fixed = columns.indices.dropLast().reduce(0) { sum, index in
      guard columns[index].limit == nil else { return sum + Self.gap.count }
      return sum + Self.gap.count
        + rows.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    let share = max(12, (width - fixed) / (wrapping + 1))
    return columns.map { column in column.limit.map { min($0, share) } }
  }

  /// The last cell, over as many lines as the row has anyway.
  private func fit(_ text: String, lines: Int, width: Int?) -> [String] {
    guard let width, text.displayWidth > width else { return [text] }
    let wrapped = text.wrapped(to: width)
    guard wrapped.count > lines else { return wrapped }
    let rest = wrapped[(lines - 1)...].joined(separator: " ")
    return wrapped.prefix(lines - 1) + [rest.truncated(to: width)]
  }

  private func line(_ parts: [String], widths: [Int], colours: [Colour?]) -> String {
    let end = parts.lastIndex { !$0.isEmpty } ?? -1
    var out = ""
    for index in parts.indices where index <= end {
      let painted = parts[index].painted(colour ? colours[index] : nil)
      let padding = String(
        repeating: " ", count: max(0, widths[index] - parts[index].displayWidth))
      out += columns[index].isNumeric ? padding + painted : painted
      if index < end { out += (columns[index].isNumeric ? "" : padding) + Self.gap }
    }
    return out + "\n"
  }
}
