import CaseSupport
import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

/// The article in `seeds/`, read once.
struct SeedArticle {
  let document: Document
  let analysis: Analysis
  private let text: ScalarText

  init() throws {
    let name = try #require(Repository.files(in: "seeds", ending: ".txt").first)
    document = try Repository.document(at: Repository.path("seeds/\(name)"))
    analysis = try Reading.analysis(of: document)
    text = ScalarText(document.text)
  }

  /// The words of spans, a blank between any two.
  func words(_ spans: [Span]) -> String { spans.map { text[$0] }.joined(separator: " ") }

  /// The attribution whose cue is, or begins with, words of the text, and whose content has others.
  func attribution(
    _ cue: String, saying part: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Attribution {
    let found = analysis.attributions.first { candidate in
      words(candidate.cue).hasPrefix(cue) && words(candidate.content).contains(part)
    }
    return try #require(found, "no “\(cue)” with “\(part)”", sourceLocation: sourceLocation)
  }

  /// The claims, the contested first.
  func claims() -> [Claim] {
    mentions.enumerated().compactMap { number, mention in
      Claim.standing(id: "c\(number + 1)", mentions: [mention])
    }
  }

  /// The claims as the document mentions them.
  var mentions: [ClaimMention] { ClaimMention.gathered(from: analysis, of: document) }
}
