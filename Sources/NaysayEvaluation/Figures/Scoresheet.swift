package import NaysayReports

/// The figures of one corpus.
package struct Scoresheet: Sendable, Hashable {
  /// A number of things that were counted.
  package struct Count: Sendable, Hashable {
    package var name: String
    package var value: Int

    /// A number of things, named in the plural.
    package init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }

    /// `84 documents`, `1 document`.
    var text: String {
      "\(value) " + (value == 1 && name.hasSuffix("s") ? String(name.dropLast()) : name)
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
    let heading = ([corpus.name] + counts.map(\.text)).joined(separator: " · ") + "\n"
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
