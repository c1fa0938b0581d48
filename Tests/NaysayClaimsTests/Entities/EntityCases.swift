import CaseSupport
import Foundation
import NaysayClaims
import NaysayLexicon

/// The cases of `Tests/Cases/entities`.
enum EntityCases {
  /// A mention with the entity that it is said to be of.
  struct Row {
    var entity: String
    var mention: SourceMention
  }

  /// What each case shows, in order of the file.
  static let names: [String] = {
    var names: [String] = []
    for row in rows where names.last != row["case"] { names.append(row["case"] ?? "") }
    return names
  }()

  /// The rows of a case.
  static func rows(of name: String) -> [Row] {
    rows.filter { $0["case"] == name }.map { row in
      func value(_ column: String) -> String? { row[column].flatMap { $0 == "-" ? nil : $0 } }
      func list(_ column: String) -> [String] {
        value(column)?.split(separator: "|").map(String.init) ?? []
      }
      return Row(
        entity: value("entity") ?? "",
        mention: SourceMention(
          document: value("document") ?? "", publishedAt: value("date"), name: value("name") ?? "",
          description: SourceDescription(
            kind: value("kind") ?? "", role: value("role"), affiliation: value("affiliation"),
            standsFor: value("stands_for")),
          aliases: list("aliases"), context: list("context")))
    }
  }

  private static let rows: [LexiconRow] = {
    let path = Repository.path("Tests/Cases/entities/entities.tsv")
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let table = try? LexiconTable(name: "entities", bytes: [UInt8](bytes), file: path)
    else { return [] }
    return table.rows
  }()
}
