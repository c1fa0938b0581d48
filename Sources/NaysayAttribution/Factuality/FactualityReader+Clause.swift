import NaysayLanguage
import NaysayLexicon

/// What the words of a clause say of its own predicate.
extension FactualityReader {
  /// The reading of a predicate within the value of its place.
  func local(_ word: Int, in place: EventFactuality) -> EventFactuality {
    var reading = place
    if let mood = mood(of: word, in: place) {
      reading = lowering(reading, to: .unknown, mood, at: word)
    }
    // A negator that has already made the place negative is not counted again: `no decision was taken`.
    let counted = Set(place.steps.filter { $0.reason == .negation }.map(\.word))
    let negators = negators(of: word).filter { !counted.contains($0) }
    var negator = negators.count % 2 == 1 ? negators.first : nil
    for (modifier, entry) in modifiers(of: word) {
      // A modal and the negation beside it are one: `cannot`, `may not`.
      var own = entry.affirmed
      if let not = negator, entry.frame == .verb {
        own = entry.negated
        reading.steps.append(
          FactualityStep(word: not, reason: .negation, value: reading.value.negated))
        negator = nil
      }
      reading = reading.then(
        FactualityStep(
          word: modifier, reason: .listed(entry.kind),
          value: reading.value.containing(Factuality(rawValue: own) ?? .unknown)))
    }
    if let negator {
      reading = reading.then(
        FactualityStep(word: negator, reason: .negation, value: reading.value.negated))
    }
    guard isConsequence(word) else { return reading }
    return lowering(reading, to: .possible, .consequence, at: word)
  }

  /// The auxiliaries and adverbs of a predicate that the lexicon lists, and what stands before a noun.
  private func modifiers(of word: Int) -> [(Int, FactualityEntry)] {
    var found: [(Int, FactualityEntry)] = []
    for child in auxiliaries(of: word) {
      if let entry = lexicon.entry(child, .verb, in: graph) { found.append((child, entry)) }
    }
    for child in graph.children(of: word, "advmod", "discourse", "parataxis") {
      if let entry = lexicon.entry(child, .clause, in: graph) { found.append((child, entry)) }
    }
    if graph.words[word].upos != "VERB" {
      for child in graph.children(of: word, "amod", "compound", "nmod:poss") {
        if let entry = lexicon.entry(child, .attributive, in: graph) {
          found.append((child, entry))
        }
      }
    }
    return found
  }

  /// The auxiliaries of a predicate; those of the first verb also serve the next in *may slip and fall*.
  func auxiliaries(of word: Int) -> [Int] {
    let own = graph.children(of: word, "aux", "cop")
    guard own.isEmpty, let first = sharer(with: word) else { return own }
    return auxiliaries(of: first)
  }

  /// The `going` of *is going to leave*, which is no event by itself.
  func isGoingTo(_ word: Int) -> Bool {
    graph.words[word].lemma == "go" && graph.words[word].xpos == "VBG"
      && graph.children(of: word, "xcomp").contains(where: isInfinitive)
  }
}
