import NaysayClaims
import NaysayText

/// Names claims.
enum ClaimIdentity {
  /// A hash of the claim's first mention: of its document, its words and the attributions it was gathered from.
  static func id(ofFirst mention: ClaimMention, in document: String) -> String {
    let parts = [document, mention.text] + mention.stances.map(\.attribution)
    return String(SHA256.hexDigest(of: Array(parts.joined(separator: "\n").utf8)).prefix(16))
  }
}
