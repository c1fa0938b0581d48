import NaysayLanguage
import NaysayLexicon
import Testing

@Suite("Lemmas")
struct LemmatizerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var form, upos, xpos, feats, lemma: String
    var testDescription: String { "\(form) \(upos) \(xpos)" }
  }

  static func cases() throws -> [Case] {
    try LanguageTables.table("Tests/Cases/lemmas/lemmas.tsv").rows.map { row in
      func field(_ name: String) -> String { row[name] ?? "" }
      return Case(
        form: field("form"), upos: field("upos"), xpos: field("xpos"), feats: field("feats"),
        lemma: field("lemma"))
    }
  }

  @Test("words come back to the dictionary forms of UD English", arguments: try cases())
  func lemma(expected: Case) throws {
    let lemma = try LanguageTables.lemmatizer().lemma(
      form: expected.form, upos: expected.upos, xpos: expected.xpos, feats: expected.feats)
    #expect(lemma == expected.lemma)
  }

  @Test("the word that follows tells has from is")
  func clitic() throws {
    let lemmatizer = try LanguageTables.lemmatizer()
    func lemma(before next: String) -> String {
      lemmatizer.lemma(form: "’s", upos: "AUX", xpos: "VBZ", feats: "_", next: next)
    }
    #expect(lemma(before: "been") == "have")
    #expect(lemma(before: "here") == "be")
  }

  @Test("the table of irregular forms is large enough to be of use")
  func size() throws {
    #expect(try LanguageTables.table("Lexicons/en/irregular_forms.tsv").rows.count >= 450)
  }
}
