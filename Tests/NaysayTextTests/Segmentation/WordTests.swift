import NaysayText
import Testing

@Suite struct WordTests {
  private func words(_ text: String) -> String {
    Segmenter.segment(text).words.map(\.form).joined(separator: " ")
  }

  /// The words with `·` before each that is one with the word before it.
  private func joined(_ text: String) -> String {
    Segmenter.segment(text).words.map { ($0.continuesToken ? "·" : "") + $0.form }
      .joined(separator: " ")
  }

  @Test(
    "Clitics are words of their own, one with the word before them",
    arguments: [
      ("We don't", "We do ·n't"), ("it’s Peru’s", "it ·’s Peru ·’s"),
      ("I cannot, won't and can't", "I can ·not , wo ·n't and ca ·n't"),
      ("They're gonna say you'd've", "They ·'re gon ·na say you ·'d ·'ve"),
      ("the workers’ rights", "the workers ·’ rights"), ("in 1980's style", "in 1980 ·'s style"),
      ("O'Neill's rock'n'roll", "O'Neill ·'s rock'n'roll"), ("WE'LL", "WE ·'LL"),
    ])
  func clitics(text: String, expected: String) {
    #expect(joined(text) == expected)
  }

  @Test(
    "Compounds are cut at the hyphen, words with a prefix are not",
    arguments: [
      ("an eye-tracking state-of-the-art test", "an eye - tracking state - of - the - art test"),
      ("non-lethal, co-founder and ex-minister", "non-lethal , co-founder and ex-minister"),
      ("the UN-backed plan", "the UN - backed plan"), ("an e-mail", "an e-mail"),
    ])
  func hyphens(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Numbers, dates and telephone numbers stay whole, units and signs do not",
    arguments: [
      ("$1,200.50 or 15%", "$ 1,200.50 or 15 %"), ("on 9/11 at 7:30pm", "on 9/11 at 7:30 pm"),
      ("call 555-010-3989 or 555-0199", "call 555-010-3989 or 555-0199"),
      ("2021-08-26", "2021-08-26"), ("5-10 days, 1999-2003", "5 - 10 days , 1999 - 2003"),
      ("US$4.5bn", "US$ 4.5 bn"), ("the 21st of the 1980s", "the 21st of the 1980s"),
      ("Rs1,200", "Rs 1,200"), ("pages 13,14", "pages 13 , 14"), ("+44 7700", "+44 7700"),
      ("the ’90s", "the ’90s"), ("£20m", "£ 20 m"),
    ])
  func numbers(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Abbreviations and initials keep their dot",
    arguments: [
      ("Mr. J. Vane of the U.S. Navy.", "Mr. J. Vane of the U.S. Navy ."),
      ("Lund Inc. lost, etc., at 5 p.m. sharp", "Lund Inc. lost , etc. , at 5 p.m. sharp"),
      ("Ph.D. students, e.g. Orr", "Ph.D. students , e.g. Orr"), ("It is so.", "It is so ."),
      ("No. 5 said no.", "No. 5 said no ."), ("plan B.", "plan B ."), ("St. Ives", "St. Ives"),
    ])
  func abbreviations(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Addresses, handles, tags, names with signs and pictures are one word",
    arguments: [
      ("See https://example.org/a?b=1,2.", "See https://example.org/a?b=1,2 ."),
      ("(www.example.org)", "( www.example.org )"),
      ("ada.lunt@example.org, please", "ada.lunt@example.org , please"),
      ("@quayradio wrote #flood2024!", "@quayradio wrote #flood2024 !"),
      ("AT&T and R&D", "AT&T and R&D"), ("fine 👩‍🚀🇳🇴👍🏽 :-)", "fine 👩‍🚀 🇳🇴 👍🏽 :-)"),
      ("on example.com now.Then", "on example.com now . Then"),
    ])
  func addresses(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test(
    "Marks stand alone, runs of marks together",
    arguments: [
      ("“Well…” he said—“no.”", "“ Well … ” he said — “ no . ”"),
      ("Wait... what?! -- no", "Wait ... what ?! -- no"), ("``yes''", "`` yes ''"),
      ("and/or (a) [b]", "and / or ( a ) [ b ]"), ("'no', he said", "' no ' , he said"),
      ("‘the workers’ plan’", "‘ the workers ’ plan ’"), ("get 'em", "get 'em"),
    ])
  func marks(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test("Spans count code points and give back the forms")
  func spans() {
    let text = ScalarText("\u{FEFF}“Ça va,”\r\n👍🏽 cafe\u{301} don’t\u{A0}x")
    let words = Segmenter.segment(text).words
    #expect(words.map(\.form) == ["“", "Ça", "va", ",", "”", "👍🏽", "cafe\u{301}", "do", "n’t", "x"])
    #expect(words.allSatisfy { text[$0.span] == $0.form })
    #expect(
      words.map(\.startsParagraph) == [true] + [false, false, false, false, true]
        + Array(repeating: false, count: 4))
    #expect(
      words.map(\.isFollowedBySpace) == [
        false, true, false, false, true, true, true, false, true, true,
      ])
  }

  @Test("Words are cut from a given code point on")
  func start() {
    #expect(
      Segmenter.segment("OSLO - It rained.", from: 7).words.map(\.form) == ["It", "rained", "."])
  }

  @Test("A text without words has no sentences", arguments: ["", " \n\u{FEFF}\t", "\u{200B}"])
  func nothing(text: String) {
    #expect(Segmenter.segment(text) == Segmentation(words: [], sentences: []))
  }

  @Test("Every code point that is no space is in exactly one word")
  func coverage() {
    let text = ScalarText(
      "a-b'c’d ''e'' .5 x.y. \"'z'\" @ # $ ..a.b.c 1-2-3- U.S.A don't've é\u{301}—‘’” *** A&B& 1st2"
    )
    let words = Segmenter.segment(text).words
    var last = 0
    for word in words {
      #expect(word.span.start >= last)
      #expect(text.trimmed(Span(last, word.span.start)).isEmpty)
      last = word.span.end
    }
    #expect(last == text.count)
  }

  @Test("A long text without a space is cut in one pass")
  func long() {
    for unit in ["a-", "a.", "a'", "1,", "x@", "''", "(", "‘s’ "] {
      let text = String(repeating: unit, count: 20_000)
      #expect(!Segmenter.segment(text).words.isEmpty)
    }
  }
}
