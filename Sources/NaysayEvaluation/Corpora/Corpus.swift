/// An annotated corpus to measure against.
package struct Corpus: Sendable, Hashable {
  /// The key of its figures in JSON: `polnear`.
  package var key: String
  /// What the figures are headed with: `PolNeAR dev`.
  package var name: String
  /// Where it lies below the folder of the corpora, without `.gz`: `attribution/polnear/dev.jsonl`.
  package var path: String
  /// Where it is published.
  package var published: String

  package init(key: String, name: String, path: String, published: String) {
    self.key = key
    self.name = name
    self.path = path
    self.published = published
  }
}
