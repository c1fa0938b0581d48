import NaysayText
import Testing

@Suite struct PlainTextReaderTests {
  private func read(_ text: String) throws -> ReadDocument {
    try PlainTextReader.read(Array(text.utf8), id: "a.txt")
  }

  private func body(_ document: Document) -> String {
    let text = ScalarText(document.text)
    return text[Span(document.bodyStart, text.count)]
  }

  /// What a text's first line tells.
  struct Head: Sendable {
    var text: String
    var place: String?
    var publisher: String?
    var publishedAt: String?
    var body: String
  }

  @Test(
    "Headers and datelines give date, place and publisher, and the body starts after them",
    arguments: [
      Head(
        text: " date 2021-08-26 MOSCOW, August 26. /TASS/. Port workers refuted it.",
        place: "MOSCOW", publisher: "TASS", publishedAt: "2021-08-26",
        body: "Port workers refuted it."),
      Head(
        text: "LONDON (Reuters) - The bank denied it.", place: "LONDON", publisher: "Reuters",
        body: "The bank denied it."),
      Head(
        text: "KABUL, Aug 26 (AP) — The bank denied it.", place: "KABUL", publisher: "AP",
        body: "The bank denied it."),
      Head(
        text: "BEIJING, March 3 (Xinhua) -- The bank denied it.", place: "BEIJING",
        publisher: "Xinhua", body: "The bank denied it."),
      Head(
        text: "KYIV, Ukraine (AP) — The bank denied it.", place: "KYIV", publisher: "AP",
        body: "The bank denied it."),
      Head(
        text: "New Delhi, Aug. 5, 2022 (ANI): The bank denied it.", place: "New Delhi",
        publisher: "ANI", publishedAt: "2022-08-05", body: "The bank denied it."),
      Head(
        text: "ST. LOUIS, Mo. (AP) — The bank denied it.", place: "ST. LOUIS", publisher: "AP",
        body: "The bank denied it."),
      Head(
        text: "Date: 26 August 2021\nPublisher: The Quay Post\n\nThe bank denied it.",
        publisher: "The Quay Post", publishedAt: "2021-08-26", body: "The bank denied it."),
      Head(
        text: "Date: Thursday, August 26, 2021\r\npublisher Quay Radio\r\nThe bank denied it.",
        publisher: "Quay Radio", publishedAt: "2021-08-26", body: "The bank denied it."),
      Head(
        text: "Saturday, 5 January 2019 \n\nThe bank denied it.", publishedAt: "2019-01-05",
        body: "The bank denied it."),
      Head(
        text: "5 January 2019 was dry. The bank denied it.",
        body: "5 January 2019 was dry. The bank denied it."),
      Head(
        text: "\u{FEFF}TUNIS — The bank denied it.", place: "TUNIS", body: "The bank denied it."),
      Head(
        text: "Bank denies loss\n\nBy Ada Lunt\n\nLIMA, May 4 (Reuters) - The bank denied it.",
        place: "LIMA", publisher: "Reuters", body: "The bank denied it."),
      Head(text: "LOOK: The bank denied it.", body: "LOOK: The bank denied it."),
      Head(
        text: "Bank denies loss.\n\nTAMPA, Fla., Dec. 2 (UPI) -- The bank denied it.",
        place: "TAMPA", publisher: "UPI", body: "The bank denied it."),
      Head(text: "NATO — the alliance — denied it.", body: "NATO — the alliance — denied it."),
      Head(text: "The bank (a lender) denied it.", body: "The bank (a lender) denied it."),
      Head(text: "Dated jokes: the bank denied it.", body: "Dated jokes: the bank denied it."),
      Head(
        text: "Publisher Ora Lund said on Monday that the paper would close.",
        body: "Publisher Ora Lund said on Monday that the paper would close."),
    ])
  func heads(head: Head) throws {
    let read = try read(head.text)
    #expect(read.document.place == head.place)
    #expect(read.document.publisher == head.publisher)
    #expect(read.document.publishedAt == head.publishedAt)
    #expect(body(read.document) == head.body)
    #expect(read.document.text.unicodeScalars.elementsEqual(head.text.unicodeScalars))
    #expect(read.warnings.isEmpty)
  }

  @Test("A headline and a byline before a dateline are the title and the author")
  func headline() throws {
    let document = try read(
      "Bank denies loss\nBy Ada Lunt\nLIMA, May 4 (Reuters) - The bank denied it."
    ).document
    #expect(document.title == "Bank denies loss")
    #expect(document.author == "Ada Lunt")
  }

  @Test(
    "A date that the calendar does not have is left out with a warning",
    arguments: ["2021-13-45", "2021-02-29", "31 April 2021", "30 February 2021"])
  func malformedDate(date: String) throws {
    let read = try read("date \(date) The bank denied it.")
    #expect(read.document.publishedAt == nil)
    #expect(read.warnings.map(\.code) == [.malformedDate])
    #expect(read.warnings.allSatisfy { $0.description.contains("a.txt") })
    #expect(body(read.document) == "The bank denied it.")
  }

  @Test("A date whose day and month can change places is left out with a warning")
  func ambiguousDate() throws {
    #expect(try read("Date: 03/04/2021\nIt rained.").warnings.map(\.code) == [.ambiguousDate])
    #expect(try read("Date: 26/08/2021\nIt rained.").document.publishedAt == "2021-08-26")
  }

  @Test("The digest is that of the bytes")
  func digest() throws {
    let bytes = Array("It rained.".utf8)
    let document = try PlainTextReader.document(from: bytes, id: "a.txt")
    #expect(document.digest == SHA256.hexDigest(of: bytes))
  }
}
