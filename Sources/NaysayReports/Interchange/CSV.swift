import NaysayText

/// Rows as RFC 4180 has them, safe to open in a spreadsheet.
enum CSV {
  /// The rows, each ended by CR LF.
  static func render(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell: quoted where it must be, and never read as a formula.
  ///
  /// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@`, also after white space. An apostrophe
  /// before it makes it a text, as OWASP advises against CSV injection.
  static func cell(_ text: String) -> String {
    let isFormula: Bool
    switch text.unicodeScalars.first(where: { !$0.properties.isWhitespace })?.value {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: isFormula = true
    default: isFormula = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
    }
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Spans as `572-578;602-646`.
  static func spans(_ spans: [Span]) -> String {
    spans.map { "\($0.start)-\($0.end)" }.joined(separator: ";")
  }
}
