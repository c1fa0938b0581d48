package import NaysayReports

/// Figures in rows and columns, to be shown as a table or written as JSON.
package struct FigureTable: Sendable, Hashable {
  /// One figure.
  package enum Cell: Sendable, Hashable {
    /// 0…100, shown with one decimal.
    case percent(Double)
    case count(Int)
    /// Any other number, shown with three decimals: an error, a correlation.
    case number(Double)
    /// No figure, as where the column does not apply.
    case none
  }

  /// A name with its figures.
  package struct Row: Sendable, Hashable {
    package var name: String
    package var cells: [Cell]

    package init(_ name: String, _ cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  /// What the rows are, and their key in JSON: `spans`.
  package var title: String
  package var columns: [String]
  package var rows: [Row]

  package init(_ title: String, columns: [String], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// A table of precision, recall and F1 with the counts they are made of.
  package init(_ title: String, tallies: NamedFigures<Tally>) {
    self.init(
      title, columns: ["precision", "recall", "F1", "right", "found", "gold"],
      rows: tallies.all.map { name, tally in
        Row(
          name,
          [
            .percent(tally.precision), .percent(tally.recall), .percent(tally.f1),
            .count(tally.right), .count(tally.found), .count(tally.gold),
          ])
      })
  }

  /// A table of parts of wholes with the counts they are made of.
  package init(_ title: String, shares: NamedFigures<Share>) {
    self.init(
      title, columns: ["share", "right", "asked"],
      rows: shares.all.map { name, share in
        Row(
          name,
          [
            share.asked == 0 ? .none : .percent(share.percent), .count(share.right),
            .count(share.asked),
          ])
      })
  }
}

extension FigureTable {
  /// The table for a terminal.
  package func text() -> String {
    var table = TextTable(
      columns: [.init(title.uppercased())]
        + columns.map { .init($0.uppercased(), isNumeric: true) })
    table.rows = rows.map { [$0.name] + $0.cells.map(\.text) }
    return table.render()
  }

  /// The rows as an object, by name, each an object of its figures by column.
  package var json: JSONValue {
    .object(
      rows.map { row in
        let figures = zip(columns, row.cells).filter { $0.1 != .none }
        return .init(row.name, .object(figures.map { .init($0, $1.json) }))
      })
  }
}

extension FigureTable.Cell {
  var text: String {
    switch self {
    case .percent(let value): value.text(decimals: 1)
    case .count(let value): String(value)
    case .number(let value): value.text(decimals: 3)
    case .none: "–"
    }
  }

  var json: JSONValue {
    switch self {
    case .percent(let value): .double(value.rounded(decimals: 2))
    case .count(let value): .int(value)
    case .number(let value): .double(value.rounded(decimals: 4))
    case .none: .null
    }
  }
}
