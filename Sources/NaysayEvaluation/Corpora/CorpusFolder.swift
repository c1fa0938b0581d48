package import Foundation

/// The folder that the corpora lie in, each file plain or gzipped.
package struct CorpusFolder: Sendable {
  private let url: URL

  package init(path: String) throws(CorpusError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .noFolder(path: path) }
    url = URL(fileURLWithPath: path, isDirectory: true)
  }

  /// The error that reading the corpus would meet because it is not there; nil where it is.
  package func absence(of corpus: Corpus) -> CorpusError? {
    file(of: corpus) == nil ? .missing(corpus, path: name(of: corpus)) : nil
  }

  /// The contents of the corpus, unpacked.
  package func bytes(of corpus: Corpus) throws(CorpusError) -> Data {
    guard let file = file(of: corpus) else { throw .missing(corpus, path: name(of: corpus)) }
    guard file.pathExtension != "gz" else { return try Gunzip.contents(of: file) }
    do {
      return try Data(contentsOf: file)
    } catch {
      throw .unreadable(path: file.path, reason: error.localizedDescription)
    }
  }

  /// The lines of a corpus in JSON Lines, blank ones left out.
  package func rows<Row: Decodable>(of corpus: Corpus) throws(CorpusError) -> [Row] {
    try JSONRows.decode(try bytes(of: corpus), file: name(of: corpus))
  }

  /// The path of the corpus as errors name it.
  package func name(of corpus: Corpus) -> String {
    (file(of: corpus) ?? url.appendingPathComponent(corpus.path)).path
  }

  private func file(of corpus: Corpus) -> URL? {
    [corpus.path, corpus.path + ".gz"].map(url.appendingPathComponent)
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }
}
