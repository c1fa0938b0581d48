import ArgumentParser
import NaysayLedger

/// `naysay undo`: takes a correction back.
struct UndoCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take a correction back.",
    discussion: """
      What was decided stays in the log, marked as undone; an undoing can itself be undone. \
      Without an id the last correction is taken back that still holds.

      EXAMPLES
        naysay undo
        naysay undo 9c41 --note "the note was about another article"
      """)

  @Argument(help: "The beginning of a correction's id.")
  var id: String?

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.undo(id))
  }
}
