/// Reads an article from a plain text file.
///
/// A header (`date 2021-08-26`, `Publisher: The Post`) and a dateline (`LONDON (Reuters) -`) are read
/// off the text, which itself stays as it is.
///
/// ```swift
/// let read = try PlainTextReader.read(Array("KABUL, May 3 (AP) — He denied it.".utf8), id: "a.txt")
/// read.document.publisher  // "AP"
/// ```
public enum PlainTextReader {
  /// The document of a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: all bytes of the file.
  ///   - id: the file's name, which is also named in errors.
  /// - Throws: ``DocumentError`` where the bytes are empty, binary or neither UTF-8 nor UTF-16.
  public static func document(
    from bytes: [UInt8], id: String
  ) throws(DocumentError) -> Document {
    try read(bytes, id: id).document
  }

  /// The document of a file's bytes with what was odd about it.
  ///
  /// - Throws: ``DocumentError`` where the bytes are empty, binary or neither UTF-8 nor UTF-16.
  public static func read(_ bytes: [UInt8], id: String) throws(DocumentError) -> ReadDocument {
    let text = try TextDecoding.text(of: bytes, file: id)
    let head = ArticleHead.read(text, file: id)
    let document = Document(
      id: id, digest: SHA256.hexDigest(of: bytes), text: text, title: head.title,
      publisher: head.publisher, publishedAt: head.publishedAt, place: head.place, url: head.url,
      author: head.author, bodyStart: head.bodyStart)
    return ReadDocument(document: document, warnings: head.warnings)
  }
}
