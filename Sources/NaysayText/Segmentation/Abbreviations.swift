/// Abbreviations that keep their dot.
enum Abbreviations {
  /// Before a name: the dot never ends a sentence.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "lt", "col", "capt", "cpt", "sgt", "maj", "cmdr",
    "cdr", "adm", "gov", "sen", "rep", "reps", "sens", "pres", "st", "rev", "hon", "mlle", "mme",
    "messrs", "insp", "supt", "cpl", "pvt", "brig", "fr", "ft", "mt", "vs", "amb", "det",
    "lieut", "dep", "asst",
  ]

  /// After a name or in the middle of a sentence: what follows tells whether the dot ends one.
  static let others: Set<String> = [
    "jr", "sr", "inc", "corp", "ltd", "co", "bros", "etc", "eg", "ie", "et", "al", "vol", "approx",
    "ave", "blvd", "dept", "est", "ext", "attn", "ca", "cf", "comp", "ed", "eds", "esp", "hwy",
    "jan", "feb", "aug", "sep", "sept", "oct", "nov", "dec", "tue", "tues", "wed", "thu", "thur",
    "thurs", "fri", "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "kan", "ky", "md", "mich",
    "minn", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wis",
    "wyo", "univ", "assn", "govt", "intl", "natl", "lb", "lbs", "oz", "yr", "yrs", "hr", "hrs",
    "mins", "tel", "rd", "div", "pp", "ch", "ph", "sc", "cie", "plc", "sec",
  ]

  /// Words of their own as well: an abbreviation only with a capital and not at a paragraph's end.
  static let ambiguous: Set<String> = [
    "mar", "apr", "jun", "jul", "sat", "sun", "mon", "no", "nos", "fig", "figs", "del", "ga", "ill",
    "ind", "la", "mass", "miss", "mo", "wash", "op", "art", "para", "pt", "sq", "que", "ont",
    "alta", "cal", "gen", "p",
  ]
}

extension WordCutter {
  /// Whether the dot at `end` belongs to the word before it.
  func isAbbreviation(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 6, at(end + 1) != ".", !isWordLike(at: end + 1) else { return false }
    if end - start == 1 { return isInitial(start) || isAbbreviatedYear(start) }
    let word = folded(start, end)
    if Abbreviations.titles.contains(word) || Abbreviations.others.contains(word) { return true }
    guard Abbreviations.ambiguous.contains(word), isCapital(at: start) else { return false }
    guard let next = nextInParagraph(after: end + 1) else { return false }
    return word.hasPrefix("no") || word == "p" ? next.isDigit : true
  }

  /// Whether a title with its dot is followed by the name without a space (`Dr.Michael`).
  func isTitle(_ start: Int, _ end: Int) -> Bool {
    end - start <= 5 && Abbreviations.titles.contains(folded(start, end))
  }

  /// Whether a capital with a dot is the initial of a name (`J. Smith`), not a sentence's last word.
  private func isInitial(_ start: Int) -> Bool {
    guard isCapital(at: start), !(at(start - 1)?.isApostrophe ?? false) else { return false }
    guard let next = nextInParagraph(after: start + 2) else { return false }
    if scalars[start] == "I" { return next.isCapital && isNamePart(before: start) }
    return next.isCapital || next == "," || next == ";"
  }

  /// Whether a small letter with a dot tells what a number is: `c. 1640`, `p. 330`.
  private func isAbbreviatedYear(_ start: Int) -> Bool {
    switch scalars[start] {
    case "b", "c", "d", "m", "p", "v":
      nextInParagraph(after: start + 2)?.isDigit ?? false || at(start - 1) == "("
    default: false
    }
  }

  /// The first code point after white space that does not end the paragraph.
  func nextInParagraph(after i: Int) -> Unicode.Scalar? {
    var i = i
    var breaks = 0
    while let scalar = at(i), scalar.isSpaceLike {
      if scalar == "\n" { breaks += 1 }
      if breaks > 1 { return nil }
      i += 1
    }
    return at(i)
  }

  /// Whether the word before begins with a capital and no sentence ends there.
  private func isNamePart(before start: Int) -> Bool {
    guard let last = cuts.last, last.end < start else { return false }
    return isCapital(at: last.start) && last.end - last.start > 1
  }
}
