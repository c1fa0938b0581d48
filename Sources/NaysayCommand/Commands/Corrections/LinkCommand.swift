import ArgumentParser
import NaysayLedger

/// `naysay correct link`: says that two mentions are of one claim.
struct LinkCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Say that two mentions are of one claim.",
    discussion: """
      For mentions that say the same in words that were not matched. Their claims become one.

      EXAMPLES
        naysay correct link 3fa9c2 77b0e1 --note "the same strike"
      """)

  @Argument(help: "An attribution of the one mention: 3fa9c2, or c1/3fa9c2.")
  var one: String

  @Argument(help: "An attribution of the other mention.")
  var other: String

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.link(one, other))
  }
}
