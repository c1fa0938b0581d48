import NaysayText

/// Names claims, corrections and sources.
package enum ClaimIdentity {
  /// A hash of the claim's first mention: of its document, its words and the attributions it was gathered from.
  package static func id(ofFirst first: PlacedMention) -> String {
    digest([first.document, first.mention.text] + first.attributions, joinedBy: "\n")
  }

  /// A hash of texts that may hold anything.
  static func hash(_ parts: [String]) -> String {
    digest(parts.map { "\($0.utf8.count):\($0)" }, joinedBy: "")
  }

  /// A hash of texts, told apart by what joins them.
  static func digest(_ parts: [String], joinedBy separator: String) -> String {
    String(SHA256.hexDigest(of: Array(parts.joined(separator: separator).utf8)).prefix(16))
  }
}
