import Foundation

/// What the terminal can show.
enum Terminal {
  /// Whether standard output is a terminal.
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal.
  static var showsMessages: Bool { isatty(STDERR_FILENO) == 1 }

  /// The number of columns of the terminal on standard output; nil where there is none.
  static var width: Int? {
    guard showsOutput else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Whether the user's environment allows colour (https://no-color.org).
  static func allowsColour(_ environment: [String: String]) -> Bool {
    environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
