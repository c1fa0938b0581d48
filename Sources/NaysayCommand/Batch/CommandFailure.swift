import Foundation
import Naysay
import NaysayEvaluation
import NaysayLedger
import NaysayLexicon

/// What went wrong, in words for the user, and how the command ends for it.
struct CommandFailure: Error, Sendable, Hashable {
  var status: ExitStatus
  /// `place: what; what to do`.
  var message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Puts an error of the toolkit into words.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as LedgerError: self.init(error.exitStatus, error.description)
    case let error as LexiconError: self.init(.badData, error.description)
    case let error as AnalyzerError: self.init(error.exitStatus, error.description)
    case let error as CorpusError: self.init(error.exitStatus, error.description)
    default: self.init(.internalError, "naysay: \(error)")
    }
  }
}

extension LedgerError {
  /// How a command that meets the error ends.
  var exitStatus: ExitStatus {
    switch self {
    case .missing: .noInput
    case .notALedger, .damaged, .newerSchema, .olderSchema, .ambiguous, .refused: .badData
    case .unwritable, .full, .locked: .ioError
    case .failed: .internalError
    }
  }
}

extension AnalyzerError {
  /// How a command that meets the error ends.
  var exitStatus: ExitStatus {
    switch self {
    case .missing: .noInput
    case .unreadable: .ioError
    case .damaged: .badData
    }
  }
}

extension CorpusError {
  /// How a command that meets the error ends.
  var exitStatus: ExitStatus {
    switch self {
    case .noFolder, .missing: .noInput
    case .unreadable: .ioError
    case .malformed, .damaged: .badData
    }
  }
}
