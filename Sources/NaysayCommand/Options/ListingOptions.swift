import ArgumentParser
import NaysayAttribution
import NaysayText

/// Which claims a list shows.
struct ListingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show what stood on a day, leaving out what was said later.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Only with a stance taken on this day or later.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    help: ArgumentHelp("Only with a stance taken on this day or before.", valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(
    help: ArgumentHelp("Only with a stance of a source of this name.", valueName: "name or part"))
  var source: String?

  @Option(help: ArgumentHelp("Only with a stance that this publisher reported.", valueName: "name"))
  var publisher: String?

  @Option(
    help: ArgumentHelp(
      "Only with a stance of this kind: asserts, refutes, questions or hedges.", valueName: "kind"))
  var stance: StanceArgument?

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more.") }
    for (name, value) in [("--as-of", asOf), ("--since", since), ("--until", until)] {
      if let value { try Self.checkDay(value, named: name) }
    }
  }

  /// The filter that the options make up.
  var filter: StanceFilter {
    StanceFilter(
      since: since.flatMap { EDTF($0)?.lowerBound }, until: until.flatMap { EDTF($0)?.upperBound },
      source: source, publisher: publisher, stance: stance?.stance)
  }

  /// Makes sure that a value is a day of the calendar.
  static func checkDay(_ value: String, named name: String) throws {
    guard value.utf8.count == 10, let date = EDTF(value), let day = date.lowerBound,
      day == date.upperBound, day.description == value
    else {
      throw ValidationError(
        "\(name) needs a day of the calendar, such as 2021-08-26, not “\(value)”.")
    }
  }
}

/// A stance as it is written on the command line.
enum StanceArgument: String, CaseIterable, ExpressibleByArgument {
  case asserts, refutes, questions, hedges

  var stance: Stance? { Stance(rawValue: rawValue) }
}
