/// Signed distances in words as 21 classes, finer the nearer.
enum DistanceClass {
  static let count = 21
  private static let least = [1, 2, 3, 4, 6, 9, 15, 25, 45, 80]

  /// The class of a distance; 10 for none, fewer where the word stands before the cue.
  static func of(_ distance: Int) -> Int {
    let size = least.prefix { $0 <= abs(distance) }.count
    return 10 + (distance < 0 ? -size : size)
  }
}
