import ArgumentParser
import NaysayLedger

/// `naysay correct confirm`: says that a reading has been checked.
struct ConfirmCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Say that you have checked a stance, or every stance of a claim.",
    discussion: """
      Lists and reports then show who confirmed it. Should a later reading take the words \
      otherwise, the confirmation is orphaned.

      EXAMPLES
        naysay correct confirm 3fa9c2
        naysay correct confirm c1 --author "A. Penn" --note "heard the recording"
      """)

  @Argument(help: "A claim (c1, or the beginning of its id), or an attribution: 3fa9c2.")
  var name: String

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.confirm(name))
  }
}
