import NaysayLanguage
import NaysayLexicon

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The tables of the repository that the tests of lemmas and times read.
enum LanguageTables {
  /// A table by its path from the root of the repository.
  static func table(_ path: String) throws -> LexiconTable {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    return try LexiconTable(name: name ?? path, bytes: bytes(of: path), file: path)
  }

  static let timeTables = ["calendar", "numbers", "references", "holidays"]

  static func timeVocabulary() throws -> TimeVocabulary { try loadedVocabulary.get() }

  static func lemmatizer() throws -> Lemmatizer { try loadedLemmatizer.get() }

  private static let loadedVocabulary = Result {
    let names = timeTables + ["directions"]
    return TimeVocabulary(try names.map { try table("Lexicons/en/time/\($0).tsv") })
  }

  private static let loadedLemmatizer = Result {
    Lemmatizer(
      irregularForms: try table("Lexicons/en/irregular_forms.tsv"),
      rules: try table("Lexicons/en/lemma_rules.tsv"))
  }

  private static func bytes(of path: String) -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(root)/\(path)", "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
