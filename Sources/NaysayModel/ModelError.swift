/// Why a model file cannot be used, and what to do about it.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes do not begin as a model file does.
  case notAModel
  /// The file is of another version of the format.
  case unsupportedVersion(found: Int, supported: Int)
  /// The file ends before its tensors do; sizes in bytes.
  case truncated(expected: Int, found: Int)
  /// The header is no JSON of the expected form.
  case unreadableHeader(String)
  /// A tensor is missing, or is not of the kind or shape that the configuration asks for.
  case unusableTensor(name: String, reason: String)
  /// The bytes do not begin at a multiple of four, as numbers must.
  case misaligned

  /// A sentence that says what is wrong, and one that says what to do.
  public var description: String {
    switch self {
    case .notAModel:
      "This is not a Naysay model file. Name the file model.naysay of a folder in Models/."
    case .unsupportedVersion(let found, let supported):
      "The model file is of version \(found), and this program reads version \(supported). "
        + "Use the model that came with the program, or export the checkpoint anew."
    case .truncated(let expected, let found):
      "The model file ends early: \(found) of \(expected) bytes are there. Copy it again."
    case .unreadableHeader(let reason):
      "The header of the model file cannot be read: \(reason). Copy it again."
    case .unusableTensor(let name, let reason):
      "The model file's tensor \(name) cannot be used: \(reason). Export the checkpoint anew."
    case .misaligned:
      "The bytes of the model do not begin at a multiple of four. Map the file, or align its copy."
    }
  }
}
