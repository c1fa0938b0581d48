import ArgumentParser
import Foundation
import Naysay

/// The command `naysay`.
@main
struct NaysayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "naysay",
    abstract: "Finds who says what in the news, who denies it, and where sources conflict.",
    discussion: """
      Reads articles as plain text or JSON Lines. What it finds is kept in one SQLite file, the \
      ledger. It says who said what in which words; it never says what is true.

      EXAMPLES
        naysay ingest articles/     read a folder of articles into ./naysay.sqlite
        naysay contested            list the claims that sources disagree about
        naysay report c1 -o c1.md   write a report on the first of them
        naysay extract story.txt    see what is found in one article

      EXIT CODES
        0 fine, also for an empty list   66 missing input
        64 wrong usage                   70 internal error
        65 bad data                      74 reading or writing failed
      """,
    version: EngineVersion.current,
    subcommands: [
      IngestCommand.self, ExtractCommand.self, ParseCommand.self, ContestedCommand.self,
      ClaimsCommand.self, RefutationsCommand.self, TimelineCommand.self, DiffCommand.self,
      SourceCommand.self, ChainCommand.self, ExplainCommand.self, ReportCommand.self,
      CorrectCommand.self, MergeCommand.self, SplitCommand.self, UndoCommand.self,
      CorrectionsCommand.self, ExportCommand.self, ImportCommand.self,
      DoctorCommand.self, LexiconCommand.self, EvalCommand.self,
    ])

  static func main() async {
    // A reader that closes the pipe early, as `head` does, ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    await main(nil)
  }
}
