/// Whether what a proposition says has happened, is to happen, may, or would under a condition.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
  case plain, future, possible, conditional
}
