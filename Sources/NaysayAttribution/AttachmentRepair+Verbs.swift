import NaysayLanguage
import NaysayLexicon

// Verbs of saying and denying that a tagger has seldom seen.

extension AttachmentRepair {
  /// Gives the lexicon's verbs back to sentences whose tagger missed them, and nouns to the verbs before them.
  func relabelVerbs(in text: inout ParsedText) {
    for sentence in text.sentences {
      for word in sentence { relabelVerb(word, sentence, &text) }
      for word in sentence { relemmatize(word, &text) }
      for word in sentence {
        relabelNoun(word, sentence, &text)
        joinHyphenated(word, sentence, &text)
        restoreVerb(word, sentence, &text)
      }
    }
    attachBareObjects(in: &text)
  }

  /// `quizzed` of *quizze*: a dictionary form made by rule gives way to a word of the lexicon's.
  private func relemmatize(_ word: Int, _ text: inout ParsedText) {
    let here = text.words[word]
    let lemma = here.lemma.lowercased()
    guard lexicon.cues[lemma] == nil, lexicon.claimNouns[lemma] == nil else { return }
    if here.upos == "VERB", let verb = lexicon.verbForms.verb(of: here.form.lowercased()) {
      text.words[word].lemma = verb
    } else if here.upos == "NOUN", lemma.last == "s" {
      let singular = String(lemma.dropLast())
      guard lexicon.claimNouns[singular] != nil || isNounCue(singular) else { return }
      text.words[word].lemma = singular
    }
  }

  private func isNounCue(_ noun: String) -> Bool {
    lexicon.cues[noun]?.contains { $0.partOfSpeech == .noun } ?? false
  }

  /// `The diary chronicles how …`: a word with the tag of a finite verb is one, and the noun before it its subject.
  private func relabelVerb(_ word: Int, _ sentence: Range<Int>, _ text: inout ParsedText) {
    let here = text.words[word]
    guard here.upos == "NOUN", ["VBZ", "VBD", "VBP"].contains(here.xpos),
      singular(here.form.lowercased()) == nil,
      let verb = lexicon.verbForms.verb(of: here.form.lowercased())
    else { return }
    text.words[word].upos = "VERB"
    text.words[word].lemma = verb
    let children = sentence.filter { text.words[$0].head == word }
    guard !children.contains(where: { text.words[$0].relation == "nsubj" }),
      let noun = children.last(where: { $0 == word - 1 && text.words[$0].deprel == "compound" })
    else { return }
    text.words[noun].deprel = "nsubj"
    for other in children where other < noun { text.words[other].head = noun }
  }

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
