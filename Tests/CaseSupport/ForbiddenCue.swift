package import NaysayAttribution
package import NaysayText

/// Words that must not be read as a part of a stance: a look-alike.
package struct ForbiddenCue: Sendable, Hashable {
  /// What the words must not be.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// The cue of one of the forbidden stances.
    case cue
    /// The source, or a part of the source, of anything.
    case source
    /// A claim of their own: a content that lies wholly within them.
    case content
  }

  /// The line of the case file.
  package var line: Int
  package var role: Role
  /// The words as the case writes them.
  package var words: String
  /// Every place that is meant.
  package var spans: [Span]
  /// The stances that are forbidden, nil for an attribution without one; for a cue `refutes` and `questions`
  /// unless the case says otherwise.
  package var stances: [Stance?]
  /// Why the words are no stance.
  package var why: String?

  /// The attributions that fall into the trap, each in a sentence.
  package func failures(against analysis: Analysis, text: String) -> [String] {
    analysis.attributions.compactMap { found in
      guard found.field == "text", stances.contains(found.stance), isHit(by: found) else {
        return nil
      }
      let reason = why.map { " (\($0))" } ?? ""
      let cue = quoted(found.cue, in: text)
      return
        "line \(line): “\(words)” must not be a \(role.rawValue)\(reason), found \(cue) \(found.stance?.rawValue ?? "without a stance")"
    }
  }

  private func isHit(by found: Attribution) -> Bool {
    switch role {
    case .cue:
      found.cue.contains { cue in spans.contains { $0.overlaps(cue) } }
    case .source:
      found.source.contains { source in spans.contains { $0.overlaps(source) } }
    case .content:
      !found.content.isEmpty
        && found.content.allSatisfy { content in spans.contains { $0.contains(content) } }
    }
  }
}
