package import NaysayText

/// A few dated articles about the same things, with the claims in them and how each stands after each article.
package struct Story: Sendable {
  /// The name, which its file has too.
  package var name: String
  /// What happens, in a line.
  package var remark: String
  /// The claims to be followed.
  package var claims: [Claim]
  /// The articles by date.
  package var articles: [StoryArticle]

  /// A claim that a story follows.
  package struct Claim: Sendable {
    package var key: String
    /// The sentence that says it.
    package var text: String
    /// The keys of claims that are about the same thing: of another value, or of an earlier state.
    package var about: [String]
  }
}

/// An article of a story.
package struct StoryArticle: Sendable {
  /// The line of the story's file that it begins at.
  package var line: Int
  /// The article, the marks taken out.
  package var document: Document
  /// Where the article says a claim.
  package var marks: [Mark]
  /// How the claims that were spoken of so far stand after the article.
  package var standings: [Standing]

  /// Words that say a claim.
  package struct Mark: Sendable, Hashable {
    package var claim: String
    /// The field that the span counts in: `text` or `title`.
    package var field: String
    package var span: Span
  }

  /// How a claim stands.
  package struct Standing: Sendable, Hashable {
    package var line: Int
    package var claim: String
    package var status: String
    /// The kinds of conflict that are equally right; none where the story does not say.
    package var kinds: [String]
  }
}
