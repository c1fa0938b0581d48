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

  /// Whether to colour what goes to a place.
  func usesColour(for output: String?) -> Bool {
    !noColor && output == nil && Terminal.showsOutput
      && Terminal.allowsColour(ProcessInfo.processInfo.environment)
  }
}
