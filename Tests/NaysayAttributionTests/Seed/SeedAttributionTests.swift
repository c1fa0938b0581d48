import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("The article in seeds: who says what")
struct SeedAttributionTests {
  private let seed: SeedArticle

  init() throws { seed = try SeedArticle() }

  @Test("the resistance forces refuted the agreement on Thursday")
  func refuted() throws {
    let found = try seed.attribution("refuted")
    #expect(found.cue == [Span(95, 102)])
    #expect(seed.words(found.source) == "Resistance forces in Afghanistan’s Panjshir region")
    #expect(found.content == [Span(133, 256)])
    #expect(found.stance == .refutes)
    #expect(found.factuality == .certainlyNot)
    #expect(found.statedAt == "2021-08-26")
    #expect(found.sourceEntity == "Panjshir resistance forces")
  }

  @Test("the reports assert what was refuted")
  func reports() throws {
    let found = try seed.attribution("reports")
    #expect(found.cue == [Span(119, 126)])
    #expect(found.content == [Span(133, 256)])
    #expect(found.stance == .asserts)
    #expect(found.act == "report")
  }

  @Test("Fahim Dashti told TASS that the issue was being negotiated")
  func told() throws {
    let found = try seed.attribution("told")
    #expect(seed.words(found.source) == "Fahim Dashti, spokesman for the resistance movement")
    #expect(seed.words(found.content) == "the issue was being negotiated")
    #expect(seed.words(found.addressee) == "TASS")
    #expect(found.sourceEntity == "Fahim Dashti")
    #expect(found.onBehalfOf == "Panjshir resistance forces")
    #expect(found.stance == .asserts)
  }

  @Test("Dashti's interrupted quotation is one, and yesterday is the day before publication")
  func interruptedQuotation() throws {
    let found = try seed.attribution("said", saying: "ceasing attacks")
    #expect(seed.words(found.source) == "Dashti")
    let said = seed.words(found.content)
    #expect(said.hasPrefix("About the ceasing attacks, that was discussed, but yesterday"))
    #expect(said.hasSuffix("from Taliban, from their side"))
    #expect(!said.contains("TASS"))
    #expect(found.direct)
    #expect(found.eventAt == "2021-08-25")
    #expect(found.sourceEntity == "Fahim Dashti")
  }

  @Test("Geo TV's report has both of its clauses and a date no later than publication")
  func report() throws {
    let found = try seed.attribution("report", saying: "non-aggression")
    #expect(seed.words(found.source) == "Geo TV channel")
    let said = seed.words(found.content)
    #expect(said.hasPrefix("a non-aggression agreement had been achieved"))
    #expect(said.hasSuffix("it would be announced within a day"))
    #expect(found.sourceEntity == "Geo TV")
    #expect(found.statedAt == "../2021-08-26")
    #expect(found.stance == .asserts)
  }

  @Test("Dashti pointed out both halves")
  func pointedOut() throws {
    let found = try seed.attribution("pointed out")
    #expect(
      seed.words(found.content) == "there are principal differences, but the talks are ongoing")
    #expect(found.sourceEntity == "Fahim Dashti")
  }

  @Test("the spokesman is Dashti, and the whole quotation is his")
  func explained() throws {
    let found = try seed.attribution("explained")
    #expect(seed.words(found.source) == "the spokesman")
    #expect(found.sourceEntity == "Fahim Dashti")
    let said = seed.words(found.content)
    #expect(said.hasPrefix("There are still principal differences in [the] approach"))
    #expect(said.contains("The Taliban might think that the issue is to resolve the tension"))
    #expect(said.hasSuffix("challenges of past 14 years once and forever"))
    #expect(found.direct)
  }

  @Test("he is Dashti, who said that Panjshir disagrees and insists")
  func he() throws {
    let found = try seed.attribution("said", saying: "Panjshir disagrees")
    #expect(seed.words(found.source) == "he")
    #expect(found.sourceEntity == "Fahim Dashti")
    let said = seed.words(found.content)
    #expect(said.hasPrefix("Panjshir disagrees with the idea of introducing"))
    #expect(said.hasSuffix("insists on forming truly inclusive government bodies"))
  }

  @Test("Dashti is hopeful")
  func hopeful() throws {
    let found = try seed.attribution("said", saying: "hopeful")
    #expect(seed.words(found.source) == "Dashti")
    #expect(seed.words(found.content) == "We are quite hopeful to continue the negotiation")
    #expect(found.direct)
  }

  @Test("a disagreement with an idea and an insistence on doing are no stances")
  func lookalikes() {
    for found in seed.analysis.attributions {
      let cue = seed.words(found.cue)
      if cue.contains("disagree") || cue.contains("insist") {
        #expect(found.stance == nil, "\(cue)")
      }
    }
  }

  @Test("neither TASS nor the Taliban is a source, and an aside of the outlet no claim")
  func noSources() {
    for found in seed.analysis.attributions {
      #expect(found.sourceEntity?.contains("TASS") != true)
      #expect(found.sourceEntity?.contains("Taliban") != true)
      #expect(!seed.words(found.source).contains("Taliban"))
      #expect(seed.words(found.content) != "outlawed in Russia")
    }
    #expect(!seed.claims().contains { $0.text.hasPrefix("outlawed") })
  }
}
