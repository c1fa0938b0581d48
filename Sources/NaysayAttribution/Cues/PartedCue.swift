import NaysayLanguage
import NaysayLexicon

/// Finds cues that their object parts: *shot reports of a sequel down*, *cast the date of the tomb into doubt*.
///
/// English puts a long object behind the particle and a short one before it, so that a lexicon need not say which.
struct PartedCue {
  let finder: CueFinder

  private var graph: DependencyGraph { finder.graph }

  /// The words of an entry whose first is a verb and whose others stand together behind its object; nil where they don't.
  func words(of entry: CueEntry, at verb: Int) -> [Int]? {
    guard [.verb, .phrase].contains(entry.partOfSpeech), graph.words[verb].upos == "VERB",
      let object = graph.children(of: verb, "obj").first(where: { $0 > verb })
    else { return nil }
    let rest = entry.lemmas.dropFirst()
    let end = graph.sentences[graph.sentence(of: verb)].upperBound
    guard object + rest.count < end else { return nil }
    for start in object + 1...end - rest.count {
      guard start == object + 1 || isPart(start - 1, of: object) else { return nil }
      let words = Array(start..<start + rest.count)
      guard zip(rest, words).allSatisfy({ finder.carries($0, $1) }), isFree(words),
        isShort(verb, object, start) || isClaim(object)
      else { continue }
      return [verb] + words
    }
    return nil
  }

  /// Whether a word belongs to the object, or is a mark within it.
  private func isPart(_ word: Int, of object: Int) -> Bool {
    graph.isWithin(word, subtreeOf: object) || graph.words[word].upos == "PUNCT"
  }

  /// A particle has nothing after it that it could be the preposition of: `took it back on Sunday`, not `took it down the road`.
  private func isFree(_ words: [Int]) -> Bool {
    guard words.count == 1, words[0] + 1 < graph.words.count else { return true }
    return !["DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB"].contains(
      graph.words[words[0] + 1].upos)
  }

  /// Whether the object has no clause in it, in which the words could stand as well.
  private func isShort(_ verb: Int, _ object: Int, _ start: Int) -> Bool {
    !(verb + 1..<start).contains { ["VERB", "AUX"].contains(graph.words[$0].upos) }
  }

  private func isClaim(_ object: Int) -> Bool {
    [.claim, .report].contains(finder.lexicon.claimNouns[graph.words[object].lemma.lowercased()])
  }

  /// Whether the preposition that ends an entry is not parted from its verb by an object: `called on the mayor`, but not
  /// `called the paper on arms a fake`.
  func isOwnPreposition(of words: [Int], _ lemma: String) -> Bool {
    guard let last = words.last, words.count > 1, Self.inseparable.contains(lemma) else {
      return true
    }
    let before = words[words.count - 2]
    return !(before + 1..<max(last, before + 1)).contains { word in
      ["NOUN", "PROPN", "PRON"].contains(graph.words[word].upos)
        && ["obj", "iobj", "xcomp"].contains(graph.words[word].relation)
        && graph.words[word].head == before && graph.child(of: word, "case") == nil
    }
  }

  /// Prepositions that are no particles.
  private static let inseparable: Set<String> = [
    "on", "of", "to", "for", "with", "against", "about", "from", "at", "into",
  ]
}
