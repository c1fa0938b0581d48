import NaysayText
import Testing

@Suite struct JSONLinesReaderTests {
  private func read(_ text: String) -> [JSONLinesReader.LineResult] {
    JSONLinesReader.documents(in: Array(text.utf8), file: "news.jsonl")
  }

  private func error(_ line: String) -> DocumentError? {
    guard case .failure(let error)? = read(line).first else { return nil }
    return error
  }

  @Test("A line gives a document with the fields of the contract")
  func fields() throws {
    let line = """
      {"id":"a1","text":"It rained.","title":"Rain","publisher":"Quay Radio",\
      "publishedAt":"2024-05-03","url":"https://example.org/1","author":"Ada Lunt","extra":[1]}
      """
    let document = try #require(try read(line).first?.get()).document
    #expect(
      document
        == Document(
          id: "a1", digest: SHA256.hexDigest(of: Array(line.utf8)), text: "It rained.",
          title: "Rain", publisher: "Quay Radio", publishedAt: "2024-05-03",
          url: "https://example.org/1", author: "Ada Lunt"))
  }

  @Test("A line without an id is named by its digest")
  func missingId() throws {
    let document = try #require(try read(#"{"text":"It rained."}"#).first?.get()).document
    #expect(document.id == document.digest.prefix(16))
  }

  @Test("Blank lines are passed over, and a bad line does not stop the batch")
  func batch() {
    let results = read(
      "\u{FEFF}{\"id\":\"1\",\"text\":\"a\"}\r\n\r\n  \n{\"id\":\"2\",\"te\n{\"id\":3,\"text\":\"c\"}"
    )
    #expect(results.count == 3)
    #expect((try? results[0].get().document.id) == "1")
    #expect((try? results[2].get().document.id) == "3")
    guard case .failure(let error) = results[1] else {
      Issue.record("the truncated line was read")
      return
    }
    #expect(error.code == .malformedJSON)
    #expect(error.line == 4)
    #expect(error.description.hasPrefix("news.jsonl:4: "))
  }

  @Test(
    "A line that cannot be read says why",
    arguments: [
      ("{\"id\":\"1\"}", DocumentError.Code.missingText), ("{\"text\":\" \\n\"}", .empty),
      ("{\"text\":5}", .wrongType), ("[1, 2]", .malformedJSON), ("not json", .malformedJSON),
      ("{\"text\":\"\\ud800\"}", .malformedJSON), ("{\"text\":\"a\",\"url\":{}}", .wrongType),
    ])
  func failures(line: String, code: DocumentError.Code) {
    #expect(error(line)?.code == code)
    #expect(error(line)?.line == 1)
  }

  @Test("A line that is not UTF-8 is refused with the place in the line")
  func notUTF8() {
    let bytes = Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xE9] + Array("\"}".utf8)
    let results = JSONLinesReader.documents(in: bytes, file: "news.jsonl")
    guard case .failure(let error)? = results.last else {
      Issue.record("the line was read")
      return
    }
    #expect(error.code == .notUTF8)
    #expect(error.line == 2)
    #expect(error.byteOffset == 9)
  }

  @Test(
    "A date of publication is a day, a month or a year; anything else is left out with a warning",
    arguments: [
      ("2024-05-03", "2024-05-03"), ("2024-05-03T22:10:00+02:00", "2024-05-03"),
      ("3 May 2024", "2024-05-03"), ("2024-05", "2024-05"), ("2024", "2024"), ("2024-13-45", nil),
      ("03/04/2024", nil), ("last week", nil), ("2023-02-29", nil),
    ] as [(String, String?)])
  func publishedAt(written: String, date: String?) throws {
    let read = try #require(
      try read("{\"text\":\"It rained.\",\"publishedAt\":\"\(written)\"}").first?.get())
    #expect(read.document.publishedAt == date)
    #expect(read.warnings.map(\.code) == (date == nil ? [.malformedDate] : []))
  }

  @Test("The dateline in a line's text is read, and a given publisher stands before it")
  func dateline() throws {
    let text = "OSLO, May 3 (NTB) - It rained."
    let plain = try #require(try read("{\"text\":\"\(text)\"}").first?.get()).document
    #expect(plain.place == "OSLO")
    #expect(plain.publisher == "NTB")
    #expect(plain.bodyStart == 20)
    let given = try #require(
      try read("{\"text\":\"\(text)\",\"publisher\":\"Quay Radio\"}").first?.get()
    ).document
    #expect(given.publisher == "Quay Radio")
  }

  @Test("Chunks of any size give the same documents", arguments: [1, 7, 64])
  func chunks(size: Int) {
    let bytes = Array("{\"text\":\"Ça “va” 👍\"}\n\n{\"text\":\"b\"}\n{\"text\":\"c\"}".utf8)
    var reader = JSONLinesReader(file: "news.jsonl")
    var results: [JSONLinesReader.LineResult] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      results += reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    results += reader.finish()
    #expect(results == JSONLinesReader.documents(in: bytes, file: "news.jsonl"))
    #expect(results.count == 3)
  }

  @Test("A long line is read whole")
  func longLine() throws {
    let text = String(repeating: "It rained. ", count: 50_000)
    let document = try #require(try read("{\"text\":\"\(text)\"}").first?.get()).document
    #expect(document.text.utf8.count == text.utf8.count)
  }
}
