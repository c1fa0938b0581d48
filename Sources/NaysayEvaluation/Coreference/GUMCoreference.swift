package import Naysay
package import NaysayLanguage
import NaysayText

/// Whom sources are taken for, against GUM's groups of mentions.
///
/// Words and sentences are given; trees, names and what is joined are read.
package struct GUMCoreference: Evaluation {
  package let corpus = Corpus(
    key: "gum", name: "GUM dev, coreference", path: "syntax/gum/dev.conllu",
    published: "https://github.com/amir-zeldes/gum")

  package init() {}

  /// A document with the last column of each of its words.
  package struct Item: Sendable {
    package var document: CoNLLUDocument
    package var misc: [String]

    package init(document: CoNLLUDocument, misc: [String]) {
      self.document = document
      self.misc = misc
    }
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [Item] {
    let name = folder.name(of: corpus)
    guard let contents = String(validating: try folder.bytes(of: corpus), as: UTF8.self) else {
      throw .malformed(path: name, reason: "it is not UTF-8")
    }
    let documents: [CoNLLUDocument]
    do {
      documents = try CoNLLUReader.read(contents, file: name)
    } catch {
      throw .damaged(file: error.file, line: error.line, reason: error.reason)
    }
    var columns = Self.lastColumns(of: contents)[...]
    return documents.map { document in
      let misc = Array(columns.prefix(document.parsed.words.count))
      columns = columns.dropFirst(misc.count)
      return Item(document: document, misc: misc)
    }
  }

  /// The last column of every word, those of multiword tokens and empty nodes left out.
  private static func lastColumns(of contents: String) -> [String] {
    contents.split(whereSeparator: \.isNewline).compactMap { line in
      let columns = line.split(separator: "\t")
      return columns.count == 10 && Int(columns[0]) != nil ? String(columns[9]) : nil
    }
  }

  package func score(_ item: Item, readBy analyzer: Analyzer) -> Scored<CoreferenceScore> {
    let (table, parsed) = analyzer.entities(of: analyzer.parse(item.document).parsed)
    return Self.score(item, read: table, from: parsed, isCue: analyzer.isCue)
  }

  /// The score of the entities that were read from a document's trees; `isCue` says which words are verbs of saying.
  package static func score(
    _ item: Item, read table: EntityTable, from parsed: DependencyGraph,
    isCue: @escaping (Word) -> Bool
  ) -> Scored<CoreferenceScore> {
    let gold = DependencyGraph(item.document.parsed)
    let mentions = EntityBrackets.mentions(misc: item.misc, in: gold)
    let sources = SourceMentions(graph: gold, misc: item.misc, isCue: isCue)
      .sources(among: mentions)
    let scorer = CoreferenceScorer(
      id: item.document.id ?? "", gold: gold, mentions: mentions, parsed: parsed, table: table)
    let parties = mentions.filter {
      ["person", "organization"].contains($0.kind) && !$0.isOfSpeechAct
    }
    let read = scorer.counts(of: Set(sources.map(\.head)))
    var score = CoreferenceScore()
    score.documents = 1
    score.sources += read.counts
    score.parties += scorer.counts(of: Set(parties.map(\.head))).counts
    return Scored(score, misreadings: read.misreadings)
  }

  package func sheet(of score: CoreferenceScore) -> Scoresheet {
    Scoresheet(
      corpus,
      counts: [
        .init("documents", score.documents), .init("sources", score.sources["all"].mentions),
      ],
      tables: [
        table("sources", score.sources), table("people and organisations", score.parties),
      ])
  }

  private func table(
    _ title: String, _ figures: NamedFigures<CoreferenceScore.Counts>
  ) -> FigureTable {
    FigureTable(
      title, columns: ["precision", "recall", "F1", "named", "B³", "mentions", "to join"],
      rows: figures.all.map { name, counts in
        .init(
          name,
          [
            .percent(counts.links.precision), .percent(counts.links.recall),
            .percent(counts.links.f1), .percent(counts.named.percent), .percent(counts.bcubedF1),
            .count(counts.mentions), .count(counts.links.gold),
          ])
      })
  }
}
