import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Corrects attachments that a parser gets wrong and that the words of saying decide.
///
/// *X refuted the reports about a deal that fighting would end, Y told Z that …*: the first clause belongs to `deal`, not to `told`,
/// which has a content of its own; and `Y`, whom the model takes for the source of `told`, is its subject.
struct AttachmentRepair {
  let lexicon: AttributionLexicon

  /// The text with its trees corrected, and the contents of cues without the clauses that are no longer theirs; with the
  /// graph of its trees.
  func repaired(_ parsed: ParsedText) -> (text: ParsedText, graph: DependencyGraph) {
    var text = parsed
    for i in text.cueCandidates.indices {
      text.cueCandidates[i].source = SourceRun.main(
        of: text.cueCandidates[i].source, anchor: text.cueCandidates[i].anchor)
    }
    relabelVerbs(in: &text)
    var graph = DependencyGraph(text)
    for change in [relabelObjects, moveCases, moveAuthors, relabelComplementisers, moveClauses]
    where change(&text, graph) {
      graph = DependencyGraph(text)
    }
    for candidate in text.cueCandidates where attachSubject(of: candidate, in: &text, graph) {
      graph = DependencyGraph(text)
    }
    return (text, graph)
  }

  /// `Forces refuted on Thursday the reports`: a finite verb without `be` is no passive; what stands before it is its subject,
  /// what follows its object.
  private func relabelObjects(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for word in graph.words.indices where graph.words[word].deprel == "nsubj:pass" {
      guard let verb = graph.words[word].head,
        ["VBD", "VBZ", "VBP"].contains(graph.words[verb].xpos), graph.words[verb].upos == "VERB",
        graph.child(of: verb, "aux", "aux:pass", "expl") == nil
      else { continue }
      text.words[word].deprel = word < verb ? "nsubj" : "obj"
      isChanged = true
    }
    return isChanged
  }
}
