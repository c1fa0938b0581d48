import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Cuts the content of a noun that begins its sentence off from the predicate of the sentence: *Claims that {magnets cure migraine}
/// were debunked*, *Rumours of {a coup} emptied the cafés*.
///
/// A parser often takes the predicate for the clause's own; of two finite verbs in a row the second belongs to the noun.
struct RunningOn {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The drafts with contents cut, and with what the predicate denies of such a noun.
  func settled(_ drafts: [Draft]) -> [Draft] {
    var settled: [Draft] = []
    for var draft in drafts {
      if let predicate = predicate(after: draft) {
        draft.content = carried(graph.trimmed(draft.content.filter { $0 < predicate }))
        if let denial = denial(by: predicate, of: draft),
          !drafts.contains(where: { $0.anchor == denial.anchor })
        {
          settled.append(denial)
        }
      }
      draft.content = firstRun(of: draft)
      settled.append(draft)
    }
    return settled.sorted { $0.anchor < $1.anchor }
  }

  /// The first word of the predicate that the content runs on into.
  private func predicate(after draft: Draft) -> Int? {
    let sentence = graph.sentences[graph.sentence(of: draft.anchor)]
    guard draft.entry?.partOfSpeech == .noun || isInRelative(draft),
      let first = draft.content.first, first > draft.anchor,
      draft.anchor >= sentence.lowerBound,
      !(sentence.lowerBound..<draft.anchor).contains(where: isVerbal),
      let end = (sentence.lowerBound..<sentence.upperBound).last(where: {
        graph.words[$0].upos != "PUNCT"
      }), end >= first,
      (first...end).filter({ graph.words[$0].upos != "PUNCT" }).allSatisfy(draft.content.contains)
        || reaches(end, draft)
    else { return nil }
    if let comma = fronted(draft, sentence, first, end) { return comma }
    let verbs = (first...end).filter(isFinite)
    let isPhrase = graph.words[first - 1].upos == "ADP"
    let least = isPhrase ? 1 : 2
    guard verbs.count >= least, let last = isPhrase ? verbs.first : verbs.last, last > first + 1,
      draft.content.contains(last), !hasSubjectBefore(last)
    else { return nil }
    return last
  }

  /// `rebuttal of {the finding that} its tests were unsafe`: what is rebutted is what the finding says.
  private func carried(_ content: [Int]) -> [Int] {
    guard
      let that = content.first(where: { graph.words[$0].lemma.lowercased() == "that" }),
      let noun = content.first(where: { $0 == that - 1 }),
      [.claim, .report].contains(lexicon.claimNouns[graph.words[noun].lemma.lowercased()]),
      noun - content[0] <= 2
    else { return content }
    return content.filter { $0 > that }
  }

  /// `The engineer who said that {the bridge was unsafe} has left`.
  private func isInRelative(_ draft: Draft) -> Bool {
    graph.words[draft.anchor].deprel == "acl:relcl" && draft.anchor > 0
      && ["who", "which"].contains(graph.words[draft.anchor - 1].lemma.lowercased())
  }

  /// `Despite assurances that {the car was safe}, the school …`: a phrase before the sentence ends at its comma.
  private func fronted(_ draft: Draft, _ sentence: Range<Int>, _ first: Int, _ end: Int) -> Int? {
    let opener = graph.words[sentence.lowerBound]
    guard
      ["ADP", "SCONJ"].contains(opener.upos) || graph.words[sentence.lowerBound + 1].upos == "ADP",
      draft.anchor - sentence.lowerBound <= 4,
      let verb = (first...end).first(where: isFinite)
    else { return nil }
    return (verb...end).first { graph.words[$0].form == "," && draft.content.contains($0) }
  }

  /// Of a noun's content that lies in pieces the first: `claims that {his players were tired} did {not} …`.
  private func firstRun(of draft: Draft) -> [Int] {
    guard draft.entry?.partOfSpeech == .noun, let first = draft.content.first, first > draft.anchor,
      !draft.content.contains(where: { graph.words[$0].token.isQuoted })
    else { return draft.content }
    var run = [first]
    for word in draft.content.dropFirst() {
      let gap = (run[run.count - 1] + 1)..<word
      guard gap.allSatisfy({ graph.words[$0].upos == "PUNCT" }) else { break }
      run.append(word)
    }
    return run.count >= 2 ? run : draft.content
  }

  private func reaches(_ end: Int, _ draft: Draft) -> Bool { draft.content.contains(end) }

  private func isVerbal(_ word: Int) -> Bool {
    ["VERB", "AUX"].contains(graph.words[word].upos)
  }

  /// A finite verb, the first of its group: `have` of `have hurt`.
  private func isFinite(_ word: Int) -> Bool {
    let here = graph.words[word]
    let finite =
      here.upos == "AUX" || ["VBD", "VBZ", "VBP"].contains(here.xpos) && here.upos == "VERB"
    var before = word - 1
    while before > 0, ["ADV", "PART"].contains(graph.words[before].upos) { before -= 1 }
    return finite && graph.words[before].upos != "AUX"
  }

  /// A pronoun, a conjunction or a comma before the verb opens a clause of its own.
  private func hasSubjectBefore(_ verb: Int) -> Bool {
    guard verb > 0 else { return true }
    let before = graph.words[verb - 1]
    return ["SCONJ", "CCONJ"].contains(before.upos)
      || before.upos == "PRON"
        && ["Nom"].contains(where: { graph.hasFeature(verb - 1, "Case=\($0)") })
      || graph.hasFeature(verb - 1, "PronType=Rel")
  }

  /// `were debunked by neurologists`: a passive that denies what the noun carries.
  private func denial(by predicate: Int, of noun: Draft) -> Draft? {
    let end = graph.sentences[graph.sentence(of: predicate)].upperBound
    guard graph.words[predicate].upos == "AUX",
      let verb = (predicate + 1..<min(predicate + 4, end)).first(where: {
        graph.words[$0].xpos == "VBN"
      }),
      let entry = lexicon.cues[graph.words[verb].lemma.lowercased()]?.first(where: {
        $0.lemmas.count == 1 && $0.partOfSpeech == .verb
          && ["refutes", "questions"].contains(lexicon.act($0)?.plain.stance)
      })
    else { return nil }
    var draft = Draft(
      anchor: verb, cue: [verb], content: noun.content, entry: entry, frame: .npClaim,
      probability: 0)
    let negator = (predicate..<verb).contains { ["not", "never"].contains(graph.words[$0].lemma) }
    draft.isNegated = negator
    if negator { draft.cue = Array(predicate...verb) }
    draft.isCarried = true
    draft.source = SourceReader(graph: graph, lexicon: lexicon).source(
      ofVerb: verb, isPassive: true)
    return draft
  }
}
