import NaysayLanguage

/// Settles a source that the model sees in several places: a source is one phrase, islands elsewhere are none of it.
enum SourceRun {
  /// The run of words that is the source: among runs before the cue the nearest, else the longest.
  ///
  /// Runs are parted by the cue or by more than two words; a comma or an article within a phrase parts nothing.
  static func main(of source: [Int], anchor: Int) -> [Int] {
    var runs: [[Int]] = []
    for word in source {
      if let last = runs.last?.last, word - last <= 3, !(last...word).contains(anchor) {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([word])
      }
    }
    guard runs.count > 1 else { return source }
    let before = runs.filter { $0[0] < anchor && $0.count > 1 }
    return before.last ?? runs.max { $0.count < $1.count } ?? source
  }
}
