import NaysayLexicon

/// Words whose dictionary form follows no rule of spelling: `told` → `tell`, `her` → `she`.
struct IrregularForms: Sendable {
  private struct Key: Hashable {
    var form: String
    var upos: String
    var xpos: String
  }

  private var lemmas: [Key: String] = [:]

  /// Reads the table `irregular_forms`.
  init(_ table: LexiconTable) {
    for row in table.rows {
      guard let form = row["form"], let upos = row["upos"], let xpos = row["xpos"],
        let lemma = row["lemma"]
      else { continue }
      lemmas[Key(form: form, upos: upos, xpos: xpos)] = lemma
    }
  }

  /// The dictionary form of a lower-case form; nil where it is none of the irregular ones.
  ///
  /// - Parameter isInflected: false for a verb that is tagged as a base form, as in *they saw wood*.
  func lemma(of form: String, upos: String, xpos: String, isInflected: Bool) -> String? {
    if let lemma = lemmas[Key(form: form, upos: upos, xpos: xpos)] { return lemma }
    guard isInflected else { return nil }
    return lemmas[Key(form: form, upos: upos, xpos: "*")]
  }
}
