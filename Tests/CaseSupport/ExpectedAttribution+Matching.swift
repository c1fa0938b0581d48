package import NaysayAttribution
import NaysayText

extension ExpectedAttribution {
  /// The attribution of the analysis that the expectation is about: its cue overlaps the expected one.
  ///
  /// Of several, the one whose cue, then content, then source agrees best; then the first.
  package func match(in analysis: Analysis, text: String) -> Attribution? {
    let scalars = Array(text.unicodeScalars)
    var best: (attribution: Attribution, rank: [Double])?
    for attribution in analysis.attributions where attribution.field == "text" {
      let overlapping = cue.contains { wanted in
        wanted.spans.contains { span in attribution.cue.contains { $0.overlaps(span) } }
      }
      guard overlapping else { continue }
      let rank = [
        agreement(cue, attribution.cue, scalars),
        agreement(content, attribution.content, scalars),
        agreement(source, attribution.source, scalars),
      ]
      if let known = best, !known.rank.lexicographicallyPrecedes(rank) { continue }
      best = (attribution, rank)
    }
    return best?.attribution
  }

  /// Everything in which the analysis differs from the expectation; empty where it is met.
  package func failures(
    against analysis: Analysis, text: String, mode: MatchMode = .exact
  ) -> [String] {
    guard let found = match(in: analysis, text: text) else {
      return [
        "line \(line): no attribution with the cue “\(cue.map(\.words).joined(separator: " // "))”"
      ]
    }
    var differences = spanDifferences(found, text: text, mode: mode)
    differences += difference("stance", stance.map { $0?.rawValue ?? "~" }, found.stance?.rawValue)
    differences += difference("act", act, found.act)
    differences += difference("factuality", factuality.map(\.rawValue), found.factuality.rawValue)
    differences += difference("statedAt", statedAt, found.statedAt)
    differences += difference("eventAt", eventAt, found.eventAt)
    differences += nameDifference("entity", entity, found.sourceEntity)
    differences += nameDifference("onBehalfOf", onBehalfOf, found.onBehalfOf)
    if let direct, direct != found.direct {
      differences.append("direct: expected \(direct) found \(found.direct)")
    }
    differences += parentDifference(found, in: analysis, text: text)
    return differences.map { "line \(line): \(quoted(found.cue, in: text)): \($0)" }
  }

  /// Whether found spans agree with one of the readings; true where the case states none.
  func agrees(
    _ readings: [ExpectedSpans], _ found: [Span], _ scalars: [Unicode.Scalar], mode: MatchMode
  ) -> Bool {
    let points = CoveredPoints(found, in: scalars)
    return readings.isEmpty
      || readings.contains { CoveredPoints($0.spans, in: scalars).agrees(with: points, mode: mode) }
  }

  /// Whether a found cue agrees with one of the readings, auxiliaries and prepositions at its edges aside.
  func agreesAsCue(_ found: [Span], _ scalars: [Unicode.Scalar], mode: MatchMode) -> Bool {
    let wanted = cue.map { CoveredPoints($0.spans, in: scalars) }
    return CueComparison.readings(of: found, in: scalars).contains { points in
      wanted.contains { $0.agrees(with: points, mode: mode) }
    }
  }

  /// Whether the source, the cue and the content of an attribution agree with the expectation.
  func spanAgreement(
    with found: Attribution, _ scalars: [Unicode.Scalar], mode: MatchMode
  ) -> [Bool] {
    [
      agrees(source, found.source, scalars, mode: mode),
      agreesAsCue(found.cue, scalars, mode: mode),
      agrees(content, found.content, scalars, mode: mode),
    ]
  }

  private func agreement(
    _ readings: [ExpectedSpans], _ found: [Span], _ scalars: [Unicode.Scalar]
  ) -> Double {
    let points = CoveredPoints(found, in: scalars)
    return readings.map { CoveredPoints($0.spans, in: scalars).agreement(with: points) }.max() ?? 0
  }

  private func spanDifferences(_ found: Attribution, text: String, mode: MatchMode) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let roles: [(String, [ExpectedSpans], [Span])] = [
      ("source", source, found.source), ("cue", cue, found.cue),
      ("content", content, found.content), ("addressee", addressee, found.addressee),
      ("medium", medium, found.medium),
    ]
    return roles.compactMap { role, readings, spans in
      let isRight =
        role == "cue"
        ? agreesAsCue(spans, scalars, mode: mode)
        : agrees(readings, spans, scalars, mode: mode)
      if isRight { return nil }
      let wanted = readings.map { quoted($0.spans, in: text) }.joined(separator: " or ")
      return "\(role): expected \(wanted) found \(quoted(spans, in: text))"
    }
  }

  private func difference(_ key: String, _ readings: [String], _ found: String?) -> [String] {
    if readings.isEmpty || readings.contains(found ?? "~") { return [] }
    return ["\(key): expected \(readings.joined(separator: " or ")) found \(found ?? "~")"]
  }

  private func nameDifference(_ key: String, _ readings: [String], _ found: String?) -> [String] {
    let name = comparableName(found ?? "~")
    if readings.isEmpty || readings.contains(where: { comparableName($0) == name }) { return [] }
    return ["\(key): expected \(readings.joined(separator: " or ")) found \(found ?? "~")"]
  }

  private func parentDifference(
    _ found: Attribution, in analysis: Analysis, text: String
  ) -> [String] {
    guard let parent else { return [] }
    let actual = analysis.attributions.first { $0.id == found.parent }
    let cue = actual?.cue ?? []
    let isRight =
      parent.spans.isEmpty
      ? found.parent == nil
      : cue.contains { span in parent.spans.contains { $0.overlaps(span) } }
    if isRight { return [] }
    return ["parent: expected \(quoted(parent.spans, in: text)) found \(quoted(cue, in: text))"]
  }
}

/// A name in small letters without a leading article, so that `the river authority` is `river authority`.
func comparableName(_ name: String) -> String {
  let small = name.lowercased()
  for article in ["the ", "a ", "an "] where small.hasPrefix(article) {
    return String(small.dropFirst(article.count))
  }
  return small
}
