import NaysayText
import Testing

@Suite struct QuotationTests {
  private func inner(_ text: String) -> [String] {
    let text = ScalarText(text)
    return text.quotations().map { text[$0.inner] }
  }

  @Test(
    "Quotations of all styles are found",
    arguments: [
      "He said “it rained” today.", "He said \"it rained\" today.", "He said «it rained» today.",
      "He said „it rained“ today.", "He said „it rained” today.", "He said ‘it rained’ today.",
      "He said 'it rained' today.", "He said ``it rained'' today.", "He said ‹it rained› today.",
      "He said »it rained« today.",
    ])
  func styles(text: String) {
    #expect(inner(text) == ["it rained"])
    let scalars = ScalarText(text)
    #expect(scalars.quotations().allSatisfy { scalars[$0.span].contains("it rained") })
    #expect(scalars.quotations().map(\.span.start) == [8])
  }

  @Test(
    "Apostrophes open and close nothing",
    arguments: [
      "The workers’ plan isn’t Orr’s.", "The workers' plan isn't Orr's.", "Get 'em in the '90s.",
      "Rock 'n' roll o'clock.",
    ])
  func apostrophes(text: String) {
    #expect(inner(text).isEmpty)
  }

  @Test("Apostrophes in a quotation between single marks do not close it")
  func apostrophesInside() {
    #expect(
      inner("He said ‘the workers’ plan isn’t ours’ again.") == ["the workers’ plan isn’t ours"])
    #expect(inner("He said 'it isn't ours' again.") == ["it isn't ours"])
  }

  @Test("Quotations in quotations come after the outer one")
  func nested() {
    let text = ScalarText("“We said ‘no’ and \"never\",” Ms. Orr told us.")
    let quotations = text.quotations()
    #expect(quotations.map { text[$0.inner] } == ["We said ‘no’ and \"never\",", "no", "never"])
    #expect(quotations.map(\.depth) == [0, 1, 1])
  }

  @Test(
    "A quotation that each paragraph opens again is one, with a part for each paragraph",
    arguments: [("“", "”"), ("\"", "\"")])
  func paragraphs(open: String, close: String) throws {
    let text = ScalarText(
      "\(open)It rained.\n\n\(open)It stopped.\r\n\r\n\(open)We left,\(close) he said.\n\n\(open)So did I.\(close)"
    )
    let quotations = text.quotations()
    #expect(quotations.count == 2)
    let first = try #require(quotations.first)
    #expect(first.parts.map { text[$0] } == ["It rained.", "It stopped.", "We left,"])
    #expect(first.isClosed)
  }

  @Test("A quotation without its closing mark ends with its paragraph")
  func unclosed() throws {
    let text = ScalarText("He said: “It rained.\n\nShe left.")
    let quotation = try #require(text.quotations().first)
    #expect(text[quotation.inner] == "It rained.")
    #expect(!quotation.isClosed)
  }

  @Test("A quotation goes on over the end of a wrapped line")
  func wrapped() {
    #expect(
      inner("“It rained on the harbour all day long and nobody said\na word,” he said.").count == 1)
  }

  @Test("Brackets and parentheses in a quotation are insertions")
  func insertions() throws {
    let text = ScalarText(
      "\"In Lund (a town in the south - QNA) [the] guards (they (all)) left,\" he (Orr) said.")
    let quotation = try #require(text.quotations().first)
    #expect(
      quotation.insertions.map { text[$0] }
        == ["(a town in the south - QNA)", "[the]", "(they (all))"])
  }

  @Test("Inches, feet and lone marks make no quotation")
  func lone() {
    #expect(inner("A 5\" pipe of 6' fell.").isEmpty)
    #expect(inner("\"\" and “”").isEmpty)
  }

  @Test("Quotations are found from a given code point on")
  func start() {
    #expect(ScalarText("“a” and “b”").quotations(from: 4).count == 1)
  }
}
