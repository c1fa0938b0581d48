import ArgumentParser

/// The day that a claim is looked at on.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show what stood on a day, leaving out what was said later.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  func validate() throws {
    if let asOf { try ListingOptions.checkDay(asOf, named: "--as-of") }
  }
}
