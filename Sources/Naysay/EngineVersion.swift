/// The version of Naysay, by which analyses of different versions are told apart.
public enum EngineVersion {
  /// The version, after semantic versioning.
  public static let current = "0.1.0"
}
