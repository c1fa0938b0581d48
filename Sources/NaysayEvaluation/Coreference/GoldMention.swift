package import NaysayLanguage

/// A mention of GUM's annotation: a run of words and the entity they stand for.
package struct GoldMention: Sendable, Hashable {
  /// What the mention is, by its head.
  package enum Form: String, Sendable, CaseIterable {
    case pronoun, name, nominal
  }

  /// The words, as indices into the document's words.
  package var words: Range<Int>
  /// The group of mentions that are one entity.
  package var entity: String
  /// The kind of entity: `person`, `organization`, `abstract`.
  package var kind: String
  /// The word of the mention that the others depend on.
  package var head: Int
  /// What the mention is.
  package var form: Form
  /// Whether it is the speaker's or the hearer's own pronoun, which no antecedent in the text explains.
  package var isOfSpeechAct: Bool
}

/// Reads mentions off the `Entity=` brackets of a document's last column.
///
/// `Entity=(3-person-new-…(4-place-…)` opens mentions at a word, `3)` closes one. The fields are those of the
/// header `# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity`.
package enum EntityBrackets {
  /// The mentions in order of their first words, of two with the same first word the longer one first.
  package static func mentions(misc: [String], in graph: DependencyGraph) -> [GoldMention] {
    var mentions: [GoldMention] = []
    var open: [(entity: String, kind: String, start: Int)] = []
    for (word, column) in misc.enumerated() {
      guard let value = value(of: "Entity", in: column) else { continue }
      for bracket in brackets(of: value) {
        let fields = bracket.body.split(separator: "-", omittingEmptySubsequences: false)
        let group = String(fields.first?.prefix { $0 != "[" } ?? "")
        if bracket.opens {
          open.append((group, fields.count > 1 ? String(fields[1]) : "", word))
        }
        guard bracket.closes, let last = open.lastIndex(where: { $0.entity == group }) else {
          continue
        }
        let start = open[last].start
        mentions.append(
          mention(start..<word + 1, entity: group, kind: open[last].kind, in: graph))
        open.remove(at: last)
      }
    }
    return mentions.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
  }

  /// The value of a key of the last column.
  package static func value(of key: String, in column: String) -> Substring? {
    column.split(separator: "|").first { $0.hasPrefix(key + "=") }?.dropFirst(key.count + 1)
  }

  private static func brackets(of value: Substring) -> [(
    body: Substring, opens: Bool, closes: Bool
  )] {
    var brackets: [(Substring, Bool, Bool)] = []
    var rest = value
    while let first = rest.first {
      let opens = first == "("
      if opens { rest.removeFirst() }
      let body = rest.prefix { $0 != "(" && $0 != ")" }
      rest = rest[body.endIndex...]
      let closes = rest.first == ")"
      if closes { rest.removeFirst() }
      if !opens && !closes { return brackets }
      brackets.append((body, opens, closes))
    }
    return brackets
  }

  private static func mention(
    _ words: Range<Int>, entity: String, kind: String, in graph: DependencyGraph
  ) -> GoldMention {
    let head = graph.root(of: Array(words)) ?? words.lowerBound
    let form: GoldMention.Form =
      switch graph.words[head].upos {
      case "PRON", "DET": .pronoun
      case "PROPN": .name
      default: .nominal
      }
    let isOfSpeechAct = form == .pronoun && isFirstOrSecond(head, in: graph)
    return GoldMention(
      words: words, entity: entity, kind: kind, head: head, form: form,
      isOfSpeechAct: isOfSpeechAct)
  }

  private static func isFirstOrSecond(_ word: Int, in graph: DependencyGraph) -> Bool {
    graph.hasFeature(word, "Person=1") || graph.hasFeature(word, "Person=2")
  }
}
