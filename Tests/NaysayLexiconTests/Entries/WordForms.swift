import NaysayLexicon

/// Enough of English inflection to see whether marked words are forms of the lemmas they illustrate.
struct WordForms {
  private var lemmas: [String: Set<String>] = [:]

  init() throws {
    let table = try LexiconTable(
      name: "irregular_forms", bytes: LexiconFolder.bytes(of: "irregular_forms.tsv"),
      file: "irregular_forms.tsv")
    for row in table.rows {
      lemmas[row["form"] ?? "", default: []].insert(row["lemma"] ?? "")
    }
  }

  /// Whether the words hold a form of each lemma, in order; other words may stand between (`has not denied`).
  func words(_ words: String, show wanted: [String]) -> Bool {
    var rest = wanted[...]
    for word in words.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let lemma = rest.first else { break }
      if isForm(String(word), of: lemma) { rest.removeFirst() }
    }
    return rest.allSatisfy { $0 == "…" } || onlyEllipsisIsLeft(in: rest, of: words)
  }

  private func onlyEllipsisIsLeft(in rest: ArraySlice<String>, of words: String) -> Bool {
    guard rest.first == "…" else { return false }
    return self.words(words, show: rest.filter { $0 != "…" })
  }

  private func isForm(_ word: String, of lemma: String) -> Bool {
    if word == lemma || lemmas[word]?.contains(lemma) == true { return true }
    if lemma == "oneself" { return word.hasSuffix("self") || word.hasSuffix("selves") }
    if lemma == "one" { return ["his", "her", "its", "their", "my", "our"].contains(word) }
    return regularForms(of: lemma).contains(word)
  }

  private func regularForms(of lemma: String) -> [String] {
    let stem = String(lemma.dropLast())
    var forms = ["s", "es", "ed", "ing", "'s"].map { lemma + $0 }
    if lemma.hasSuffix("e") { forms += [lemma + "d", stem + "ing"] }
    if lemma.hasSuffix("y") { forms += [stem + "ies", stem + "ied"] }
    if let last = lemma.last { forms += [lemma + "\(last)ed", lemma + "\(last)ing"] }
    return forms
  }
}
