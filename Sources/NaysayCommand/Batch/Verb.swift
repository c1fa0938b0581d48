import ArgumentParser

/// A command that reports its failures on standard error and ends with the exit code they call for.
protocol Verb: AsyncParsableCommand {
  mutating func perform() async throws
}

extension Verb {
  mutating func run() async throws {
    do {
      try await perform()
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      let failure = CommandFailure(error)
      Messages.write(failure.message)
      throw ExitCode(failure.status.rawValue)
    }
  }
}
