import NaysayLanguage
import NaysayLexicon

/// Finds the words that may link a source and a content: those that the model takes for cues, and those of the lexicon.
struct CueFinder {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The possible cues of a text in order of their anchors, one for each anchor.
  func matches(_ candidates: [CueCandidate]) -> [CueMatch] {
    var byAnchor: [Int: CueMatch] = [:]
    for word in graph.words.indices {
      guard let match = lexicalMatch(at: word) else { continue }
      byAnchor[match.anchor] = match
    }
    for candidate in candidates {
      let known = candidate.cue.first {
        byAnchor[$0] != nil && $0 != candidate.anchor && byAnchor[candidate.anchor] == nil
      }
      let anchor = known ?? candidate.anchor
      if var match = byAnchor[anchor] {
        if match.candidate.map({ $0.probability < candidate.probability }) ?? true {
          match.candidate = candidate
        }
        byAnchor[anchor] = match
      } else {
        byAnchor[anchor] = CueMatch(
          anchor: anchor, words: candidate.cue.isEmpty ? [anchor] : candidate.cue, entry: nil,
          candidate: candidate)
      }
    }
    return withoutParts(byAnchor.keys.sorted().compactMap { byAnchor[$0] })
  }

  /// The adjective or phrase that a predicate is, where it judges a claim: `not true`, `no doubt`.
  func judgement(at word: Int) -> CueMatch? {
    let near =
      [word]
      + graph.children(of: word, "nsubj", "obj", "xcomp", "obl", "advmod", "case").filter {
        graph.words[$0].upos != "PRON"
      }
    // The first word of `fake news`, which no other judgement may borrow.
    let within = graph.children(of: word, "amod", "compound").lazy.compactMap(lexicalMatch).first {
      $0.words.contains(word) && $0.entry?.frames.contains(.subject) == true
    }
    if let within { return within }
    return near.lazy.compactMap(lexicalMatch).first {
      [.adjective, .phrase].contains($0.entry?.partOfSpeech)
        || $0.entry?.frames.contains(.subject) == true
    }
  }

  /// The entry that a word stands for.
  func entry(at word: Int) -> CueEntry? { lexicalMatch(at: word)?.entry }

  /// The adjective, noun or phrase that judges a claim and whose last word this is: `false`, `fake news`, `wide of the mark`.
  func judgement(endingAt last: Int) -> CueMatch? {
    let start = graph.sentences[graph.sentence(of: last)].lowerBound
    return (max(start, last - 4)...last).lazy.compactMap(lexicalMatch).first { match in
      guard let entry = match.entry, match.words.last == last else { return false }
      return entry.frames.contains(.subject)
    }
  }

  /// The longest entry whose words stand at and around a word.
  private func lexicalMatch(at word: Int) -> CueMatch? {
    let lemma = graph.words[word].lemma.lowercased()
    let form = graph.words[word].form.lowercased()
    let own = longest(of: lexicon.cues[lemma] ?? [], at: word)
    guard form != lemma, let others = lexicon.cues[form] else { return own }
    return longest(of: others, at: word, beyond: own)
  }

  /// The first of the longest entries that fit, where it is longer than the match that there is already.
  private func longest(of entries: [CueEntry], at word: Int, beyond known: CueMatch? = nil)
    -> CueMatch?
  {
    var best = known
    for entry in entries where fits(entry, word) {
      guard let words = words(of: entry, around: word) else { continue }
      if words.count > best?.words.count ?? 0 {
        best = CueMatch(
          anchor: word, words: words, entry: entry, entries: [entry], candidate: nil)
      } else if words == best?.words, entry.partOfSpeech == best?.entry?.partOfSpeech {
        best?.entries.append(entry)
      } else if words == best?.words, isState(entry, word) {
        best = CueMatch(
          anchor: word, words: words, entry: entry, entries: [entry], candidate: nil)
      }
    }
    return best
  }

  /// `is convinced that …`: a participle with an entry of its own says what its subject thinks.
  private func isState(_ entry: CueEntry, _ word: Int) -> Bool {
    entry.partOfSpeech == .adjective && entry.frames.contains(.that)
      && !entry.frames.contains(.attributive) && !entry.frames.contains(.subject)
      && graph.isPassive(word) && graph.child(of: word, "ccomp") != nil
  }

  private func fits(_ entry: CueEntry, _ word: Int) -> Bool {
    let upos = graph.words[word].upos
    switch entry.partOfSpeech {
    case .verb: return upos == "VERB" && !isInitialNoun(word)
    case .noun:
      return upos == "NOUN" && graph.words[word].relation != "compound" || isInitialNoun(word)
        || entry.frames.contains(.subject) && isPredicate(word)
    case .adverb: return upos == "ADV"
    case .adjective:
      return ["ADJ", "NOUN", "VERB"].contains(upos) && graph.words[word].relation != "amod"
    case .adposition: return entry.lemmas.count > 1 || ["ADP", "SCONJ"].contains(upos)
    case .phrase, .auxiliary: return true
    }
  }

  /// `The report was rubbish`: a predicate, whatever part of speech a tagger gives it.
  private func isPredicate(_ word: Int) -> Bool {
    ["ADJ", "VERB", "PROPN"].contains(graph.words[word].upos)
      && graph.child(of: word, "cop", "aux:pass") != nil
  }

  /// `Claims that magnets heal …`: a plural that begins a sentence and that a tagger takes for a verb without a subject.
  private func isInitialNoun(_ word: Int) -> Bool {
    let here = graph.words[word]
    return here.xpos == "VBZ" && word + 1 < graph.words.count
      && graph.sentences[graph.sentence(of: word)].lowerBound == word
      && ["that", "of", "about"].contains(graph.words[word + 1].lemma.lowercased())
      && graph.child(of: word, "nsubj") == nil
  }

  /// The words that carry an entry's lemmas in order, a few others allowed between the words of a verb phrase, and an object
  /// of any length.
  private func words(of entry: CueEntry, around word: Int) -> [Int]? {
    let lemmas = entry.lemmas
    guard lemmas.count > 1 else { return [word] }
    let places = lemmas.indices.filter {
      carries(lemmas[$0], word) && AttributionLexicon.isKey(lemmas[$0])
    }
    let nearby = places.lazy.compactMap { near(entry, around: word, at: $0) }.first
    return nearby ?? (places.contains(0) ? PartedCue(finder: self).words(of: entry, at: word) : nil)
  }

  /// The words of an entry of which the one at a place is given, all within a few words of each other.
  private func near(_ entry: CueEntry, around word: Int, at place: Int) -> [Int]? {
    let lemmas = entry.lemmas
    let isPhrase = entry.partOfSpeech == .phrase
    let gap = [.verb, .phrase].contains(entry.partOfSpeech) ? 4 : 0
    let sentence = graph.sentences[graph.sentence(of: word)]
    var found = [word]
    var here = word
    for lemma in lemmas[(place + 1)...] {
      let reach = here + 1..<min(here + 2 + gap, sentence.upperBound)
      guard let next = first(lemma, in: reach, isPhrase: isPhrase) else { return nil }
      found.append(next)
      here = next
    }
    here = word
    for lemma in lemmas[..<place].reversed() {
      let reach = max(sentence.lowerBound, here - 1 - gap / 2)..<here
      guard let next = first(lemma, in: reach.reversed(), isPhrase: isPhrase) else { return nil }
      found.insert(next, at: 0)
      here = next
    }
    return PartedCue(finder: self).isOwnPreposition(of: found, lemmas.last ?? "") ? found : nil
  }

  /// The first word that carries a lemma, before any that an object could not contain: the words of a cue are of one clause.
  private func first(_ lemma: String, in words: some Sequence<Int>, isPhrase: Bool) -> Int? {
    for word in words {
      if carries(lemma, word) { return word }
      let upos = graph.words[word].upos
      if ["VERB", "AUX", "SCONJ", "PUNCT", "CCONJ"].contains(upos) { return nil }
      if isPhrase, ["NOUN", "PROPN"].contains(upos) { return nil }
    }
    return nil
  }

  func carries(_ lemma: String, _ word: Int) -> Bool {
    let here = graph.words[word]
    if lemma == "one", here.upos == "PRON", graph.hasFeature(word, "Poss=Yes") { return true }
    return here.lemma.lowercased() == lemma || here.form.lowercased() == lemma
      || (lemma == "oneself" && here.feats.contains("Reflex=Yes"))
      || lexicon.verbForms.verb(of: here.form.lowercased()) == lemma
  }

  /// Drops a match whose words all belong to a longer one, `doubt` of `cast doubt on`; what the model sees there it sees of
  /// the longer one.
  private func withoutParts(_ found: [CueMatch]) -> [CueMatch] {
    var matches = found
    for part in found where part.candidate != nil {
      for whole in matches.indices
      where matches[whole].candidate == nil && matches[whole].anchor != part.anchor
        && matches[whole].words.contains(part.anchor)
      {
        matches[whole].candidate = part.candidate
      }
    }
    var byWord: [Int: [CueMatch]] = [:]
    for match in matches {
      for word in match.words { byWord[word, default: []].append(match) }
    }
    return matches.filter { match in
      let around = match.words.first.map { byWord[$0, default: []] } ?? matches
      return !around.contains { other in
        other.anchor != match.anchor && other.entry != nil && other.words.count > match.words.count
          && Set(match.words).isSubset(of: other.words)
      }
    }
  }
}
