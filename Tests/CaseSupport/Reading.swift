package import Naysay
package import NaysayAttribution
package import NaysayClaims
package import NaysayText

/// The analyzer with the built-in model and lexicons, made once for all tests.
package enum Reading {
  private static let made = Result { try Analyzer() }
  private static let matcher = Result { try analyzer().claimMatcher() }

  /// The analyzer.
  package static func analyzer() throws -> Analyzer { try made.get() }

  /// What compares claims.
  package static func claimMatcher() throws -> ClaimMatcher { try matcher.get() }

  /// What it finds in a document.
  package static func analysis(of document: Document) throws -> Analysis {
    try analyzer().analyze(document)
  }

  /// What it finds in a sentence published on a date.
  package static func analysis(of text: String, publishedAt: String? = nil) throws -> Analysis {
    try analysis(
      of: Document(id: "sentence", digest: "sentence", text: text, publishedAt: publishedAt))
  }
}
