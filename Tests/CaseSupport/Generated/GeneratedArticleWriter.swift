import NaysayAttribution
import NaysayClaims
import NaysayText

/// Writes an article sentence by sentence, with the spans of what is found in it.
struct GeneratedArticleWriter {
  let number: Int
  let day: Int
  let draw: Draw
  let url: String

  private var text = ""
  private var sentences: [Span] = []
  private var attributions: [Attribution] = []
  private var mentions: [ClaimMention] = []

  init(number: Int, day: Int, draw: Draw, url: String) {
    (self.number, self.day, self.draw, self.url) = (number, day, draw, url)
  }

  private var publishedAt: String { CivilDate(daysSinceEpoch: 18_262 + day).description }
  private var publisher: String { "Outlet \(draw.frequent(below: 200, 30))" }
  private var digest: String { SHA256.hexDigest(of: Array("\(number) \(text)".utf8)) }

  /// Adds a sentence in which somebody takes a stance on a story, and one that says nothing.
  mutating func tell(_ story: GeneratedStory, as turn: GeneratedStory.Turn) {
    let start = text.utf8.count
    let stance: Stance = [.denial: .refutes, .doubt: .hedges][turn] ?? .asserts
    let (act, verb) = Self.words(of: turn)
    let source = stance == .asserts ? publisher : story.spokesman
    let sourceSpan = write(source)
    let cue = write(" " + verb, after: 1)
    _ = write(" that ")
    let count = self.count(of: story, turn)
    let object = (count.map { ["\($0)"] } ?? []) + story.object
    let content = write(
      "\(story.company) would \(story.verb) the \(object.joined(separator: " ")) of \(story.town)")
    _ = write(". ")
    sentences.append(Span(start, text.utf8.count - 1))
    let filler = "The meeting in \(story.town) went on for \(draw.number(below: 50, 31)) hours. "
    sentences.append(Span(text.utf8.count, text.utf8.count + filler.utf8.count - 1))
    _ = write(filler)
    let id = "a\(number)-\(attributions.count)"
    let statedAt = statedAt(turn)
    attributions.append(
      Attribution(
        id: id, source: [sourceSpan], cue: [cue], content: [content], stance: stance, act: act,
        factuality: .unknown, direct: false, statedAt: statedAt, sourceEntity: source,
        rule: "generated", confidence: 1))
    mentions.append(
      mention(
        of: story, object: object, count: count,
        stance: ClaimStance(
          source: source, entity: source, stance: stance, act: act, factuality: .unknown,
          statedAt: statedAt, document: "", field: "text", cue: [cue], content: [content],
          attribution: id, inferred: false, rule: "generated")))
  }

  /// The article.
  func finished() -> GeneratedNews.Article {
    let digest = digest
    let document = Document(
      id: "news-\(number)", digest: digest, text: text, publisher: publisher,
      publishedAt: publishedAt, url: url)
    let analysis = Analysis(
      id: document.id, publishedAt: publishedAt, sentences: sentences, attributions: attributions)
    let placed = mentions.map { mention in
      var mention = mention
      for index in mention.stances.indices { mention.stances[index].document = digest }
      return mention
    }
    return GeneratedNews.Article(document: document, analysis: analysis, mentions: placed)
  }

  private mutating func write(_ words: String, after skipped: Int = 0) -> Span {
    let start = text.utf8.count + skipped
    text += words
    return Span(start, text.utf8.count)
  }

  private static func words(of turn: GeneratedStory.Turn) -> (act: String, verb: String) {
    switch turn {
    case .report, .otherNumber: ("report", "reported")
    case .denial: ("deny", "denied")
    case .doubt: ("decline to comment", "would not say")
    case .retraction: ("retract", "took back its report")
    }
  }

  private func count(of story: GeneratedStory, _ turn: GeneratedStory.Turn) -> Int? {
    story.count.map { turn == .otherNumber ? $0 + 1 + draw.number(below: 4, 32) : $0 }
  }

  /// Mostly the day of publication; sometimes before it, within its month, or unknown.
  private func statedAt(_ turn: GeneratedStory.Turn) -> String? {
    switch draw.number(below: 20, 33) {
    case 0: nil
    case 1: String(publishedAt.prefix(7))
    case 2...5: "../\(publishedAt)"
    default: publishedAt
    }
  }

  private func mention(
    of story: GeneratedStory, object: [String], count: Int?, stance: ClaimStance
  ) -> ClaimMention {
    let names = [story.company, story.town]
    let words = names.joined(separator: " ").lowercased().split(separator: " ").map(String.init)
    return ClaimMention(
      text: "\(story.company) would \(story.verb) the \(object.joined(separator: " ")).",
      parties: names, predicate: [story.verb],
      terms: Set(words + [story.verb] + object).sorted(), agent: story.company,
      patient: story.object.joined(separator: " "), places: [story.town],
      quantities: count.map { [Quantity(value: Double($0), unit: story.object[1])] } ?? [],
      modality: .plain, eventAt: nil, stances: [stance], context: names + [story.spokesman])
  }
}
