import ArgumentParser
import NaysayLedger

/// `naysay merge`: says that two claims are one.
struct MergeCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two claims are one.",
    discussion: """
      EXAMPLES
        naysay merge c1 c4 --note "Orlen bridge and river bridge are the same"
      """)

  @Argument(help: "A claim: c1, or the beginning of its id.")
  var claim: String

  @Argument(help: "The claim that is the same.")
  var other: String

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.merge(claim, other))
  }
}
