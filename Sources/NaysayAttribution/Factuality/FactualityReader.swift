package import NaysayLanguage
import NaysayLexicon

/// Reads the factuality of events from the trees they stand in.
///
/// An event has the value that its own clause gives it, within the value of the place where that clause stands, and
/// that place has one by the same rule. So the value is composed from the root of the sentence down to the event.
///
/// ```swift
/// let reader = FactualityReader(graph: graph, lexicon: lexicon)
/// reader.factuality(of: close).value  // CT- in `did not manage to close the valve`
/// ```
package struct FactualityReader {
  package let graph: DependencyGraph
  let lexicon: FactualityLexicon
  /// The root of a content: what stands above it is somebody else's to say. Nil to read from the root of the sentence.
  let top: Int?

  /// Creates a reader of a graph; `top` is where it stops looking upwards.
  package init(graph: DependencyGraph, lexicon: FactualityLexicon, top: Int? = nil) {
    self.graph = graph
    self.lexicon = lexicon
    self.top = top
  }

  /// What the text says of whether the event that a word stands for takes place. O(depth of the tree × dependents).
  package func factuality(of event: Int) -> EventFactuality {
    let reading = reading(of: event)
    guard isGoingTo(event) else { return reading }
    return lowering(reading, to: .certain, .listed(.future), at: event)
  }

  /// The reading of a word in its place.
  func reading(of word: Int) -> EventFactuality { local(word, in: place(of: word)) }

  /// What the text says of whether the content of a clause holds, whatever the clause itself says: of *the seal is
  /// broken* in *does not think that the seal is broken*, and of *the seal is not broken* in the like place.
  package func place(of word: Int) -> EventFactuality {
    let node = graph.words[word]
    guard word != top, let head = node.head else { return root(word) }
    switch node.relation {
    case "conj": return conjunct(word, of: head)
    case "ccomp": return complement(word, of: head)
    case "xcomp": return openComplement(word, of: head)
    case "csubj": return subject(word, of: head)
    case "advcl": return adverbial(word, of: head)
    case "acl": return adnominal(word, of: head)
    case "parataxis", "discourse", "vocative", "list", "orphan", "dep": return EventFactuality()
    default: return nominal(word, of: head)
    }
  }

  /// A reading as an entry's word turns it for the event that it embeds.
  func applying(_ entry: FactualityEntry, at word: Int, to place: EventFactuality)
    -> EventFactuality
  {
    place.then(
      FactualityStep(
        word: word, reason: .listed(entry.kind), value: place.value.embedding(entry)))
  }

  /// A reading that is unknown or lower for a reason of syntax.
  func lowering(
    _ place: EventFactuality, to value: Factuality, _ reason: FactualityReason, at word: Int
  ) -> EventFactuality {
    place.then(
      FactualityStep(word: word, reason: reason, value: place.value.containing(value)))
  }

  /// The root of a sentence holds, unless it is an infinitive: *the best way is to wait*.
  private func root(_ word: Int) -> EventFactuality {
    guard word != top, isInfinitive(word), has(graph.children(of: word, "mark"), "to") else {
      return EventFactuality()
    }
    return lowering(EventFactuality(), to: .unknown, .infinitive, at: word)
  }

  /// Whether nothing above the word is looked at.
  func isRoot(_ word: Int) -> Bool { word == top || graph.words[word].head == nil }

  /// Whether a word of one of the lemmas is among the words.
  func has(_ words: [Int], _ lemmas: String...) -> Bool {
    words.contains { lemmas.contains(graph.words[$0].lemma.lowercased()) }
  }
}
