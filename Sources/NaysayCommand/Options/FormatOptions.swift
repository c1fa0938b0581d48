import ArgumentParser

/// The forms that data is written in.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, md
}

/// In which form data is written, and where.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the output: table, json, jsonl, csv or md.", valueName: "form"))
  var format: OutputFormat?

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  /// The form asked for, or the one that the command has by default.
  func chosen(among forms: [OutputFormat], default form: OutputFormat) throws -> OutputFormat {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) contradict each other.")
    }
    let chosen = json ? .json : format ?? form
    guard forms.contains(chosen) else {
      let names = forms.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format \(chosen.rawValue) is not offered here; use \(names).")
    }
    return chosen
  }

  /// The columns that a table is fitted to; nil where it goes to a file.
  var width: Int? { output == nil ? Terminal.width : nil }

  /// Writes all of the data at once.
  func write(_ text: String) throws(CommandFailure) {
    try Output.writeAll(text, to: output)
  }
}
