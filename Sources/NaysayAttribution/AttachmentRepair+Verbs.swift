import NaysayLanguage
import NaysayLexicon

// Verbs of saying and denying that a tagger has seldom seen, and nouns that it takes for verbs.

extension AttachmentRepair {
  /// Gives the lexicon's verbs back to sentences whose tagger missed them, and nouns to the verbs before them.
  func relabelVerbs(in text: inout ParsedText) {
    for word in text.words.indices where text.words[word].upos == "VERB" {
      relemmatize(word, &text)
    }
    for sentence in text.sentences {
      for word in sentence {
        relabelNoun(word, sentence, &text)
        joinHyphenated(word, sentence, &text)
        restoreVerb(word, sentence, &text)
      }
    }
    attachBareObjects(in: &text)
  }

  /// `quizzed` of *quizze*: a dictionary form made by rule gives way to a verb of the lexicon's.
  private func relemmatize(_ word: Int, _ text: inout ParsedText) {
    let here = text.words[word]
    guard lexicon.cues[here.lemma.lowercased()] == nil,
      let verb = lexicon.verbForms.verb(of: here.form.lowercased())
    else { return }
    text.words[word].lemma = verb
  }

  // MARK: Nouns

  /// `aired claims that …`, `gave the brush-off to claims that …`: a plural without a subject right behind a verb or a
  /// preposition is no verb.
  private func relabelNoun(_ word: Int, _ sentence: Range<Int>, _ text: inout ParsedText) {
    let here = text.words[word]
    guard here.upos == "VERB", here.xpos == "VBZ", word > sentence.lowerBound, let head = here.head,
      head < word, ["obj", "xcomp", "ccomp", "advcl"].contains(here.relation),
      let noun = singular(here.form.lowercased()),
      ["VERB", "ADP", "PART", "SCONJ"].contains(text.words[word - 1].upos),
      !sentence.contains(where: {
        text.words[$0].head == word && text.words[$0].relation == "nsubj"
      })
    else { return }
    text.words[word].upos = "NOUN"
    text.words[word].xpos = "NNS"
    text.words[word].lemma = noun
    text.words[word].deprel = text.words[word - 1].upos == "VERB" ? "obj" : "obl"
    for child in sentence where text.words[child].head == word {
      if ["ccomp", "advcl"].contains(text.words[child].deprel) { text.words[child].deprel = "acl" }
      if child == word - 1, text.words[child].lemma == "to" {
        text.words[child].upos = "ADP"
        text.words[child].deprel = "case"
      }
    }
  }

  /// The noun that names a claim and whose plural a form is.
  private func singular(_ form: String) -> String? {
    guard form.last == "s" else { return nil }
    let noun = String(form.dropLast())
    return [.claim, .report].contains(lexicon.claimNouns[noun]) ? noun : nil
  }

  /// `played down reports`: what names a claim behind a verb, and has no preposition, is its object.
  private func attachBareObjects(in text: inout ParsedText) {
    let graph = DependencyGraph(text)
    for word in text.words.indices where text.words[word].deprel == "obl" {
      guard let verb = text.words[word].head, verb < word, graph.words[word].upos == "NOUN",
        [.claim, .report].contains(lexicon.claimNouns[graph.words[word].lemma.lowercased()]),
        graph.child(of: word, "case") == nil, graph.child(of: verb, "obj") == nil,
        let first = graph.subtree(of: word).first,
        (verb + 1..<max(first, verb + 1)).allSatisfy({
          ["ADP", "ADV"].contains(graph.words[$0].upos)
        })
      else { continue }
      text.words[word].deprel = "obj"
    }
  }

  // MARK: Verbs

  /// `The firm stonewalled questions about the leak`, `The chef pooh-poohed reports`: of a sentence that has no verb, a form of a
  /// listed verb between two noun phrases is one, and the second is its object.
  private func restoreVerb(_ word: Int, _ sentence: Range<Int>, _ text: inout ParsedText) {
    guard word > sentence.lowerBound + 1, let verb = listedPast(word, text),
      let noun = sentence.first(where: { text.words[$0].head == nil }), noun > word,
      text.words[noun].upos == "NOUN",
      [.claim, .report].contains(lexicon.claimNouns[text.words[noun].lemma.lowercased()]),
      !sentence.contains(where: {
        text.words[$0].head == noun && ["cop", "aux", "expl"].contains(text.words[$0].relation)
      })
    else { return }
    let start = hyphenStart(word, sentence, text)
    let before = Array(sentence.lowerBound..<start)
    guard let subject = subject(in: before, text) else { return }
    text.words[word].upos = "VERB"
    text.words[word].xpos = "VBD"
    text.words[word].lemma = verb
    text.words[word].head = nil
    text.words[word].deprel = "root"
    text.words[noun].head = word
    text.words[noun].deprel = "obj"
    text.words[subject].head = word
    text.words[subject].deprel = "nsubj"
    for other in before where other != subject {
      if text.words[other].head.map({ !before.contains($0) }) ?? true {
        text.words[other].head = subject
      }
    }
    for part in start..<word {
      text.words[part].head = word
      text.words[part].deprel = text.words[part].form == "-" ? "punct" : "compound"
    }
    for other in sentence
    where text.words[other].deprel == "punct" && text.words[other].head == noun {
      text.words[other].head = word
    }
  }

  /// `The Lantern fact-checked the claim`: the first part of a verb with a hyphen is no subject of it.
  private func joinHyphenated(_ word: Int, _ sentence: Range<Int>, _ text: inout ParsedText) {
    let first = word - 2
    guard first >= sentence.lowerBound, text.words[word].upos == "VERB",
      text.words[word - 1].form == "-",
      lexicon.cues[text.words[word].lemma.lowercased()]?.contains(where: {
        $0.lemmas.starts(with: [text.words[first].form.lowercased(), "-"])
      }) == true
    else { return }
    let parts = sentence.filter {
      text.words[$0].head == first && $0 < first && text.words[$0].upos != "PUNCT"
    }
    if text.words[first].relation == "nsubj", let subject = parts.last {
      for part in parts { text.words[part].head = subject }
      text.words[subject].head = word
      text.words[subject].deprel = "nsubj"
    }
    text.words[first].head = word
    text.words[first].deprel = "compound"
  }

  /// The listed verb of which a word outside its predicate may be the past tense.
  private func listedPast(_ word: Int, _ text: ParsedText) -> String? {
    let here = text.words[word]
    let form = here.form.lowercased()
    guard let verb = lexicon.verbForms.verb(of: form), form != verb, !form.hasSuffix("s"),
      !form.hasSuffix("ing"), here.head != nil, takesClaim(verb)
    else { return nil }
    return ["amod", "compound", "conj", "acl", "obl", "nsubj"].contains(here.relation) ? verb : nil
  }

  private func takesClaim(_ verb: String) -> Bool {
    lexicon.cues[verb]?.contains {
      $0.partOfSpeech == .verb && !Set($0.frames).isDisjoint(with: [.np, .npClaim])
    } ?? false
  }

  /// Where a verb with a hyphen begins: `pooh` of `pooh-poohed`.
  private func hyphenStart(_ word: Int, _ sentence: Range<Int>, _ text: ParsedText) -> Int {
    let isParted = word - 2 > sentence.lowerBound && text.words[word - 1].form == "-"
    return isParted ? word - 2 : word
  }

  /// The head of words that are a noun phrase and nothing else: `The health minister`; the last of them.
  private func subject(in words: [Int], _ text: ParsedText) -> Int? {
    guard let last = words.last, ["NOUN", "PROPN", "ADJ"].contains(text.words[last].upos),
      words.count > 1 || text.words[last].upos == "PROPN",
      words.allSatisfy({
        ["DET", "NOUN", "PROPN", "ADJ", "NUM"].contains(text.words[$0].upos)
      })
    else { return nil }
    return last
  }
}
