package import Naysay
package import NaysayLanguage
import NaysayText

/// Words, sentences, tags, lemmas and trees against those of a treebank in CoNLL-U.
///
/// Each document is read twice: from raw text, and with gold's words and sentences given.
package struct Treebank: Evaluation {
  package let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [CoNLLUDocument] {
    let name = folder.name(of: corpus)
    guard let contents = String(validating: try folder.bytes(of: corpus), as: UTF8.self) else {
      throw .malformed(path: name, reason: "it is not UTF-8")
    }
    do {
      return try CoNLLUReader.read(contents, file: name)
    } catch {
      throw .damaged(file: error.file, line: error.line, reason: error.reason)
    }
  }

  package func score(_ item: CoNLLUDocument, readBy analyzer: Analyzer) -> Scored<TreeScore> {
    let gold = AlignedTrees(item)
    // A file ends with a line break.
    let article = Document(id: item.id ?? "", digest: "", text: item.text + "\n")
    let raw = AlignedTrees(analyzer.parse(article))
    let given = AlignedTrees(analyzer.parse(item))
    var score = TreeScore()
    score.documents = 1
    score.forms["raw text"] += TreeCounts(gold: gold, found: raw)
    score.forms["given words"] += TreeCounts(gold: gold, found: given)
    return Scored(
      score,
      misreadings: TreeMisreadings.cuts(gold: gold, found: raw, of: item)
        + TreeMisreadings.trees(gold: gold, found: given, of: item))
  }

  package func sheet(of score: TreeScore) -> Scoresheet {
    let words = score.forms["given words"].goldWords
    return Scoresheet(
      corpus, counts: [.init("documents", score.documents), .init("words", words)],
      tables: [
        FigureTable(
          "F1", columns: TreeCounts.measures,
          rows: score.forms.all.map { name, counts in
            .init(name, TreeCounts.measures.map { .percent(counts.f1(of: $0)) })
          })
      ])
  }
}
