package import NaysayAttribution
import NaysayLanguage

/// What a sentence shows of an event beside its value: what the numbers of `factuality_scale.tsv` are learnt from.
package struct FactualityFeatures: Sendable, Hashable {
  /// Their names in a fixed order, none twice: `value CT+`, `tense past`, `by report`.
  package var names: [String]

  /// The features of an event with what a reader says of it.
  package init(of event: Int, reading: EventFactuality, by reader: FactualityReader) {
    let graph = reader.graph
    let (word, value) = (graph.words[event], reading.value.rawValue)
    let tense = Self.tense(of: event, in: graph)
    names = [
      "value \(value)", "tagged \(word.upos)", "stands as \(word.relation)", "tense \(tense)",
      "value and tense \(value) \(tense)", "subject \(Self.subject(of: event, in: graph))",
    ]
    names += Set(reading.steps.map { "by \($0.reason)" }).sorted()
    if let last = reading.steps.last {
      names.append("last by \(last.reason) \(last.value.rawValue)")
      names.append("decided by the word \(graph.words[last.word].lemma.lowercased())")
    }
    names.append("within \(Self.surroundings(of: event, by: reader))")
  }

  /// How a predicate is inflected, its auxiliaries taken in.
  private static func tense(of event: Int, in graph: DependencyGraph) -> String {
    let auxiliaries = graph.children(of: event, "aux", "cop")
    let lemmas = Set(auxiliaries.map { graph.words[$0].lemma.lowercased() })
    if !lemmas.isDisjoint(with: ["will", "shall"]) { return "future" }
    if lemmas.contains("would") { return "would" }
    if !lemmas.isDisjoint(with: ["may", "might", "can", "could", "must", "should"]) {
      return "modal"
    }
    let finite = ([event] + auxiliaries).first {
      ["VBD", "VBZ", "VBP"].contains(graph.words[$0].xpos)
    }
    guard let finite else {
      return graph.words[event].upos == "VERB" ? graph.words[event].xpos : "none"
    }
    let time = graph.words[finite].xpos == "VBD" ? "past" : "present"
    switch graph.words[event].xpos {
    case "VBN" where lemmas.contains("have"): return "\(time) perfect"
    case "VBG" where lemmas.contains("be"): return "\(time) progressive"
    default: return graph.isPassive(event) ? "\(time) passive" : time
    }
  }

  private static func subject(of event: Int, in graph: DependencyGraph) -> String {
    guard let subject = graph.child(of: event, "nsubj") else { return "none" }
    for person in ["1", "2"] where graph.hasFeature(subject, "Person=\(person)") { return person }
    return graph.words[subject].upos == "PRON" ? "3" : "noun"
  }

  /// The value and tense of the predicate that the event depends on.
  private static func surroundings(of event: Int, by reader: FactualityReader) -> String {
    let graph = reader.graph
    var above = graph.words[event].head
    while let here = above, graph.words[here].upos != "VERB", graph.child(of: here, "cop") == nil {
      above = graph.words[here].head
    }
    guard let above else { return "nothing" }
    return "\(reader.factuality(of: above).value.rawValue) \(tense(of: above, in: graph))"
  }
}
