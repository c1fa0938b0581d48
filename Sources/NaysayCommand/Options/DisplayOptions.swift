import ArgumentParser
import Foundation

/// How much a command says, and how.
struct DisplayOptions: ParsableArguments {
  @Flag(help: "Say nothing but what went wrong.")
  var quiet = false

  @Flag(help: "Use no colour, even on a terminal.")
  var noColor = false

  /// Writes a message unless silence was asked for.
  func say(_ message: String) {
    if !quiet { Messages.write(message) }
  }

  /// Leaves the first of some things; says how many were left out, if any were.
  func cut<Item>(_ items: inout [Item], to limit: Int?, named name: String) {
    guard let limit, items.count > limit else { return }
    say("\(limit) of \(items.count) \(name) shown; raise --limit to see more")
    items.removeLast(items.count - limit)
  }

  /// Whether to colour what goes to a place.
  func usesColour(for output: String?) -> Bool {
    !noColor && output == nil && Terminal.showsOutput
      && Terminal.allowsColour(ProcessInfo.processInfo.environment)
  }
}
