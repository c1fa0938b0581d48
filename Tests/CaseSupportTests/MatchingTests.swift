import CaseSupport
import NaysayAttribution
import NaysayText
import Testing

@Suite("Matching an analysis with a case")
struct MatchingTests {
  private let item: Case

  init() throws {
    let source = """
      # dam
      text: Officials denied that the dam had failed and that the valley was flooded, "Ana" told him.
      - source: Officials | cue: denied | content: the dam had failed and that the valley was flooded
        | stance: refutes | act: deny | factuality: CT- | parent: told | entity: the Officials
      ! cue: failed | stance: any | why: a dam fails
      """
    item = try #require(try CaseFile.parse(source, file: "dam.cases").first)
  }

  private func attribution(
    _ id: String, source: [Span], cue: Span, content: [Span], stance: Stance? = .refutes,
    act: String = "deny", factuality: Factuality = .certainlyNot, parent: String? = nil
  ) -> Attribution {
    Attribution(
      id: id, source: source, cue: [cue], content: content, stance: stance, act: act,
      factuality: factuality, direct: false, sourceEntity: "officials", parent: parent,
      rule: "test", confidence: 1)
  }

  private func analysis(_ attributions: [Attribution]) -> Analysis {
    Analysis(id: "dam", publishedAt: nil, sentences: [], attributions: attributions)
  }

  private var outer: Attribution {
    attribution(
      "outer", source: [Span(75, 78)], cue: Span(80, 84), content: [Span(0, 72)], stance: .asserts,
      act: "tell", factuality: .certain)
  }

  private var right: Attribution {
    attribution(
      "inner", source: [Span(0, 9)], cue: Span(10, 16), content: [Span(22, 40), Span(50, 75)],
      parent: "outer")
  }

  @Test(
    "A right analysis has no failure: edge punctuation and the joint of two clauses do not count")
  func rightOne() {
    #expect(item.failures(against: analysis([outer, right])) == [])
  }

  @Test("Nothing found is said so")
  func missing() {
    #expect(
      item.failures(against: analysis([outer])) == [
        "dam: line 3: no attribution with the cue “denied”"
      ])
  }

  @Test("Each difference is told with what was expected and what was found")
  func differences() {
    let wrong = attribution(
      "inner", source: [], cue: Span(10, 16), content: [Span(22, 40)], stance: .asserts, act: "say",
      factuality: .certain)
    #expect(
      item.failures(against: analysis([outer, wrong])) == [
        "dam: line 3: “denied”: source: expected “Officials” found ~",
        "dam: line 3: “denied”: content: expected “the dam had failed and that the valley was flooded” "
          + "found “the dam had failed”",
        "dam: line 3: “denied”: stance: expected refutes found asserts",
        "dam: line 3: “denied”: act: expected deny found say",
        "dam: line 3: “denied”: factuality: expected CT- found CT+",
        "dam: line 3: “denied”: parent: expected “told” found ~",
      ])
  }

  @Test("By half, a content with the complementiser is right; exactly, it is not")
  func overlap() {
    let loose = attribution(
      "inner", source: [Span(0, 9)], cue: Span(10, 16), content: [Span(17, 72)], parent: "outer")
    let found = analysis([outer, loose])
    #expect(item.failures(against: found, mode: .overlapOnly) == [])
    #expect(item.failures(against: found).count == 1)
  }

  @Test("Of two attributions with one cue the better one counts")
  func best() {
    let worse = attribution("other", source: [], cue: Span(10, 16), content: [])
    #expect(item.failures(against: analysis([worse, outer, right])) == [])
  }

  @Test(
    "A found cue may have auxiliaries before and a preposition after the words of the case",
    arguments: [
      ("denied", "has denied", true), ("denied", "also denied", true),
      ("denied", "had been denied by", true), ("denial", "denial of", true),
      ("denied", "has not denied", false), ("has denied", "denied", false),
      ("denied it", "denied", false), ("declined to comment", "declined", false),
    ])
  func cueEdges(wanted: String, found: String, isRight: Bool) throws {
    let text = found.count > wanted.count ? found : wanted
    let source = "# cue\ntext: \(text)\n- cue: \(wanted)\n"
    let item = try #require(try CaseFile.parse(source, file: "cue.cases").first)
    let cue = Span(text.count - found.count, text.count)
    let place = text.hasPrefix(found) ? Span(0, found.count) : cue
    let failures = item.failures(
      against: analysis([attribution("a", source: [], cue: place, content: [])]))
    #expect(failures.isEmpty == isRight, "\(failures)")
  }

  @Test("A look-alike that is taken for a stance is a failure with its reason")
  func lookalike() {
    let trap = attribution("trap", source: [], cue: Span(34, 40), content: [])
    #expect(
      item.failures(against: analysis([outer, right, trap])) == [
        "dam: line 5: “failed” must not be a cue (a dam fails), found “failed” refutes"
      ])
  }

  @Test("In an exhaustive case a further attribution is a failure; of a title it is not")
  func exhaustive() {
    var strict = item
    strict.isExhaustive = true
    var title = outer
    title.field = "title"
    #expect(strict.failures(against: analysis([title, right])) == [])
    #expect(
      strict.failures(against: analysis([outer, right])) == [
        "dam: line 1: unexpected attribution with the cue “told”"
      ])
  }

  @Test("A score counts what is found, exact, and right, and keeps the failures")
  func score() {
    var score = CaseScore()
    score.add(item, analysis([outer, right]))
    score.add(
      item,
      analysis([
        attribution(
          "x", source: [Span(0, 9)], cue: Span(10, 16), content: [Span(17, 72)], act: "say")
      ]))
    score.add(item, analysis([]))
    #expect(score.found == .init(right: 2, of: 3))
    #expect(score.spansExact == .init(right: 1, of: 3))
    #expect(score.spansOverlap == .init(right: 2, of: 3))
    #expect(score.contentExact == .init(right: 1, of: 2))
    #expect(score.stance == .init(right: 2, of: 2))
    #expect(score.act == .init(right: 1, of: 2))
    #expect(score.cases == .init(right: 1, of: 3))
    #expect(score.lookalikes == .init(right: 3, of: 3))
    #expect(score.failures.count == 4)
    #expect(score.summary.contains("attributions found: 2 of 3 (66.7 %)"))
  }
}
