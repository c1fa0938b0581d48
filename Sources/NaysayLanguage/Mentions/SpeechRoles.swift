import NaysayText

/// Who speaks, and whose words are quoted, as the model sees it before anybody is resolved.
struct SpeechRoles: Sendable {
  /// The heads of the phrases that are sources.
  private(set) var speakers: Set<Int> = []
  /// For each quoted word, the head of the phrase that says it.
  private(set) var speakerOfQuoted: [Int: Int] = [:]

  /// Below this the model's word that something is said is not taken.
  private static let threshold: Float = 0.4

  init(_ candidates: [CueCandidate], in graph: DependencyGraph) {
    for candidate in candidates where candidate.probability >= Self.threshold {
      guard let speaker = graph.root(of: candidate.source) else { continue }
      speakers.insert(speaker)
      for word in candidate.content where graph.words[word].token.isQuoted {
        speakerOfQuoted[word] = speaker
      }
    }
  }
}
