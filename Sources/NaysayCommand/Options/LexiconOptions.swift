import ArgumentParser
import Foundation
import Naysay
import NaysayLexicon

/// Which lexicons a command looks things up in.
struct LexiconOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A folder of your own lexicon files.", valueName: "folder"))
  var lexicons: String?

  /// The files, and where each was found.
  func files() throws(AnalyzerError) -> LexiconResources {
    try LexiconResources(given: lexicons.map { URL(fileURLWithPath: $0) })
  }

  /// What they say.
  func lexicon() throws -> Lexicon { try Lexicon(layers: try files().layers) }
}
