import NaysayLanguage
import NaysayLexicon

/// Tells acts that are only imagined, asked for or foretold: `if they deny it`, `would deny`, `urged him to retract`.
///
/// Nobody has denied anything there; a negated act that stands in such words (`would not comment`) is one that was refused.
struct IrrealisReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// Why the act of a verb did not take place; nil where it did.
  func reason(for verb: Int, isNegated: Bool) -> String? {
    if isNegated { return nil }
    if isConditional(verb) { return "conditional" }
    if isFuture(verb) { return "future" }
    if isWanted(verb) { return "wanted" }
    return nil
  }

  /// `if`, `unless`, `should they deny`, `whether he denied`.
  private func isConditional(_ verb: Int) -> Bool {
    let marks = graph.children(of: verb, "mark").map { graph.words[$0].lemma.lowercased() }
    if marks.contains(where: { ["if", "unless", "whether", "lest"].contains($0) }) { return true }
    guard let auxiliary = graph.child(of: verb, "aux"), let subject = graph.child(of: verb, "nsubj")
    else { return false }
    let isInverted =
      auxiliary < subject
      && ["should", "had", "were"].contains(graph.words[auxiliary].form.lowercased())
    return isInverted && graph.words[verb].relation == "advcl"
  }

  /// `will deny`, `would deny`, `may dispute`.
  private func isFuture(_ verb: Int) -> Bool {
    graph.children(of: verb, "aux").contains {
      ["will", "would", "shall", "may", "might", "should", "'ll", "’ll", "could"].contains(
        graph.words[$0].lemma.lowercased())
    }
      && graph.child(of: verb, "expl") == nil
  }

  /// `urged him to retract`, `is likely to dispute`, `plans to deny`: an infinitive under what does not say that it came about.
  private func isWanted(_ verb: Int) -> Bool {
    guard graph.words[verb].xpos == "VB",
      graph.children(of: verb, "mark").contains(where: { graph.words[$0].lemma == "to" }),
      let governor = graph.words[verb].head,
      ["xcomp", "ccomp", "acl", "csubj"].contains(graph.words[verb].relation)
    else { return false }
    return lexicon.isWord(graph.words[governor].lemma.lowercased(), .prospective)
  }
}
