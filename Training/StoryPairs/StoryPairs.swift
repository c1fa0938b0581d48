import CaseSupport
import Naysay
import NaysayClaims
import NaysayText

/// Writes what the pairs of mentions of the stories in a folder show of whether they are about one thing, for
/// `naysay_training.claims.kinship`: a line for each pair that the rules leave to the model of claims.
@main
struct StoryPairs {
  static func main() throws {
    guard let folder = CommandLine.arguments.dropFirst().first else {
      print("usage: StoryPairs FOLDER")
      return
    }
    print((["story", "about one thing"] + KinshipFeatures.names).joined(separator: "\t"))
    let matcher = try Reading.claimMatcher()
    for name in Repository.files(in: folder, ending: ".story") {
      let story = try StoryFile.load(Repository.path("\(folder)/\(name)"))
      for line in try lines(of: story, matcher) { print(line) }
    }
  }

  private static func lines(of story: Story, _ matcher: ClaimMatcher) throws -> [String] {
    let mentions = try story.articles.flatMap(MarkedMention.all).sorted { $0.placed < $1.placed }
    var lines: [String] = []
    for (place, later) in mentions.enumerated() {
      for earlier in mentions[..<place] {
        guard let features = matcher.lesson(earlier.placed.mention, later.placed.mention) else {
          continue
        }
        let areOne = story.areAboutOneThing(earlier.claims, later.claims)
        let fields: [String] =
          [story.name, areOne ? "1" : "0"] + features.numbers.map { "\($0)" }
        lines.append(fields.joined(separator: "\t"))
      }
    }
    return lines
  }
}

/// A mention with the claims of its story that it lies in the marks of.
private struct MarkedMention {
  var placed: PlacedMention
  var claims: Set<String>

  static func all(of article: StoryArticle) throws -> [MarkedMention] {
    let document = article.document
    let analysis = try Reading.analysis(of: document)
    return ClaimMention.gathered(from: analysis, of: document).enumerated().map { place, mention in
      let marks = article.marks.filter { mark in
        mention.stances.contains { stance in
          stance.field == mark.field && stance.content.contains { $0.overlaps(mark.span) }
        }
      }
      let placed = PlacedMention(
        mention, document: document.digest, publishedAt: document.publishedAt, position: place)
      return MarkedMention(placed: placed, claims: Set(marks.map(\.claim)))
    }
  }
}

extension Story {
  /// Whether some claims have one in common with others, or one that gives the same thing another value or state.
  fileprivate func areAboutOneThing(_ some: Set<String>, _ others: Set<String>) -> Bool {
    !some.isDisjoint(with: others) || isAbout(some, others) || isAbout(others, some)
  }

  private func isAbout(_ some: Set<String>, _ others: Set<String>) -> Bool {
    claims.contains { some.contains($0.key) && !others.isDisjoint(with: $0.about) }
  }
}
