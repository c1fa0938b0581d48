import CaseSupport
import Foundation
import Naysay
import NaysayClaims
import NaysayLedger
import NaysayText

/// Fills a ledger with short articles and says what a document costs as it grows.
///
/// usage: ScaleBenchmark LEDGER COUNT [ARTICLES.jsonl]
///
/// The articles are made up and come with what is found in them, so that what is measured is the ledger alone. Articles
/// of a file are read with the fast model beforehand, and take the place of the first made up ones.
@main
enum ScaleBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard (3...4).contains(arguments.count), let count = Int(arguments[2]) else {
      FileHandle.standardError.write(
        Data("usage: ScaleBenchmark LEDGER COUNT [ARTICLES.jsonl]\n".utf8))
      exit(64)
    }
    let source = try ArticleSource(file: arguments.count > 3 ? arguments[3] : nil)
    let ledger = try Ledger.open(path: arguments[1])
    say(Measurement.head)
    var growth = Growth(path: arguments[1])
    for number in 0..<count {
      let article = source.article(number)
      try growth.measure {
        try ledger.ingest(
          article.document, analysis: article.analysis, mentions: article.mentions,
          engine: source.engine, matcher: source.matcher)
        if Growth.isNamed(number + 1) || number + 1 == count { try ledger.settle() }
      }
      if Growth.isNamed(number + 1) || number + 1 == count {
        say(growth.measurement(claims: try ledger.claimCount()).row)
      }
    }
    try Questions(ledger: ledger).ask()
    try ledger.close()
  }

  /// Writes a line at once, in a file too.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
