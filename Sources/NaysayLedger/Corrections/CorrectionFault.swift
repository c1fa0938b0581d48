import Foundation

/// What is wrong with a line of corrections.
public enum CorrectionFault: Error, Sendable, Hashable {
  /// It is not text in UTF-8.
  case notUTF8
  /// It is no JSON object.
  case notJSON
  /// It was written by a later version of Naysay, or by something else.
  case version(Int)
  /// A member is missing, or not what it must be.
  case member(String, String)
  /// It says something else than when it was given its id.
  case changed

  /// Translates what a decoder threw.
  init(_ error: any Error) {
    switch error {
    case let fault as CorrectionFault: self = fault
    case DecodingError.keyNotFound(let key, _): self = .member(key.stringValue, "is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      self = Self.wrong(context)
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      self = Self.wrong(context)
    default: self = .notJSON
    }
  }

  private static func wrong(_ context: DecodingError.Context) -> CorrectionFault {
    let path = context.codingPath.filter { $0.intValue == nil }.map(\.stringValue)
    return path.isEmpty ? .notJSON : .member(path.joined(separator: "."), "is not what it must be")
  }
}

extension CorrectionFault: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .notUTF8: "the line is not UTF-8; convert the file first: iconv -f windows-1252 -t utf-8"
    case .notJSON: "the line is no JSON object; write one correction a line"
    case .version(let version):
      "the line has schemaVersion \(version), not \(CorrectionLine.schemaVersion); update naysay"
    case .member(let name, let problem):
      "\"\(name)\" \(problem); `naysay export --corrections` writes lines as they must be"
    case .changed:
      "the line does not say what its \"id\" stands for; leave \"id\" out to make it a new one"
    }
  }
}
