#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One line of JSON Lines.
struct JSONLine {
  let bytes: ArraySlice<UInt8>
  let file: String
  let line: Int

  /// The document of the line.
  func document() throws(DocumentError) -> ReadDocument {
    if let offset = UTF8Validation.firstError(in: bytes) {
      throw error(
        .notUTF8, at: offset, "byte \(offset) of the line is not UTF-8",
        "convert the file first: iconv -f windows-1252 -t utf-8")
    }
    let fields = try decode()
    guard let text = fields.text else {
      throw error(
        .missingText, "the line has no \"text\"", "give the article under the key \"text\"")
    }
    guard text.unicodeScalars.contains(where: { !$0.isSpaceLike }) else {
      throw error(.empty, "the line's \"text\" is empty", "give the article under the key \"text\"")
    }
    return assemble(fields, text: text)
  }

  private func decode() throws(DocumentError) -> Fields {
    do {
      return try JSONDecoder().decode(Fields.self, from: Data(bytes))
    } catch DecodingError.typeMismatch(_, let context) {
      throw wrongType(context)
    } catch DecodingError.valueNotFound(_, let context) {
      throw wrongType(context)
    } catch {
      throw self.error(
        .malformedJSON, "the line is not well-formed JSON",
        "write one whole object a line, with its quotation marks and line breaks escaped")
    }
  }

  private func wrongType(_ context: DecodingError.Context) -> DocumentError {
    guard let key = context.codingPath.last?.stringValue else {
      return error(.malformedJSON, "the line is not a JSON object", "write one object a line")
    }
    return error(.wrongType, "\"\(key)\" is not a string", "write it between quotation marks")
  }

  private func assemble(_ fields: Fields, text: String) -> ReadDocument {
    let head = ArticleHead.read(text, file: file, line: line)
    let digest = SHA256.hexDigest(of: bytes)
    var warnings = head.warnings
    var publishedAt = head.publishedAt
    if let written = fields.publishedAt, !written.isEmpty {
      publishedAt = PublicationDate.edtf(written)
      if publishedAt == nil {
        warnings.append(
          DocumentWarning(
            .malformedDate, file: file, line: line,
            message: "the date \"\(written)\" is not in the calendar and is left out"))
      }
    }
    let id = fields.id.flatMap { $0.isEmpty ? nil : $0 } ?? String(digest.prefix(16))
    let document = Document(
      id: id, digest: digest, text: text, title: fields.title ?? head.title,
      publisher: fields.publisher ?? head.publisher, publishedAt: publishedAt, place: head.place,
      url: fields.url ?? head.url, author: fields.author ?? head.author, bodyStart: head.bodyStart)
    return ReadDocument(document: document, warnings: warnings)
  }

  private func error(
    _ code: DocumentError.Code, at offset: Int? = nil, _ problem: String, _ advice: String
  ) -> DocumentError {
    DocumentError(
      code, file: file, line: line, byteOffset: offset, problem: problem, advice: advice)
  }
}

/// The keys of a line that are read.
private struct Fields: Decodable {
  var id: String?
  var text: String?
  var title: String?
  var publisher: String?
  var publishedAt: String?
  var url: String?
  var author: String?

  enum CodingKeys: String, CodingKey {
    case id, text, title, publisher, publishedAt, url, author
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let number = try? container.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try container.decodeIfPresent(String.self, forKey: .id)
    }
    text = try container.decodeIfPresent(String.self, forKey: .text)
    title = try container.decodeIfPresent(String.self, forKey: .title)
    publisher = try container.decodeIfPresent(String.self, forKey: .publisher)
    publishedAt = try container.decodeIfPresent(String.self, forKey: .publishedAt)
    url = try container.decodeIfPresent(String.self, forKey: .url)
    author = try container.decodeIfPresent(String.self, forKey: .author)
  }
}
