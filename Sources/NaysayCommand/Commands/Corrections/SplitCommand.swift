import ArgumentParser
import NaysayLedger

/// `naysay split`: makes some mentions of a claim a claim of their own.
struct SplitCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Make some mentions of a claim a claim of their own.",
    discussion: """
      The mentions that are named become one claim, what is left stays another. The new claim goes \
      by a handle such as c1.2.

      EXAMPLES
        naysay split c1 3fa9c2 77b0e1 --note "these speak of the second ferry"
      """)

  @Argument(help: "A claim: c1, or the beginning of its id.")
  var claim: String

  @Argument(help: "Attributions of the mentions that are another claim.")
  var mentions: [String]

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.split(claim, mentions))
  }
}
