import NaysayLanguage
import NaysayLexicon
import NaysayText
import Testing

@Suite("Expressions of time")
struct TimeTaggerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var anchor, sentence: String
    var kind, edtf, timex: String?
    var testDescription: String { "\(sentence) (\(anchor))" }
  }

  static func cases() throws -> [Case] {
    try LanguageTables.table("Tests/Cases/time/expressions.tsv").rows.map { row in
      func value(_ name: String) -> String? { row[name].flatMap { $0 == "-" ? nil : $0 } }
      return Case(
        anchor: row["anchor"] ?? "", sentence: row["sentence"] ?? "", kind: value("kind"),
        edtf: value("edtf"), timex: value("timex"))
    }
  }

  @Test("an expression is found, and dated from the publication", arguments: try cases())
  func expression(expected: Case) throws {
    let sentence = TimeSentence(expected.sentence)
    let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
      in: sentence.words, sentences: [0..<sentence.words.count], anchor: EDTF(expected.anchor)?.day)
    #expect(found.map(\.words) == sentence.marked)
    guard expected.kind != nil, let expression = found.first else { return }
    #expect(expression.kind.rawValue == expected.kind)
    #expect(expression.edtf?.description == expected.edtf)
    #expect(expression.timex == expected.timex)
  }

  @Test("an expression has the attributes of TIMEX3", arguments: try timex3Cases())
  func attributes(expected: Case) throws {
    let sentence = TimeSentence(expected.sentence)
    let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
      in: sentence.words, sentences: [0..<sentence.words.count], anchor: EDTF(expected.anchor)?.day)
    #expect(found.map(\.words) == sentence.marked)
    #expect(found.first?.timex3.description == expected.timex)
  }

  static func timex3Cases() throws -> [Case] {
    try LanguageTables.table("Tests/Cases/time/timex3.tsv").rows.map { row in
      Case(
        anchor: row["anchor"] ?? "", sentence: row["sentence"] ?? "", timex: row["attributes"])
    }
  }

  @Test("words that point forward or back turn a day without its week")
  func directions() throws {
    let anchor = EDTF("2021-08-26")?.day
    for row in try LanguageTables.table("Lexicons/en/time/directions.tsv").rows {
      let sentence = TimeSentence(row["example"] ?? "")
      let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
        in: sentence.words, sentences: [0..<sentence.words.count], anchor: anchor)
      #expect(found.map(\.words) == sentence.marked, "\(row.place)")
      let monday = row["kind"] == "carried-out" ? "2021-08-23" : "2021-08-30"
      #expect(found.first?.timex == monday, "\(row.place)")
    }
  }

  @Test("two days later counts from the time named last, in another sentence too")
  func narrative() throws {
    let sentence = TimeSentence(
      "It opened/VERB/VBD on [March 3 , 2020] . [Two days later] it shut/VERB/VBD . [The day before] rain fell ."
    )
    let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
      in: sentence.words, sentences: [0..<8, 8..<14, 14..<sentence.words.count], anchor: nil)
    #expect(found.map { $0.edtf?.description } == ["2020-03-03", "2020-03-05", "2020-03-04"])
  }

  @Test("that night and the next morning belong to the day named last")
  func partsOfStory() throws {
    let sentence = TimeSentence(
      "It opened/VERB/VBD on [March 3 , 2020] . [That night] it shut/VERB/VBD . [The next morning] rain fell . [The following Monday] it stopped ."
    )
    let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
      in: sentence.words, sentences: [0..<8, 8..<13, 13..<19, 19..<sentence.words.count],
      anchor: EDTF("2021-08-26")?.day)
    #expect(found.map(\.words) == sentence.marked)
    #expect(
      found.map(\.timex) == ["2020-03-03", "2020-03-03TNI", "2020-03-04TMO", "2020-03-09"])
  }

  @Test("without a day of publication, nothing that depends on it has a date")
  func unanchored() throws {
    let sentence = TimeSentence(
      "He said [yesterday] , [last week] , on [August 26] and [two days ago] that [now] it ends [soon] ."
    )
    let found = try TimeTagger(vocabulary: LanguageTables.timeVocabulary()).expressions(
      in: sentence.words, sentences: [0..<sentence.words.count], anchor: nil)
    #expect(found.map(\.words) == sentence.marked)
    #expect(found.allSatisfy { $0.edtf == nil })
  }

  @Test(
    "every example of the tables holds an expression with its word",
    arguments: LanguageTables.timeTables)
  func examples(table: String) throws {
    let tagger = TimeTagger(vocabulary: try LanguageTables.timeVocabulary())
    let anchor = EDTF("2020-06-10")?.day
    for row in try LanguageTables.table("Lexicons/en/time/\(table).tsv").rows {
      let example = row["example"] ?? ""
      let words = Segmenter.segment(example).words.map {
        Word(token: $0, lemma: $0.form, upos: "X", xpos: "_", feats: "_", head: nil, deprel: "dep")
      }
      let found = tagger.expressions(in: words, sentences: [0..<words.count], anchor: anchor)
      let texts = found.map { $0.words.map { words[$0].form.lowercased() }.joined(separator: " ") }
      let form = row["form"] ?? ""
      let isFound = texts.contains { " \($0) ".replacing(" - ", with: "-").contains(" \(form) ") }
      #expect(isFound, "\(row.place): \(form): \(example): \(texts)")
    }
  }
}
