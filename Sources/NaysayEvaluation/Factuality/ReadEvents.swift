import Naysay
import NaysayAttribution
import NaysayLanguage

/// The events of a sentence as they are read.
struct ReadEvents {
  /// One of them.
  struct Event {
    var word: Int
    /// The number that annotators gave it.
    var gold: Double
    var reading: EventFactuality
    var features: FactualityFeatures
  }

  let graph: DependencyGraph
  let events: [Event]

  init(_ sentence: JudgedSentence, readBy analyzer: Analyzer) {
    let graph = DependencyGraph(analyzer.parse(sentence.document).parsed)
    let reader = FactualityReader(graph: graph, lexicon: analyzer.factuality)
    self.graph = graph
    events = sentence.events.compactMap { event in
      guard let word = Self.word(at: event.place, in: graph) else { return nil }
      let reading =
        switch event.place {
        case .word: reader.factuality(of: word)
        // What is judged is the whole clause, its own negation included.
        case .clause: reader.place(of: word)
        }
      return Event(
        word: word, gold: event.value, reading: reading,
        features: FactualityFeatures(of: word, reading: reading, by: reader))
    }
  }

  /// The word of an event; of a clause that no verb is found to govern, the verb that comes next.
  private static func word(at place: JudgedSentence.Place, in graph: DependencyGraph) -> Int? {
    switch place {
    case .word(let word): return word
    case .clause(let verb):
      let verbs = graph.words.indices.filter { graph.words[$0].lemma == verb }
      let clauses = verbs.lazy.compactMap { graph.child(of: $0, "ccomp", "xcomp") }
      if let clause = clauses.first { return clause }
      let next = verbs.first.map { $0 + 1 } ?? 0
      return graph.words.indices[next...].first { graph.words[$0].upos == "VERB" }
    }
  }

  /// The sentence with an event in brackets.
  func text(marking event: Event) -> String {
    graph.words.indices.map { i in
      let form = graph.words[i].form
      return i == event.word ? "[\(form)]" : form
    }.joined(separator: " ")
  }
}
