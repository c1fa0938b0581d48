/// How a document words a claim: what the model of pairs reads.
public struct ClaimWording: Sendable, Hashable, Codable {
  /// Who says it, in the words of the document or by name; nil where nobody does.
  public var speaker: String?
  /// The content as it stands in the document.
  public var text: String
  /// Whether the content denies what the claim affirms: `nobody set that fire`.
  public var isNegated: Bool

  /// Creates a wording.
  public init(speaker: String?, text: String, isNegated: Bool) {
    self.speaker = speaker
    self.text = text
    self.isNegated = isNegated
  }
}
