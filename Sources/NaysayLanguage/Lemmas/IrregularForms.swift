import NaysayLexicon

/// Words whose dictionary form follows no rule of spelling: `told` → `tell`, `her` → `she`.
struct IrregularForms: Sendable {
  /// The dictionary form that a form has with certain tags; `xpos` may be `*`.
  private struct Entry {
    var upos: String
    var xpos: String
    var lemma: String
  }

  /// By form alone, as most words have none: they are hashed once.
  private var entries: [String: [Entry]] = [:]

  /// Reads the table `irregular_forms`.
  init(_ table: LexiconTable) {
    for row in table.rows {
      guard let form = row["form"], let upos = row["upos"], let xpos = row["xpos"],
        let lemma = row["lemma"]
      else { continue }
      entries[form, default: []].append(Entry(upos: upos, xpos: xpos, lemma: lemma))
    }
  }

  /// The dictionary form of a lower-case form; nil where it is none of the irregular ones.
  ///
  /// - Parameter isInflected: false for a verb that is tagged as a base form, as in *they saw wood*.
  func lemma(of form: String, upos: String, xpos: String, isInflected: Bool) -> String? {
    guard let entries = entries[form] else { return nil }
    // Of rows with the same key the last one counts.
    func lemma(tagged tag: String) -> String? {
      entries.last { $0.upos == upos && $0.xpos == tag }?.lemma
    }
    return lemma(tagged: xpos) ?? (isInflected ? lemma(tagged: "*") : nil)
  }
}
