import CaseSupport
import Foundation
import Naysay
import NaysayClaims
import NaysayLedger
import NaysayText

/// Where the articles come from.
struct ArticleSource {
  let engine: EngineStamp
  let matcher: ClaimMatcher
  private var read: [GeneratedNews.Article] = []
  private let news = GeneratedNews()

  /// Reads the articles of a file, if there is one.
  init(file: String?) throws {
    let analyzer = try Analyzer(model: .fast)
    (engine, matcher) = (analyzer.engine, try analyzer.claimMatcher())
    guard let file else { return }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    for line in JSONLinesReader.documents(in: bytes, file: file) {
      guard let document = try? line.get().document else { continue }
      let analysis = analyzer.analyze(document)
      let mentions = ClaimMention.gathered(from: analysis, of: document)
      read.append(GeneratedNews.Article(document: document, analysis: analysis, mentions: mentions))
    }
  }

  func article(_ number: Int) -> GeneratedNews.Article {
    read.indices.contains(number) ? read[number] : news.article(number)
  }
}
