import NaysayLanguage
import NaysayLexicon

/// Which words negate a predicate.
extension FactualityReader {
  /// The words that negate a predicate or make a noun phrase empty.
  func negators(of word: Int) -> [Int] {
    var found = graph.children(of: word, "advmod", "cc:preconj").filter(isNegator)
    found += graph.children(of: word, "det").filter(isNegator)
    // `no longer`, `no more`, `has yet to`.
    found += graph.children(of: word, "advmod").flatMap {
      graph.children(of: $0, "advmod", "det").filter(isNegator)
    }
    found += graph.children(of: word, "mark").compactMap {
      $0 > 0 && graph.words[$0].lemma == "to" && graph.words[$0 - 1].lemma == "yet" ? $0 - 1 : nil
    }
    for child in graph.children(of: word, "nsubj", "obj", "expl", "obl") {
      found += emptiers(of: child)
    }
    // A treebank may leave `haven't` whole.
    found += (graph.children(of: word, "aux", "cop") + [word]).filter {
      let form = graph.words[$0].form.lowercased()
      return form.count > 3 && (form.hasSuffix("n't") || form.hasSuffix("n’t")) || form == "cannot"
    }
    if found.isEmpty, let first = sharer(with: word, orFinite: true),
      isJoined(word, by: "or", "nor")
    {
      return negators(of: first)
    }
    if graph.child(of: word, "nsubj") != nil || graph.words[word].upos == "VERB" {
      found += graph.children(of: word, "cc").filter { has([$0], "nor") }
    }
    return found
  }

  private func isNegator(_ word: Int) -> Bool {
    guard lexicon.isNegator(graph.words[word]) else { return false }
    // `not only` and `no doubt` take nothing away.
    let next = word + 1
    guard next < graph.words.count, graph.sentence(of: next) == graph.sentence(of: word) else {
      return true
    }
    return !isBound(word)
      && !["only", "just", "merely", "simply", "least", "surprisingly", "doubt"].contains(
        graph.words[next].lemma.lowercased())
  }

  /// Whether it says how far something goes rather than that it is not so: `no earlier than Thursday`, `no fewer than twelve`.
  private func isBound(_ word: Int) -> Bool {
    let ahead = graph.words[word...].prefix(3).map { $0.form.lowercased() }
    return ahead.count == 3 && ahead[0] == "no" && ahead[2] == "than"
      && ["more", "less", "fewer", "earlier", "later", "sooner"].contains(ahead[1])
  }

  /// `nobody`, `no witness`: the word in an argument that makes its predicate negative.
  private func emptiers(of argument: Int) -> [Int] {
    let isPronoun = ["PRON", "NOUN", "DET"].contains(graph.words[argument].upos)
    if isPronoun, lexicon.isNegator(graph.words[argument]) { return [argument] }
    guard graph.words[argument].relation != "obl" else { return [] }
    return graph.children(of: argument, "det", "advmod", "cc").filter(isNegator)
  }
}
