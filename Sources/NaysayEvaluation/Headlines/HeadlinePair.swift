/// What the body of an article is to a headline.
package enum BodyStance: String, Decodable, Sendable, Hashable, CaseIterable {
  /// It says the same.
  case agree
  /// It says that it is not so.
  case disagree
  /// It reports on it without a position of its own.
  case discuss
  case unrelated

  /// Those of a body that is about the same.
  package static let related: [BodyStance] = [.agree, .disagree, .discuss]
}

/// A headline beside the body of some article.
package struct HeadlinePair: Decodable, Sendable, Hashable {
  package var headline: String
  /// The id of the body.
  package var body: Int
  package var stance: BodyStance

  package init(headline: String, body: Int, stance: BodyStance) {
    (self.headline, self.body, self.stance) = (headline, body, stance)
  }

  package var isRelated: Bool { stance != .unrelated }
}

/// The body of an article.
package struct HeadlineBody: Decodable, Sendable, Hashable {
  package var id: Int
  package var text: String

  package init(id: Int, text: String) { (self.id, self.text) = (id, text) }
}
