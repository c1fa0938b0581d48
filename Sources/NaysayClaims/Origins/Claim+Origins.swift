public import NaysayAttribution

extension Claim {
  /// Who takes a stance, each named once, in the order of the stances.
  public func sources(taking stance: Stance) -> [String] {
    distinct(stances.filter { $0.stance == stance }.map(\.source))
  }

  /// From whom the stances of a kind come in the end, each named once, in the order of the stances.
  public func origins(taking stance: Stance? = nil) -> [String] {
    distinct(
      stances.filter { stance == nil || $0.stance == stance }.map { $0.origin ?? $0.source })
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
