public import Foundation

/// Which language model to read with.
///
/// ```swift
/// let analyzer = try Analyzer(model: .fast)
/// ```
public enum ModelChoice: Sendable, Hashable {
  /// The accurate one.
  case standard
  /// A smaller one that was trained on the scores of the accurate one: several times faster, for work in bulk.
  case fast
  /// A model file, or the folder that one is in.
  case file(URL)

  /// Reads a choice as it is written on the command line: `fast`, `standard`, or else a path.
  public init(_ text: String) {
    switch text {
    case "standard": self = .standard
    case "fast": self = .fast
    default: self = .file(URL(fileURLWithPath: text))
    }
  }

  /// The name of its file in a folder of models.
  var fileName: String { self == .fast ? "fast.naysay" : "model.naysay" }
}
