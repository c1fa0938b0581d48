extension CommandFailure {
  /// There is nothing of this name.
  static func unknown(_ name: String, _ kind: String, in path: String) -> CommandFailure {
    CommandFailure(
      .badData, "\(name): \(path) has no \(kind) of this name; `naysay claims` lists the claims")
  }
}
