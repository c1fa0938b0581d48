import NaysayAttribution
import NaysayReports
import NaysayText

/// Writes the analyses of many documents in one of the forms of `extract`, each as soon as it is there.
struct ExtractionWriter {
  private let format: OutputFormat
  private let output: Output
  private var count = 0

  init(format: OutputFormat, output: Output) {
    self.format = format
    self.output = output
  }

  /// One document's part of the output.
  static func text(of analysis: Analysis, _ document: Document, as format: OutputFormat) -> String {
    format == .table
      ? AnalysisText(document).render(analysis) : AnalysisJSON.value(analysis).compact
  }

  /// Writes the part of the next document.
  mutating func write(_ text: String) throws(CommandFailure) {
    switch format {
    case .json: try output.write((count == 0 ? "[\n" : ",\n") + text)
    case .table: try output.write((count == 0 ? "" : "\n") + text)
    default: try output.write(text + "\n")
    }
    count += 1
    try output.flush()
  }

  /// Writes what comes after the last document.
  func end() throws(CommandFailure) {
    if format == .json { try output.write(count == 0 ? "[]\n" : "\n]\n") }
  }
}
