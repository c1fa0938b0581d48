import ArgumentParser
import Foundation
import Naysay
import NaysayLexicon
import NaysayReports

/// `naysay lexicon`: looks into the lexicons.
struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "List and check the lexicons.",
    discussion: """
      The lexicons say which words link a source with what it says, and what they do to a claim. \
      A file of the same name in a folder of your own adds to the built-in one, replaces entries \
      with the same key, and removes those after a minus sign.

      EXAMPLES
        naysay lexicon list
        naysay lexicon list cues
        naysay lexicon check --lexicons ./my-lexicons
      """,
    subcommands: [LexiconListCommand.self, LexiconCheckCommand.self],
    defaultSubcommand: LexiconListCommand.self)
}

/// `naysay lexicon list`: lists the tables, or the entries of one.
struct LexiconListCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the tables, or the entries of one.")

  @Argument(help: "A table, such as cues.")
  var table: String?

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var lexicons: LexiconOptions

  mutating func perform() async throws {
    let files = try lexicons.files()
    let lexicon = try Lexicon(layers: files.layers)
    guard let name = table else {
      try Output.writeAll(overview(of: lexicon, files))
      return
    }
    guard let table = lexicon.tables[name] else {
      let names = lexicon.tables.keys.sorted().joined(separator: ", ")
      throw ValidationError("There is no table “\(name)”; there are \(names).")
    }
    try Output.writeAll(json ? Self.json(table) : Self.lines(table))
  }

  private func overview(of lexicon: Lexicon, _ files: LexiconResources) -> String {
    let tables = files.sources.compactMap { source in
      lexicon.tables[String(source.name.dropLast(".tsv".count))].map { (source, $0) }
    }
    if json {
      let values = tables.map { source, table in
        JSONValue.members([
          "table": .string(table.name), "entries": .int(table.rows.count),
          "digest": .string(table.digest), "found": .string(source.place.rawValue),
          "file": .optional(source.url?.path),
        ])
      }
      return JSONValue.array(values).pretty + "\n"
    }
    return tables.map { source, table in
      [
        table.name, String(table.rows.count), table.digest,
        source.url?.path ?? source.place.rawValue,
      ].joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func lines(_ table: LexiconTable) -> String {
    ([table.columns] + table.rows.map(\.fields))
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func json(_ table: LexiconTable) -> String {
    let rows = table.rows.map { row in
      JSONValue.object(zip(row.columns, row.fields).map { JSONValue.Member($0, .string($1)) })
    }
    return JSONValue.array(rows).pretty + "\n"
  }
}

/// `naysay lexicon check`: reads all lexicons and says what is wrong with them.
struct LexiconCheckCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read all lexicons and say what is wrong with them.")

  @OptionGroup var lexicons: LexiconOptions

  mutating func perform() async throws {
    let files = try lexicons.files()
    let lexicon = try Lexicon(layers: files.layers)
    let entries = lexicon.tables.values.reduce(0) { $0 + $1.rows.count }
    try Output.writeAll(
      "\(lexicon.tables.count) tables, \(entries) entries, digest \(lexicon.digest): no fault\n")
  }
}
