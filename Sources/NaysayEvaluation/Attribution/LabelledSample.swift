/// A sample of tokens, each with a label: `B-source`, `I-source`, `O`.
package struct LabelledSample: Decodable, Sendable {
  package var id: String
  package var tokens: [String]
  package var labels: [String]

  private enum CodingKeys: String, CodingKey {
    case id, tokens, labels
  }

  package init(id: String, tokens: [String], labels: [String]) {
    self.id = id
    self.tokens = tokens
    self.labels = labels
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try row.decode(String.self, forKey: .id),
      tokens: try row.decode([String].self, forKey: .tokens),
      labels: try row.decode([String].self, forKey: .labels))
    guard tokens.count == labels.count else {
      throw RowError(reason: "there are \(tokens.count) tokens and \(labels.count) labels")
    }
  }

  /// The spans that the labels mark for a role, in tokens.
  package func spans(of role: AttributionRole) -> Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    var start: Int?
    for (i, label) in (labels + ["O"]).enumerated() {
      if let first = start, label != "I-\(role)" {
        spans.insert(first..<i)
        start = nil
      }
      if label == "B-\(role)" || label == "I-\(role)" && start == nil { start = i }
    }
    return spans
  }
}
