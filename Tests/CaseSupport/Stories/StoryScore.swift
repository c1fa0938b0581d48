package import NaysayClaims
import NaysayText

/// How well claims follow stories: the contested ones by day, and the status of each.
package struct StoryScore: Sendable {
  /// Contested claims that were found, were missed, and were made up.
  package private(set) var found = 0
  package private(set) var missed = 0
  package private(set) var invented = 0
  /// Statuses that are right, of all.
  package private(set) var status = CaseScore.Tally()
  /// Kinds of conflict that are right, of the contested claims that were found.
  package private(set) var kind = CaseScore.Tally()
  /// Everything that differs, each in a sentence.
  package private(set) var failures: [String] = []

  package init() {}

  /// The F1 of contested claims.
  package var contestedF1: Double {
    let all = 2 * found + missed + invented
    return all == 0 ? 1 : 2 * Double(found) / Double(all)
  }

  package var summary: String {
    let f1 = (contestedF1 * 1000).rounded() / 10
    return """
      contested: F1 \(f1) (found \(found), missed \(missed), invented \(invented)); \
      status: \(status.right) of \(status.of); kind: \(kind.right) of \(kind.of)
      """
  }

  /// Compares the claims as they stand on the day of an article with what the story says.
  ///
  /// - Parameter read: the articles up to and including this one.
  package mutating func add(
    _ claims: [Claim], after article: StoryArticle, of story: Story, read: [StoryArticle]
  ) {
    let matching = StoryMatching(claims: claims, articles: read)
    var expectedContested: Set<String> = []
    var place: String { "\(story.name) line \(article.line)" }
    for standing in article.standings {
      let claim = matching.claim(for: standing.claim)
      let foundStatus = claim?.status.rawValue ?? "not found"
      status.count(foundStatus == standing.status)
      if foundStatus != standing.status {
        failures.append("\(place): \(standing.claim): \(standing.status), found \(foundStatus)")
      }
      guard standing.status == "contested" else { continue }
      expectedContested.insert(standing.claim)
      let contested = matching.claims(for: standing.claim).first { $0.status == .contested }
      if let contested {
        found += 1
        let kinds = contested.conflicts.filter { $0.resolved == nil }.map(\.kind.rawValue)
        kind.count(standing.kinds.isEmpty || !Set(kinds).isDisjoint(with: standing.kinds))
      } else {
        missed += 1
      }
    }
    for claim in claims where claim.status == .contested {
      let keys = matching.keys(of: claim)
      if keys.isDisjoint(with: expectedContested) {
        invented += 1
        failures.append("\(place): contested, and should not be: \(claim.text) \(keys.sorted())")
      }
    }
  }
}

/// Which claims of the toolkit are which of a story: those with stances whose content lies in the marks.
struct StoryMatching {
  private var counts: [String: [Int: Int]] = [:]
  private let claims: [Claim]

  init(claims: [Claim], articles: [StoryArticle]) {
    self.claims = claims
    for (index, claim) in claims.enumerated() {
      for stance in claim.stances {
        for key in Self.keys(of: stance, in: articles) {
          counts[key, default: [:]][index, default: 0] += 1
        }
      }
    }
  }

  /// The claims that a key marks, those with most of its stances first.
  func claims(for key: String) -> [Claim] {
    (counts[key] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { claims[$0.key] }
  }

  /// The claim that has most of what a key marks.
  func claim(for key: String) -> Claim? { claims(for: key).first }

  /// The keys whose marks a claim has stances in.
  func keys(of claim: Claim) -> Set<String> {
    Set(counts.filter { $0.value.contains { claims[$0.key].id == claim.id } }.map(\.key))
  }

  private static func keys(of stance: ClaimStance, in articles: [StoryArticle]) -> Set<String> {
    let marks = articles.filter { $0.document.digest == stance.document }.flatMap(\.marks).filter {
      mark in
      mark.field == stance.field && stance.content.contains { $0.overlaps(mark.span) }
    }
    return Set(marks.map(\.claim))
  }
}
