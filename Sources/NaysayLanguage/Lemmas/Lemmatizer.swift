public import NaysayLexicon

/// Brings English words back to their dictionary forms, as the UD English treebanks write them.
///
/// ```
/// lemmatizer.lemma(form: "denied", upos: "VERB", xpos: "VBD", feats: "_")  // deny
/// lemmatizer.lemma(form: "n't", upos: "PART", xpos: "RB", feats: "_")      // not
/// ```
public struct Lemmatizer: Sendable {
  private let irregular: IrregularForms
  private let rules: LemmaRules

  /// Creates a lemmatizer from the tables `irregular_forms` and `lemma_rules`.
  public init(irregularForms: LexiconTable, rules: LexiconTable) {
    irregular = IrregularForms(irregularForms)
    self.rules = LemmaRules(rules)
  }

  /// The dictionary form of a word.
  ///
  /// - Parameters:
  ///   - form: the word as written.
  ///   - upos: its universal part of speech.
  ///   - xpos: its Penn Treebank part of speech; `_` where it is not known.
  ///   - feats: its features as CoNLL-U writes them.
  ///   - next: the lower-case form of the word that follows, which tells `he's been` from `he's here`.
  public func lemma(
    form: String, upos: String, xpos: String, feats: String,
    next: @autoclosure () -> String? = nil
  ) -> String {
    let plain = form.withStraightApostrophes
    let lower = plain.lowercased()
    let inflection = Inflection(upos: upos, xpos: xpos, feats: feats)
    if upos == "AUX", lower == "'s", let next = next(), Self.participlesAfterHave.contains(next) {
      return "have"
    }
    let isVerb = upos == "VERB"
    if let lemma = irregular.lemma(
      of: lower, upos: upos, xpos: xpos, isInflected: !isVerb || inflection != nil)
    {
      return lemma
    }
    if upos == "PROPN" || xpos.hasPrefix("NNP") {
      return inflection.map { edited(plain, lower, $0) } ?? plain
    }
    if upos == "NUM" { return number(plain) }
    guard let inflection else { return baseForm(plain, lower, upos: upos) }
    return edited(lower, lower, inflection)
  }

  /// Words before which a clitic `'s` stands for `has`.
  private static let participlesAfterHave: Set<String> = [
    "been", "got", "had", "gotten", "become",
  ]

  /// A number without the commas that group its digits: `20,000` → `20000`.
  private func number(_ form: String) -> String {
    guard let first = form.first, first.isNumber else {
      return form.isRomanNumeral ? form : form.lowercased()
    }
    return form.filter { $0 != "," }
  }

  private func baseForm(_ form: String, _ lower: String, upos: String) -> String {
    if upos == "X" || upos == "SYM" { return form }
    guard upos == "NOUN" || upos == "ADJ", form != lower else { return lower }
    if form.isAcronym { return form }
    guard let edit = rules.edit(of: lower, .capital) else { return lower }
    return edit.keepsCase ? form : lower
  }

  private func edited(_ form: String, _ lower: String, _ inflection: Inflection) -> String {
    guard let edit = rules.edit(of: lower, inflection), edit.cut < form.count else { return form }
    return form.dropLast(edit.cut) + edit.append
  }
}

extension String {

  /// Short and all capitals, as `TV`; a longer word in capitals is a headline's.
  fileprivate var isAcronym: Bool {
    count > 1 && count < 6 && allSatisfy { $0.isUppercase || $0.isNumber }
  }

  fileprivate var isRomanNumeral: Bool {
    count > 1 && allSatisfy { "IVXLCDM".contains($0) }
  }
}
