package import NaysayText

/// Settles where sentences start, from the rules of segmentation and the model's probabilities together.
///
/// A paragraph's start is always a sentence's start. Elsewhere a boundary of the rules needs little
/// support from the model; a boundary that only the model sees needs much, and a word that may begin a
/// sentence: none does in lower case with no mark before it.
package struct SentenceRefinement: Sendable {
  /// The least probability that keeps a boundary of the rules.
  package var leastToKeep: Float
  /// The least probability that makes a boundary where the rules see none.
  package var leastToAdd: Float

  /// Creates a refinement with the thresholds given.
  package init(leastToKeep: Float = 0.1, leastToAdd: Float = 0.5) {
    self.leastToKeep = leastToKeep
    self.leastToAdd = leastToAdd
  }

  /// For each word of a window whether it starts a sentence.
  ///
  /// `isBoundary` tells where the rules start a sentence, `probabilities` how likely the model
  /// thinks it. The window's first word has no words before it that the model could have seen, so
  /// there the rules alone decide. A token such as `don't` is never cut between its words.
  package func startsSentence(
    words: ArraySlice<Token>, isBoundary: ArraySlice<Bool>, probabilities: [Float]
  ) -> [Bool] {
    zip(words.indices, probabilities).map { i, probability in
      if words[i].continuesToken { return false }
      if words[i].startsParagraph { return true }
      if i == words.startIndex { return isBoundary[i] }
      if isBoundary[i] { return probability > leastToKeep }
      return probability > leastToAdd && mayStart(words[i], after: words[i - 1])
    }
  }

  private func mayStart(_ word: Token, after previous: Token) -> Bool {
    word.form.first?.isLowercase != true || previous.form.last?.isPunctuation == true
  }
}
