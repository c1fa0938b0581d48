import NaysayText

/// Names claims.
package enum ClaimIdentity {
  /// A hash of the claim's first mention: of its document, its words and the attributions it was gathered from.
  package static func id(ofFirst first: PlacedMention) -> String {
    let parts =
      [first.document, first.mention.text] + first.mention.stances.map(\.attribution)
    return String(SHA256.hexDigest(of: Array(parts.joined(separator: "\n").utf8)).prefix(16))
  }
}
