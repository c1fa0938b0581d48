/// Whether a gold cue denies, told by its words alone, so that the figure does not depend on the lexicons.
package enum DenialCue {
  private static let forms: Set<String> = [
    "deny", "denies", "denied", "denying", "counter", "counters", "countered", "countering",
  ]
  private static let stems = [
    "denial", "refut", "reject", "disput", "dismiss", "contradict", "debunk", "disavow",
    "repudiat", "doubt", "disagree", "disclaim", "challeng", "rebut", "rebuff",
  ]
  private static let pushing: Set<String> = ["push", "pushes", "pushed", "pushing"]

  /// Whether one of the words, or `pushed back`, is a word of denial.
  package static func matches(_ words: [String]) -> Bool {
    let words = words.map { $0.lowercased() }
    return words.indices.contains { i in
      forms.contains(words[i]) || stems.contains { words[i].hasPrefix($0) }
        || pushing.contains(words[i]) && words.dropFirst(i + 1).first == "back"
    }
  }
}
