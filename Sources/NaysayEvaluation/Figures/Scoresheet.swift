package import NaysayReports

/// The figures of one corpus.
package struct Scoresheet: Sendable, Hashable {
  /// A number of things that were counted: `84 documents`.
  package struct Count: Sendable, Hashable {
    package var name: String
    package var value: Int

    package init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  package var corpus: Corpus
  /// What the figures rest on, in the order they are told: documents, gold, found.
  package var counts: [Count]
  package var tables: [FigureTable]

  package init(_ corpus: Corpus, counts: [Count], tables: [FigureTable]) {
    self.corpus = corpus
    self.counts = counts
    self.tables = tables
  }

  /// The figures for a terminal: a line with the corpus and the counts, then the tables.
  package func text() -> String {
    let counts = counts.map { "\($0.value) \($0.name)" }
    let heading = ([corpus.name] + counts).joined(separator: " · ") + "\n"
    return heading + tables.map { "\n" + $0.text() }.joined()
  }

  /// The figures as an object: the counts and tables by name.
  package var json: JSONValue {
    .object(
      [.init("corpus", .string(corpus.name))]
        + counts.map { .init($0.name, .int($0.value)) }
        + tables.map { .init($0.title, $0.json) })
  }
}
