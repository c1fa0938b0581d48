import ArgumentParser

/// The problems that a batch met: each is told at once, and the rest of the batch goes on.
struct Problems {
  private(set) var worst: ExitStatus?

  mutating func note(_ failure: CommandFailure) {
    Messages.write(failure.message)
    worst = max(worst ?? failure.status, failure.status)
  }

  /// Ends the command with the exit code of the worst problem, if there was any.
  func finish() throws {
    if let worst { throw ExitCode(worst.rawValue) }
  }
}
