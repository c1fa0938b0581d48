import NaysayLanguage
import NaysayLexicon

// Nouns that name a claim and that a tagger takes for verbs, or a parser for adverbials.

extension AttachmentRepair {
  /// `aired claims that …`, `gave the brush-off to claims that …`: a plural without a subject right behind a verb or a
  /// preposition is no verb.
  func relabelNoun(_ word: Int, _ sentence: Range<Int>, _ text: inout ParsedText) {
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
  func singular(_ form: String) -> String? {
    guard form.last == "s" else { return nil }
    let noun = String(form.dropLast())
    return [.claim, .report].contains(lexicon.claimNouns[noun]) ? noun : nil
  }

  /// `played down reports`: what names a claim behind a verb, and has no preposition, is its object.
  func attachBareObjects(in text: inout ParsedText) {
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
}
