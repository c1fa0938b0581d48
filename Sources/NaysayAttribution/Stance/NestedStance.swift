import NaysayLanguage
import NaysayLexicon

/// The stance that a source takes by saying that it takes one: *said it could neither confirm nor deny the sinking* leaves it open,
/// *said he could not deny the delay* concedes it.
struct NestedStance {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The stance of a clause whose subject is a pronoun and whose verb is a cue that does more than assert; nil elsewhere.
  func stance(of root: Int) -> Stance? {
    guard graph.words[root].upos == "VERB", let subject = graph.child(of: root, "nsubj"),
      graph.words[subject].upos == "PRON",
      !["this", "that", "there", "which", "who"].contains(
        graph.words[subject].lemma.lowercased()),
      let entry = CueFinder(graph: graph, lexicon: lexicon).entry(at: root),
      let act = lexicon.act(entry), takesClaim(root)
    else { return nil }
    let turn = CuePolarity(graph: graph, lexicon: lexicon).turn(of: root)
    guard isOwn(act) || turn.isNegated && isAsked(root) && act.negated.stance == "hedges" else {
      return nil
    }
    let hasOwnNegation = entry.lemmas.contains { ["not", "no"].contains($0) }
    guard turn.isNegated, !hasOwnNegation else { return act.plain.stance.flatMap(Stance.init) }
    if act.act == "deny", isUnable(root) { return .asserts }
    return act.negated.stance.flatMap(Stance.init)
  }

  private func isOwn(_ act: ActEntry) -> Bool {
    act.plain.stance.map { $0 != "asserts" } ?? (act.act == "respond") || act.act == "confirm"
  }

  /// `did not know whether P`: what is not known or said stands in a question.
  private func isAsked(_ verb: Int) -> Bool {
    graph.children(of: verb, "ccomp").contains { clause in
      graph.children(of: clause, "mark").contains {
        ["whether", "if"].contains(graph.words[$0].lemma.lowercased())
      }
    }
  }

  private func takesClaim(_ verb: Int) -> Bool {
    graph.child(of: verb, "obj", "ccomp", "xcomp", "obl", "conj", "nsubj:pass") != nil
  }

  private func isUnable(_ verb: Int) -> Bool {
    graph.children(of: verb, "aux").contains {
      ["can", "could"].contains(graph.words[$0].lemma.lowercased())
    }
  }
}

extension Stance {
  /// Whether it neither affirms nor denies.
  var isOpen: Bool { self == .questions || self == .hedges }
}
