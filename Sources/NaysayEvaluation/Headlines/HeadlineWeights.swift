package import NaysayLexicon

/// Weights of features for each stance, as `headline_stance.tsv` has them: a multinomial logistic regression.
package struct HeadlineWeights: Sendable {
  private var weights: [BodyStance: [String: Double]] = [:]

  /// Reads the table; all is nought where there is none.
  package init(_ table: LexiconTable?) {
    for row in table?.rows ?? [] {
      guard let feature = row["feature"] else { continue }
      for stance in BodyStance.related {
        let number = row[stance.rawValue].flatMap(Double.init)
        weights[stance, default: [:]][feature] = number ?? 0
      }
    }
  }

  /// The stance that features speak for most, the first of several.
  package func stance(for features: HeadlineFeatures) -> BodyStance {
    let stances = BodyStance.related
    let sums = stances.map { sum(of: features, for: $0) }
    let most = sums.max() ?? 0
    return sums.firstIndex(of: most).map { stances[$0] } ?? .discuss
  }

  private func sum(of features: HeadlineFeatures, for stance: BodyStance) -> Double {
    let own = weights[stance] ?? [:]
    return zip(features.names, features.numbers).reduce(own["base"] ?? 0) { sum, feature in
      sum + (own[feature.0] ?? 0) * feature.1
    }
  }
}
