package import NaysayLanguage

/// Picks the mentions that are sources, from the gold trees and the gold discourse relations.
///
/// A mention is a source where it is the subject of a unit that GUM relates to another as its *attribution*, or of a
/// verb of saying that governs a clause.
package struct SourceMentions {
  let graph: DependencyGraph
  let misc: [String]
  let isCue: (Word) -> Bool

  /// Creates a reader of a document's gold annotation; `isCue` says which words are verbs of saying.
  package init(graph: DependencyGraph, misc: [String], isCue: @escaping (Word) -> Bool) {
    self.graph = graph
    self.misc = misc
    self.isCue = isCue
  }

  /// The mentions that are sources, in order; `I`, `we` and `you` are none of them.
  package func sources(among mentions: [GoldMention]) -> [GoldMention] {
    let units = attributionUnits()
    var heads: Set<Int> = []
    for unit in units {
      let inside = mentions.filter { unit.contains($0.head) }
      if let source = inside.first(where: { isSubject($0.head) })
        ?? inside.first(where: { isAgent($0.head) })
      {
        heads.insert(source.head)
      }
    }
    for mention in mentions where isSubject(mention.head) && isOfSaying(mention.head) {
      heads.insert(mention.head)
    }
    return longest(mentions.filter { heads.contains($0.head) && !$0.isOfSpeechAct })
  }

  /// Of several mentions with one head the longest.
  private func longest(_ mentions: [GoldMention]) -> [GoldMention] {
    var seen: Set<Int> = []
    return mentions.filter { seen.insert($0.head).inserted }
  }

  private func isSubject(_ word: Int) -> Bool { graph.words[word].relation == "nsubj" }

  /// `according to the paper`, `it is asserted by the Crown`.
  private func isAgent(_ word: Int) -> Bool {
    graph.words[word].deprel == "obl:agent"
      || ["accord to", "according to"].contains(graph.preposition(of: word) ?? "")
  }

  private func isOfSaying(_ subject: Int) -> Bool {
    guard let verb = graph.words[subject].head, graph.words[verb].upos == "VERB",
      !graph.isPassive(verb), isCue(graph.words[verb])
    else { return false }
    return graph.child(of: verb, "ccomp", "parataxis") != nil
      || graph.words[verb].relation == "parataxis"
  }

  /// The discourse units that are attributions, as runs of words.
  private func attributionUnits() -> [Range<Int>] {
    let starts = misc.indices.filter {
      EntityBrackets.value(of: "Discourse", in: misc[$0]) != nil
    }
    return zip(starts, starts.dropFirst() + [misc.count]).compactMap { start, end in
      let relation = EntityBrackets.value(of: "Discourse", in: misc[start]) ?? ""
      return relation.hasPrefix("attribution-") && start < end ? start..<end : nil
    }
  }
}
