import NaysayLanguage
import NaysayLexicon

/// Reads the stances that hang on a claim in a relative clause: `a claim he denies`, `a charge that the firm rejects as absurd`,
/// `which she denied`.
struct RelativeDenial {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// What a verb in a relative clause takes a stance on: the noun before the clause, or the relative pronoun; nil elsewhere.
  func content(of verb: Int) -> [Int]? {
    guard isTurning(verb) else { return nil }
    if let pronoun = relativeObject(of: verb) { return [pronoun] }
    guard let noun = claim(above: verb) ?? claimBeforeThat(of: verb) ?? afterthought(before: verb)
    else { return nil }
    return graph.children(of: noun, "det", "amod").filter { $0 < noun } + [noun]
  }

  /// Who takes it: the subject within the clause.
  func source(of verb: Int) -> [Int]? {
    guard let content = content(of: verb), let last = content.last else { return nil }
    if let subject = graph.child(of: verb, "nsubj"), subject < verb, subject > last,
      !graph.hasFeature(subject, "PronType=Rel")
    {
      return graph.nounPhrase(of: subject).filter { $0 > last }
    }
    let between = (last + 1..<verb).filter {
      !["that", "which", "who"].contains(graph.words[$0].lemma.lowercased())
        && !["AUX", "ADV"].contains(graph.words[$0].upos)
    }
    let words = graph.trimmed(Array(between))
    return words.isEmpty || graph.isPassive(verb) ? nil : words
  }

  /// Where such a clause begins, with the mark before it: an end for the content of the saying around it.
  func start(of verb: Int) -> Int? {
    guard let first = content(of: verb)?.first, first > 0,
      [",", "–", "—", "-", "("].contains(graph.words[first - 1].form)
    else { return nil }
    return first - 1
  }

  private func isTurning(_ verb: Int) -> Bool {
    graph.words[verb].upos == "VERB"
      && lexicon.cues[graph.words[verb].lemma.lowercased()]?.contains {
        $0.lemmas.count == 1 && ["refutes", "questions"].contains(lexicon.act($0)?.plain.stance)
      } == true
  }

  private func relativeObject(of verb: Int) -> Int? {
    graph.children(of: verb, "obj").first {
      $0 < verb && graph.words[$0].lemma.lowercased() == "which"
    }
  }

  /// `a charge that the company … rejects`: the noun before a `that` that is the verb's object.
  private func claimBeforeThat(of verb: Int) -> Int? {
    guard
      let pronoun = graph.children(of: verb, "obj").first(where: {
        $0 > 0 && $0 < verb && graph.words[$0].lemma.lowercased() == "that"
      }),
      [.claim, .report].contains(lexicon.claimNouns[graph.words[pronoun - 1].lemma.lowercased()])
    else { return nil }
    return pronoun - 1
  }

  /// `– an allegation the club rejects`, whatever a parser makes of it: an article and a noun that names a claim behind a
  /// mark, and no verb up to this one.
  private func afterthought(before verb: Int) -> Int? {
    let sentence = graph.sentences[graph.sentence(of: verb)]
    let reach = max(sentence.lowerBound, verb - 7)..<verb
    guard
      let noun = reach.first(where: {
        [.claim, .report].contains(lexicon.claimNouns[graph.words[$0].lemma.lowercased()])
          && graph.words[$0].upos == "NOUN"
      }), noun >= 2, noun + 1 < verb,
      ["a", "an"].contains(graph.words[noun - 1].form.lowercased()),
      [",", "–", "—", "-"].contains(graph.words[noun - 2].form),
      !(noun + 1..<verb).contains(where: {
        ["VERB", "ADP", "PUNCT", "CCONJ"].contains(graph.words[$0].upos)
      })
    else { return nil }
    return noun
  }

  private func claim(above verb: Int) -> Int? {
    guard graph.words[verb].relation == "acl", let noun = graph.words[verb].head, noun < verb,
      [.claim, .report].contains(lexicon.claimNouns[graph.words[noun].lemma.lowercased()]),
      graph.children(of: verb, "mark").isEmpty,
      graph.child(of: verb, "ccomp", "obj") == nil || relativeThat(verb)
    else { return nil }
    return noun
  }

  private func relativeThat(_ verb: Int) -> Bool {
    graph.children(of: verb, "obj").contains { graph.words[$0].lemma.lowercased() == "that" }
  }
}
