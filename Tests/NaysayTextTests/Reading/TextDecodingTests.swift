import NaysayText
import Testing

@Suite struct TextDecodingTests {
  private func error(_ bytes: [UInt8]) -> DocumentError? {
    do throws(DocumentError) {
      _ = try PlainTextReader.document(from: bytes, id: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Files without text are empty",
    arguments: [[], Array(" \r\n\t\n".utf8), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func empty(bytes: [UInt8]) {
    #expect(error(bytes)?.code == .empty)
  }

  @Test("Bytes of Windows-1252 are refused with their place and a way to convert them")
  func latin() {
    let error = error(Array("Caf".utf8) + [0xE9] + Array(" closed.".utf8))
    #expect(error?.code == .notUTF8)
    #expect(error?.byteOffset == 3)
    #expect(error?.description.contains("iconv -f windows-1252 -t utf-8 a.txt") == true)
  }

  @Test(
    "Ill-formed sequences of UTF-8 are found where they begin",
    arguments: [
      [0x61, 0xC0, 0xAF], [0x61, 0xED, 0xA0, 0x80], [0x61, 0xF4, 0x90, 0x80, 0x80],
      [0x61, 0xE2, 0x82], [0x61, 0x80],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    #expect(error(bytes)?.byteOffset == 1)
  }

  @Test(
    "Files that are no text are binary",
    arguments: [
      Array("text with a zero \0 inside".utf8), Array("%PDF-1.7 …".utf8),
      [0x50, 0x4B, 0x03, 0x04, 0x14], [0x1F, 0x8B, 0x08], [0x01, 0x02, 0x03, 0xFF, 0xE9],
      Array("H\0e\0l\0l\0o\0".utf8),
    ] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(error(bytes)?.code == .binary)
  }

  @Test("UTF-16 with a byte order mark is decoded in both byte orders")
  func utf16() throws {
    let units = Array("\u{FEFF}“Ça va” 👍".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      let text = try PlainTextReader.document(from: bytes, id: "a.txt").text
      #expect(text.unicodeScalars.elementsEqual("\u{FEFF}“Ça va” 👍".unicodeScalars))
    }
    #expect(error(little + [0x61])?.code == .notUTF16)
    #expect(error([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00])?.code == .notUTF16)
  }

  @Test("A byte order mark stays in the text and is part of no word")
  func mark() throws {
    let document = try PlainTextReader.document(
      from: [0xEF, 0xBB, 0xBF] + Array("It rained.".utf8), id: "a.txt")
    #expect(document.text.unicodeScalars.first == "\u{FEFF}")
    let words = Segmenter.segment(document.text).words
    #expect(words.first?.form == "It")
    #expect(words.first?.span == Span(1, 3))
  }

  @Test("Line ends of Windows are kept as two code points")
  func windows() throws {
    let document = try PlainTextReader.document(from: Array("One.\r\nTwo.".utf8), id: "a.txt")
    #expect(document.text.unicodeScalars.count == 10)
    #expect(Segmenter.segment(document.text).words.map(\.span.start) == [0, 3, 6, 9])
  }
}
