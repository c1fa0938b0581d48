import Foundation
package import NaysayText

/// A line of a corpus that is an article of JSON Lines with gold beside it.
package struct DocumentRow<Gold: Decodable & Sendable>: Sendable {
  /// The article as `extract` would read it.
  package var document: Document
  package var gold: Gold
}

extension CorpusFolder {
  /// The articles of a corpus, each with the gold of its line.
  package func documents<Gold: Decodable & Sendable>(
    of corpus: Corpus
  ) throws(CorpusError) -> [DocumentRow<Gold>] {
    let bytes = try bytes(of: corpus)
    let name = name(of: corpus)
    let golds: [Gold] = try JSONRows.decode(bytes, file: name)
    var rows: [DocumentRow<Gold>] = []
    for (result, gold) in zip(JSONLinesReader.documents(in: [UInt8](bytes), file: name), golds) {
      switch result {
      case .success(let read): rows.append(DocumentRow(document: read.document, gold: gold))
      case .failure(let error):
        throw .damaged(file: name, line: error.line ?? 0, reason: error.problem)
      }
    }
    return rows
  }
}
