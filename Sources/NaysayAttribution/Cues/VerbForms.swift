import NaysayLexicon

/// The inflected forms of the verbs that the lexicon lists as cues.
///
/// A tagger is at a loss with verbs that it has seldom seen, and a dictionary form made by rule is then wrong: *quizzed* is not
/// of *quizze*. The lexicon knows which verbs there are.
struct VerbForms: Sendable {
  private var bases: [String: String] = [:]

  /// Forms verbs by rule and adds what a table of irregular forms says of them.
  init(of verbs: some Sequence<String>, irregular: LexiconTable?) {
    let known = Set(verbs)
    for verb in known.sorted() where verb.count > 2 {
      for form in Self.regular(verb) where bases[form] == nil { bases[form] = verb }
    }
    for row in irregular?.rows ?? [] {
      guard row["upos"] == "VERB", let form = row["form"], let verb = row["lemma"],
        known.contains(verb)
      else { continue }
      bases[form] = verb
    }
    for verb in known { bases[verb] = verb }
  }

  /// The verb that a form, in small letters, may be of; nil where no cue has it.
  func verb(of form: String) -> String? { bases[form] }

  private static let vowels = Set("aeiou")

  private static func regular(_ verb: String) -> [String] {
    guard let last = verb.last else { return [] }
    let body = String(verb.dropLast())
    if last == "e" { return [verb + "s", verb + "d", body + "ing"] }
    if last == "y", let before = body.last, !vowels.contains(before) {
      return [body + "ies", body + "ied", verb + "ing"]
    }
    let plural = "sxzh".contains(last) || last == "o" ? [verb + "es", verb + "s"] : [verb + "s"]
    let forms = plural + [verb + "ed", verb + "ing"]
    guard let before = body.last, vowels.contains(before), !vowels.contains(last), last != "y"
    else { return forms }
    return forms + [verb + String(last) + "ed", verb + String(last) + "ing", verb + "zes"]
  }
}
