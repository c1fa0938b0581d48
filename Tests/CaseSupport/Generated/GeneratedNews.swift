package import NaysayAttribution
package import NaysayClaims
package import NaysayText

/// Short articles with what is found in them, made up by number without a model: any of them at any time, always the same.
///
/// Some three articles tell one story; a few stories are disputed, tell other numbers, are taken back or appear again in a
/// new version. For tests and measurements in which what is read does not matter.
package struct GeneratedNews {
  /// An article with what is found in it.
  package struct Article {
    package var document: Document
    package var analysis: Analysis
    package var mentions: [ClaimMention]

    package init(document: Document, analysis: Analysis, mentions: [ClaimMention]) {
      self.document = document
      self.analysis = analysis
      self.mentions = mentions
    }
  }

  /// How a kind of news is made up.
  package struct Mixture {
    /// The share of stories that somebody denies.
    package var disputed = 0.01
    /// The share of stories with a number that may grow.
    package var counting = 0.02
    /// The share of articles that are new versions of earlier ones.
    package var revised = 0.02
    /// The number of articles published in a day.
    package var perDay = 40

    package init() {}

    /// With much of everything that a claim's status may turn on.
    package static var eventful: Mixture {
      var mixture = Mixture()
      (mixture.disputed, mixture.counting, mixture.revised) = (0.6, 0.4, 0.1)
      mixture.perDay = 5
      return mixture
    }
  }

  private let draw: Draw
  private let mixture: Mixture

  package init(seed: UInt64 = 1, mixture: Mixture = Mixture()) {
    draw = Draw(seed: seed)
    self.mixture = mixture
  }

  /// The article of a number, from 0 on.
  package func article(_ number: Int) -> Article {
    let own = draw.item(number)
    let story = GeneratedStory(
      number: storyNumber(of: number), draw: draw, disputed: mixture.disputed,
      counting: mixture.counting)
    let aside = GeneratedStory(number: -1 - number, draw: draw, disputed: 0, counting: 0)
    var writer = GeneratedArticleWriter(
      number: number, day: number / mixture.perDay, draw: own,
      url: "https://news.example/\(original(of: number))")
    writer.tell(story, as: story.turn(own))
    if own.fraction(1) < 0.5 { writer.tell(aside, as: .report) }
    return writer.finished()
  }

  /// The story an article tells: one of those of its days, or one of some time ago.
  private func storyNumber(of article: Int) -> Int {
    let own = draw.item(article)
    let isLate = own.fraction(2) < 0.05
    let window = max(0, article / 60 - (isLate ? own.number(below: 20, 3) : 0))
    return window * 20 + own.number(below: 20, 4)
  }

  /// The article that one is a version of, itself where it is the first: at least one day older, and nobody else's.
  private func original(of number: Int) -> Int {
    let distance = mixture.perDay + 7
    guard number >= distance, draw.item(number).fraction(5) < mixture.revised else { return number }
    return original(of: number - distance)
  }
}
