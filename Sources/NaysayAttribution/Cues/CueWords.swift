import NaysayLanguage
import NaysayLexicon

/// Settles which words make up a cue: the entry's own, those that turn it, and the small words between them.
///
/// What the model adds is taken where no entry says what the cue is; else an object or an adverbial beside the verb
/// (`denied reports`, `wrote in a letter`) is content, source or medium, and none of the cue.
struct CueWords {
  let graph: DependencyGraph

  /// The words of the cue of a match, in order.
  func words(of match: CueMatch, turn: CuePolarity.Turn, isSeen: Bool) -> [Int] {
    var words = Set(match.words).union(turn.words)
    if let candidate = match.candidate, isSeen {
      words.formUnion(candidate.cue.filter { isPart($0, of: match) })
    }
    words.formUnion(premodifiers(within: match))
    words.formUnion(coordinated(match.anchor, turn))
    // A colon may be all there is: `Minister: no talks planned`.
    let trimmed = graph.trimmed(words.sorted())
    return trimmed.isEmpty ? words.sorted() : trimmed
  }

  private func isPart(_ word: Int, of match: CueMatch) -> Bool {
    guard graph.sentence(of: word) == graph.sentence(of: match.anchor),
      abs(word - match.anchor) <= 4
    else { return false }
    guard match.entry != nil else { return true }
    let here = graph.words[word]
    if ["AUX", "ADV"].contains(here.upos) {
      return word < match.anchor
        && (word..<match.anchor).allSatisfy {
          ["AUX", "ADV", "PART"].contains(graph.words[$0].upos)
        }
    }
    // `complained about`: what attaches the content belongs to the cue where it stands right behind.
    if here.upos == "ADP", word == match.anchor + 1,
      let frame = CueFrame(rawValue: here.lemma.lowercased())
    {
      return match.entry?.frames.contains(frame) == true
    }
    return here.deprel == "compound:prt" && here.head == match.anchor
  }

  /// `issued a swift denial`, `denied all knowledge of`: what stands before a noun of the cue belongs to it.
  private func premodifiers(within match: CueMatch) -> [Int] {
    zip(match.words, match.words.dropFirst()).flatMap { word, next -> [Int] in
      guard next > word + 1, graph.words[next].upos == "NOUN" else { return [] }
      let between = Array(word + 1..<next)
      let isPlain = between.allSatisfy { ["DET", "ADJ", "ADV"].contains(graph.words[$0].upos) }
      return isPlain ? between : []
    }
  }

  /// `neither confirmed nor denied`, `did not confirm or deny`: two verbs under one negation.
  private func coordinated(_ anchor: Int, _ turn: CuePolarity.Turn) -> [Int] {
    guard turn.isNegated, let first = turn.words.first else { return [] }
    let links: Set<String> =
      ["neither", "nor"].contains(graph.words[first].lemma.lowercased()) ? ["nor"] : ["or", "nor"]
    let other = graph.children(of: anchor, "conj").first { other in
      other > anchor && other - anchor <= 3 && graph.words[other].upos == "VERB"
        && graph.child(of: other, "nsubj") == nil
        && graph.children(of: other, "cc").contains { links.contains(graph.words[$0].lemma) }
    }
    return other.map { Array(anchor...$0) } ?? []
  }
}
