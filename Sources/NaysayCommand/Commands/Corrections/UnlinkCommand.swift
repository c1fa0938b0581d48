import ArgumentParser
import NaysayLedger

/// `naysay correct unlink`: says that a mention is not of its claim.
struct UnlinkCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unlink",
    abstract: "Say that a mention is not of the claim that it was taken for.",
    discussion: """
      The mention becomes a claim of its own, with what is matched with it and with nothing else \
      of the claim. It goes by a handle such as c1.2.

      EXAMPLES
        naysay correct unlink c1/3fa9c2 --note "the strike of the year before"
      """)

  @Argument(help: "An attribution of the mention: 3fa9c2, or c1/3fa9c2.")
  var mention: String

  @OptionGroup var correction: CorrectionOptions

  mutating func perform() async throws {
    try correction.record(.unlink(mention))
  }
}
