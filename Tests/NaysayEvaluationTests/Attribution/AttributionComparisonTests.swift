import NaysayEvaluation
import Testing

@Suite("Attributions compared with gold")
struct AttributionComparisonTests {
  private static let keel = "Mayor Marta Keel said that the bridge would close in May."

  @Test("are right in everything where every filler is the same")
  func same() {
    let score = MarkedAttributions(Self.keel)
      .gold("Mayor Marta Keel", "said", "that the bridge would close in May")
      .found("Mayor Marta Keel", "said", "that the bridge would close in May").score
    let one = Tally(right: 1, found: 1, gold: 1)
    for measure in PairMeasure.allCases { #expect(score.pairs[measure.rawValue] == one) }
    for role in ["source", "cue", "content"] {
      for measure in ["exact", "to the word", "by half"] {
        #expect(score.spans["\(role), \(measure)"] == one)
      }
    }
    #expect(score.spans["content, tokens"] == Tally(right: 7, found: 7, gold: 7))
  }

  @Test("overlap by half, and no more, where words are left out")
  func half() {
    let score = MarkedAttributions(Self.keel)
      .gold("Mayor Marta Keel", "said", "that the bridge would close in May")
      .found("Marta Keel", "said", "bridge would close in").score
    #expect(score.spans["source, exact"] == Tally(right: 0, found: 1, gold: 1))
    #expect(score.spans["source, by half"] == Tally(right: 1, found: 1, gold: 1))
    #expect(score.spans["content, tokens"] == Tally(right: 4, found: 4, gold: 7))
    #expect(score.pairs["content, source and cue"] == Tally(right: 1, found: 1, gold: 1))
    #expect(score.pairs["all three to the word"] == Tally(right: 0, found: 1, gold: 1))
    #expect(score.shares["source where the content is right"] == Share(1, of: 1))
  }

  @Test("are given back the complementiser that contents lack")
  func complementisers() {
    let score = MarkedAttributions(Self.keel)
      .gold("Mayor Marta Keel", "said", "that the bridge would close in May")
      .found("Mayor Marta Keel", "said", "the bridge would close in May").score
    let (none, one) = (Tally(right: 0, found: 1, gold: 1), Tally(right: 1, found: 1, gold: 1))
    #expect(score.spans["content, exact"] == none)
    #expect(score.spans["content, exact, with complementisers"] == one)
    #expect(score.pairs["all three to the word"] == none)
    #expect(score.pairs["all three to the word, with complementisers"] == one)
  }

  @Test("are given no complementiser that is not right before the content, or is part of the cue")
  func noComplementisers() {
    let apart = MarkedAttributions("Keel said that, come May, the bridge would close.")
      .gold("Keel", "said", "the bridge would close").found(
        "Keel", "said", "the bridge would close")
    let taken = MarkedAttributions("Keel asked if the bridge would close.")
      .gold("Keel", "asked if", "the bridge would close")
      .found("Keel", "asked if", "the bridge would close")
    for sample in [apart, taken] {
      #expect(
        sample.score.spans["content, exact, with complementisers"]
          == Tally(right: 1, found: 1, gold: 1))
    }
  }

  @Test("are given back quotation marks and the comma before the closing one")
  func marks() {
    let score = MarkedAttributions("“The bridge will close,” Keel said, “in May.”")
      .gold("Keel", "said", "“The bridge will close,” … “in May.”")
      .found("Keel", "said", "The bridge will close … in May").score
    #expect(score.spans["content, exact"] == Tally(right: 0, found: 1, gold: 1))
    #expect(score.spans["content, to the word"] == Tally(right: 1, found: 1, gold: 1))
    #expect(
      score.spans["content, exact, with complementisers and marks"]
        == Tally(right: 1, found: 1, gold: 1))
  }

  @Test("may have gaps, which count as no words")
  func gaps() {
    let score = MarkedAttributions("The bridge, Keel said, would close.")
      .gold("Keel", "said", "The bridge … would close")
      .found("Keel", "said", "The bridge, Keel said, would close").score
    #expect(score.spans["content, to the word"] == Tally(right: 0, found: 1, gold: 1))
    #expect(score.spans["content, by half"] == Tally(right: 1, found: 1, gold: 1))
    #expect(score.spans["content, tokens"] == Tally(right: 4, found: 8, gold: 4))
  }

  @Test("lack a source where gold lacks it")
  func noSource() {
    let text = MarkedAttributions("It was claimed that Lund left.")
      .gold("", "was claimed", "Lund left")
    #expect(text.found("", "claimed", "Lund left").score.pairs["content and source"].right == 1)
    #expect(text.found("It", "claimed", "Lund left").score.pairs["content and source"].right == 0)
    let score = text.found("It", "claimed", "Lund left").score
    #expect(score.spans["source, exact"] == Tally(right: 0, found: 1, gold: 0))
    #expect(score.shares["source where the content is right"] == Share(0, of: 0))
    #expect(score.shares["contents found: without a source"] == Share(1, of: 1))
  }

  @Test("count a filler once however many attributions it fills")
  func sharedFillers() {
    let score = MarkedAttributions("Keel denied the sale and regretted the delay.")
      .gold("Keel", "denied", "the sale").gold("Keel", "regretted", "the delay")
      .found("Keel", "denied", "the sale").found("Keel", "regretted", "the delay").score
    #expect(score.spans["source, exact"] == Tally(right: 1, found: 1, gold: 1))
    #expect(score.spans["cue, exact"] == Tally(right: 2, found: 2, gold: 2))
    #expect(score.shares["contents found: denial cue"] == Share(1, of: 1))
    #expect(score.shares["contents found: other cue"] == Share(1, of: 1))
  }

  @Test("are paired by the cue where contents are alike")
  func ties() {
    let score = MarkedAttributions("Keel said, and Lund repeated, that tolls rose.")
      .gold("Keel", "said", "tolls rose").gold("Lund", "repeated", "tolls rose")
      .found("Lund", "repeated", "tolls rose").found("Keel", "said", "tolls rose").score
    #expect(score.pairs["all three to the word"] == Tally(right: 2, found: 2, gold: 2))
  }

  @Test("are told apart by quotation")
  func kinds() {
    let score = MarkedAttributions("“No,” Keel said. Keel called it “a plan”. Keel left it open.")
      .gold("Keel", "said", "“No,”").gold("Keel", "called", "it “a plan”")
      .gold("Keel", "left", "open").score
    #expect(score.shares["contents found: direct"] == Share(0, of: 1))
    #expect(score.shares["contents found: mixed"] == Share(0, of: 1))
    #expect(score.shares["contents found: indirect"] == Share(0, of: 1))
  }

  @Test("that differ are listed with what is wrong, in order of text")
  func misreadings() {
    let misreadings = MarkedAttributions("Keel denied the sale. Lund spoke of tolls and left.")
      .gold("Keel", "denied", "the sale").gold("Lund", "spoke of", "tolls")
      .found("Lund", "spoke of", "tolls and left").found("Lund", "left", "")
      .comparison.misreadings(in: "orlen")
    #expect(misreadings.map(\.fault) == ["missed", "another content", "not in gold"])
    #expect(misreadings.first?.document == "orlen at 0")
    #expect(misreadings.first?.gold == "source ⟨Keel⟩ cue ⟨denied⟩ content ⟨the sale⟩")
    #expect(misreadings.first?.found == nil)
  }
}
