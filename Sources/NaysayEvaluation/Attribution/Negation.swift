/// Whether a cue is negated, told by its words alone: *does not think that*.
package enum Negation {
  private static let words: Set<String> = [
    "not", "never", "no", "nor", "neither", "cannot", "nobody", "none", "without",
  ]

  /// Whether one of the tokens negates; `n't` is cut at its apostrophe.
  package static func isIn(_ tokens: [String]) -> Bool {
    let tokens = tokens.map { $0.lowercased() }
    return tokens.indices.contains { i in
      words.contains(tokens[i])
        || tokens[i] == "t" && i > 1 && ["'", "’"].contains(tokens[i - 1])
          && tokens[i - 2].hasSuffix("n")
    }
  }
}
