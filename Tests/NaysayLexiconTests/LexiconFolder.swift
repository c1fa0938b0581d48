import NaysayLexicon

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lexicons of the repository, found from where this file stands.
enum LexiconFolder {
  /// The tables that have typed entries.
  static let tables = [
    ActEntry.table, CueEntry.table, LookalikeEntry.table, NegationEntry.table,
    FactualityEntry.table, ClaimNounEntry.table, NominalisationEntry.table, AntonymEntry.table,
    SynonymEntry.table, StageEntry.table, QuantityEntry.table, PartEntry.table,
    TitleEntry.table, ForenameEntry.table, OutletEntry.table, DemonymEntry.table,
    MetonymEntry.table, WordClassEntry.table,
  ]

  /// Their files.
  static func files() -> [LexiconFile] {
    tables.map { name in
      LexiconFile(name: name, path: "Lexicons/en/\(name).tsv", bytes: bytes(of: "\(name).tsv"))
    }
  }

  /// All lexicons, read once.
  static func lexicon() throws -> Lexicon { try read.get() }

  private static let read = Result { try Lexicon(layers: [files()]) }

  /// The content of a file; empty if it is not there.
  static func bytes(of name: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(root)/Lexicons/en/\(name)", "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
