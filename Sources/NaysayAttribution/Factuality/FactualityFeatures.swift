package import NaysayLanguage

/// The discrete features of an event that say how far its value goes: what a correction of the value is learnt from.
package struct FactualityFeatures: Sendable, Hashable {
  /// Their names, in a fixed order: `value=CT+`, `tense=past`, `by=report`.
  package var names: [String]

  /// The features of an event with its reading.
  package init(of event: Int, reading: EventFactuality, reader: FactualityReader) {
    let graph = reader.graph
    let word = graph.words[event]
    var names = ["value=\(reading.value.rawValue)", "pos=\(word.upos)", "relation=\(word.relation)"]
    names.append("tense=\(Self.tense(of: event, in: graph))")
    names.append("form=\(reading.value.rawValue) \(Self.tense(of: event, in: graph))")
    names.append("person=\(Self.person(of: event, in: graph))")
    names += Set(reading.steps.map { "by=\($0.reason)" }).sorted()
    if let last = reading.steps.last {
      names.append("last=\(last.reason) \(last.value.rawValue)")
    }
    names.append("around=\(Self.surroundings(of: event, reader: reader))")
    self.names = names
  }

  /// The value and tense of the predicate that the event depends on.
  private static func surroundings(of event: Int, reader: FactualityReader) -> String {
    let graph = reader.graph
    var above = graph.words[event].head
    while let here = above, graph.words[here].upos != "VERB", graph.child(of: here, "cop") == nil {
      above = graph.words[here].head
    }
    guard let above else { return "none" }
    return "\(reader.factuality(of: above).value.rawValue) \(tense(of: above, in: graph))"
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
    let finite = ([event] + auxiliaries).first { ["VBD", "VBZ", "VBP"].contains(graph.words[$0].xpos) }
    let isProgressive = graph.words[event].xpos == "VBG" && lemmas.contains("be")
    if let finite {
      let time = graph.words[finite].xpos == "VBD" ? "past" : "present"
      if lemmas.contains("have"), graph.words[event].xpos == "VBN" { return "\(time) perfect" }
      if isProgressive { return "\(time) progressive" }
      if graph.isPassive(event) { return "\(time) passive" }
      return time
    }
    return graph.words[event].upos == "VERB" ? graph.words[event].xpos : "none"
  }

  private static func person(of event: Int, in graph: DependencyGraph) -> String {
    guard let subject = graph.child(of: event, "nsubj") else { return "none" }
    for person in ["1", "2"] where graph.hasFeature(subject, "Person=\(person)") { return person }
    return graph.words[subject].upos == "PRON" ? "3" : "noun"
  }
}
