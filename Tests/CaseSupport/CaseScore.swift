package import NaysayAttribution

/// How many of the attributions of some cases an analysis gets right.
package struct CaseScore: Sendable {
  /// So many right of so many.
  package struct Tally: Sendable, Hashable {
    package var right: Int
    package var of: Int

    /// Creates a tally.
    package init(right: Int = 0, of: Int = 0) {
      self.right = right
      self.of = of
    }

    /// The share that is right; 1 of nothing.
    package var rate: Double { of == 0 ? 1 : Double(right) / Double(of) }

    /// Counts one more.
    package mutating func count(_ isRight: Bool) {
      of += 1
      if isRight { right += 1 }
    }
  }

  /// Attributions whose cue was found at all.
  package private(set) var found = Tally()
  /// Of all attributions: source, cue and content as expected, exactly and by at least half.
  package private(set) var spansExact = Tally()
  package private(set) var spansOverlap = Tally()
  /// Of all that take a stance, found in cases that list every one: source, cue and content of an expected one, exactly.
  package private(set) var expectedExact = Tally()
  /// Of those whose cue was found: each span by itself, exactly.
  package private(set) var sourceExact = Tally()
  package private(set) var cueExact = Tally()
  package private(set) var contentExact = Tally()
  /// Of those whose cue was found and for which the case states it.
  package private(set) var stance = Tally()
  package private(set) var act = Tally()
  package private(set) var factuality = Tally()
  /// Cases without a single difference.
  package private(set) var cases = Tally()
  /// Look-alikes that were passed by.
  package private(set) var lookalikes = Tally()
  /// Every difference, in the order of the cases.
  package private(set) var failures: [String] = []

  /// Creates an empty score.
  package init() {}

  /// How many of the expected attributions are found with source, cue and content as they should be.
  package var recall: Double { spansExact.rate }
  /// How many of the attributions found are expected so.
  package var precision: Double { expectedExact.rate }
  /// The harmonic mean of precision and recall; 0 where both are.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Counts what the analysis gets right of the case.
  package mutating func add(_ item: Case, _ analysis: Analysis) {
    for expectation in item.expected {
      add(expectation, analysis, text: item.text)
    }
    for ban in item.forbidden {
      lookalikes.count(ban.failures(against: analysis, text: item.text).isEmpty)
    }
    if item.isExhaustive { addFound(in: item, analysis) }
    let differences = item.failures(against: analysis)
    cases.count(differences.isEmpty)
    failures += differences
  }

  private mutating func add(
    _ expectation: ExpectedAttribution, _ analysis: Analysis, text: String
  ) {
    let match = expectation.match(in: analysis, text: text)
    found.count(match != nil)
    guard let match else {
      spansExact.count(false)
      spansOverlap.count(false)
      return
    }
    let scalars = Array(text.unicodeScalars)
    let exact = expectation.spanAgreement(with: match, scalars, mode: .exact)
    spansExact.count(exact.allSatisfy { $0 })
    spansOverlap.count(
      expectation.spanAgreement(with: match, scalars, mode: .overlapOnly).allSatisfy { $0 })
    if !expectation.source.isEmpty { sourceExact.count(exact[0]) }
    cueExact.count(exact[1])
    if !expectation.content.isEmpty { contentExact.count(exact[2]) }
    if !expectation.stance.isEmpty { stance.count(expectation.stance.contains(match.stance)) }
    if !expectation.act.isEmpty { act.count(expectation.act.contains(match.act)) }
    if !expectation.factuality.isEmpty {
      factuality.count(expectation.factuality.contains(match.factuality))
    }
  }

  private mutating func addFound(in item: Case, _ analysis: Analysis) {
    let scalars = Array(item.text.unicodeScalars)
    let right = item.expected.compactMap { expectation -> String? in
      guard let match = expectation.match(in: analysis, text: item.text),
        expectation.spanAgreement(with: match, scalars, mode: .exact).allSatisfy({ $0 })
      else { return nil }
      return match.id
    }
    let unexpected = Set(item.unexpected(in: analysis).map(\.id))
    let expected = item.expected.compactMap { $0.match(in: analysis, text: item.text)?.id }
    for found in analysis.attributions
    where unexpected.contains(found.id) || expected.contains(found.id) {
      expectedExact.count(right.contains(found.id))
    }
  }

  /// The counts, one a line.
  package var summary: String {
    let rows: [(String, Tally)] = [
      ("cases right", cases), ("attributions found", found), ("spans exact", spansExact),
      ("found that are expected", expectedExact), ("spans by half", spansOverlap),
      ("source exact", sourceExact), ("cue exact", cueExact),
      ("content exact", contentExact), ("stance", stance), ("act", act),
      ("factuality", factuality), ("look-alikes passed by", lookalikes),
    ]
    return rows.map { name, tally in
      let permille = Int((tally.rate * 1000).rounded())
      return "\(name): \(tally.right) of \(tally.of) (\(permille / 10).\(permille % 10) %)"
    }.joined(separator: "\n")
  }
}
