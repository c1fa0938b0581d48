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
      + graph.children(of: word, "nsubj", "obj", "xcomp", "obl").filter {
        graph.words[$0].upos != "PRON"
      }
    return near.lazy.compactMap(lexicalMatch).first {
      [.adjective, .phrase].contains($0.entry?.partOfSpeech)
    }
  }

  /// The longest entry whose words stand at and around a word.
  private func lexicalMatch(at word: Int) -> CueMatch? {
    let lemma = graph.words[word].lemma.lowercased()
    let form = graph.words[word].form.lowercased()
    let entries = (lexicon.cues[lemma] ?? []) + (form == lemma ? [] : lexicon.cues[form] ?? [])
    var best: CueMatch?
    for entry in entries where fits(entry.partOfSpeech, word, isPhrase: entry.lemmas.count > 1) {
      guard let words = words(of: entry.lemmas, around: word, of: entry.partOfSpeech) else {
        continue
      }
      if words.count > best?.words.count ?? 0 {
        best = CueMatch(anchor: word, words: words, entry: entry, candidate: nil)
      }
    }
    return best
  }

  private func fits(_ partOfSpeech: CuePartOfSpeech, _ word: Int, isPhrase: Bool) -> Bool {
    let upos = graph.words[word].upos
    switch partOfSpeech {
    case .verb: return upos == "VERB"
    case .noun: return upos == "NOUN" && graph.words[word].relation != "compound"
    case .adverb: return upos == "ADV"
    case .adjective:
      return ["ADJ", "NOUN", "VERB"].contains(upos) && graph.words[word].relation != "amod"
    case .adposition: return isPhrase || ["ADP", "SCONJ"].contains(upos)
    case .phrase, .auxiliary: return true
    }
  }

  /// The words that carry the lemmas in order, a few others allowed between the words of a verb phrase.
  private func words(of lemmas: [String], around word: Int, of partOfSpeech: CuePartOfSpeech)
    -> [Int]?
  {
    guard lemmas.count > 1 else { return [word] }
    guard
      let place = lemmas.firstIndex(where: { carries($0, word) && AttributionLexicon.isKey($0) })
    else { return nil }
    let gap = [.verb, .phrase].contains(partOfSpeech) ? 4 : 0
    let sentence = graph.sentences[graph.sentence(of: word)]
    var found = [word]
    var here = word
    for lemma in lemmas[(place + 1)...] {
      guard
        let next = (here + 1..<min(here + 2 + gap, sentence.upperBound)).first(where: {
          carries(lemma, $0)
        })
      else { return nil }
      found.append(next)
      here = next
    }
    here = word
    for lemma in lemmas[..<place].reversed() {
      guard
        let next = (max(sentence.lowerBound, here - 1 - gap / 2)..<here).reversed().first(where: {
          carries(lemma, $0)
        })
      else { return nil }
      found.insert(next, at: 0)
      here = next
    }
    return found
  }

  private func carries(_ lemma: String, _ word: Int) -> Bool {
    let here = graph.words[word]
    return here.lemma.lowercased() == lemma || here.form.lowercased() == lemma
      || (lemma == "oneself" && here.feats.contains("Reflex=Yes"))
  }

  /// Drops a match whose words all belong to a longer one: `doubt` of `cast doubt on`.
  private func withoutParts(_ matches: [CueMatch]) -> [CueMatch] {
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
