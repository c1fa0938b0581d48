import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Finding the stance that a correction speaks of")
struct AnchorResolutionTests {
  private static let text =
    "The union said that the bridge would close. The mayor said that the ferry would sail."

  /// Stances of a text, each with the words of its cue's neighbourhood and of its content.
  private func ground(
    _ text: String, digest: String = "new", mentions: [[(String, cue: Span, content: Span)]]
  ) -> AnchorGround {
    AnchorGround(
      digest: digest, fields: ["text": ScalarText(text)],
      mentions: mentions.enumerated().map { key, stances in
        (
          Int64(key),
          ClaimMention(
            text: "", parties: [], predicate: [], terms: [], eventAt: nil,
            stances: stances.map { stance($0.0, cue: $0.cue, content: $0.content) })
        )
      })
  }

  private func stance(_ source: String, cue: Span, content: Span) -> ClaimStance {
    ClaimStance(
      source: source, entity: nil, stance: .asserts, act: "say", factuality: .certain,
      statedAt: nil, document: "d", field: "text", cue: [cue], content: [content],
      attribution: source, inferred: false, rule: "test")
  }

  /// The place of words in a text, the last of several.
  private func span(_ words: String, _ text: String) -> Span {
    let scalars = ScalarText(text)
    let count = words.unicodeScalars.count
    let start = (0...(scalars.count - count)).last { scalars[Span($0, $0 + count)] == words } ?? 0
    return Span(start, start + count)
  }

  private var anchor: StanceAnchor {
    StanceAnchor(
      stance(
        "mayor", cue: span("said", Self.text), content: span("the ferry would sail", Self.text)),
      in: .init(digest: "old", id: "d", url: nil), text: ScalarText(Self.text))
  }

  @Test("a word of which there are several is found by its distance from the words beside it")
  func distance() {
    let text = "News. The crew said: no. One mayor said that the ferry would sail, and said so."
    let place = Span(span("mayor said", text).start + 6, span("mayor said", text).end)
    let content = span("the ferry would sail", text)
    let found = ground(text, mentions: [[("mayor", place, content)]])
    #expect(anchor.resolve(in: found) == .found(mention: 0, stances: [0]))
    let changed = text.replacing("said that the", with: "said the")
    #expect(
      anchor.resolve(in: ground(changed, mentions: [])) == .orphaned(.wordsRepeated))
  }

  @Test("in the version that was corrected only the spans count, whatever the text")
  func sameVersion() {
    let cue = span("said", Self.text)
    let content = span("the ferry would sail", Self.text)
    let same = ground("", digest: "old", mentions: [[], [("other", cue, content)]])
    #expect(anchor.resolve(in: same) == .found(mention: 1, stances: [0]))
    let elsewhere = ground(Self.text, digest: "old", mentions: [[("mayor", cue, Span(0, 3))]])
    #expect(anchor.resolve(in: elsewhere) == .orphaned(.noStance))
  }

  @Test("of several stances in the same words that of the source is meant, if it is one")
  func sources() {
    let cue = span("said", Self.text)
    let content = span("the ferry would sail", Self.text)
    let two =
      [("mayor", cue, content), ("union", cue, content)] as [(String, cue: Span, content: Span)]
    #expect(
      anchor.resolve(in: ground(Self.text, digest: "old", mentions: [[two[1]], [two[0]]]))
        == .found(mention: 1, stances: [0]))
    let strangers = [[("crew", cue: cue, content: content)], [two[1]]]
    #expect(
      anchor.resolve(in: ground(Self.text, digest: "old", mentions: strangers))
        == .orphaned(.severalStances))
  }
}
