/// How well mentions were joined with those before them, and under which name.
package struct CoreferenceScore: Sendable, Hashable {
  /// The counts of one kind of mention.
  package struct Counts: Sendable, Hashable {
    /// Mentions scored.
    package var mentions = 0
    /// Those whose entity has been mentioned before, not only by pronouns.
    package var anaphoric = 0
    /// Those that were joined with something earlier.
    package var joined = 0
    /// Those joined with an earlier mention of their own entity.
    package var right = 0
    /// Those of `anaphoric` that were given the name of their own entity.
    package var named = 0
    /// Sums of each mention's B³ precision and recall.
    package var bcubedPrecision = 0.0
    package var bcubedRecall = 0.0

    /// Of what was joined, the share that is right.
    package var precision: Double { Self.share(right, joined) }
    /// Of what there was to join, the share that is right.
    package var recall: Double { Self.share(right, anaphoric) }
    /// The harmonic mean of precision and recall.
    package var f1: Double { Self.harmonic(precision, recall) }
    /// The share of what there was to name that has a right name.
    package var naming: Double { Self.share(named, anaphoric) }
    /// The harmonic mean of B³ precision and recall.
    package var bcubedF1: Double {
      guard mentions > 0 else { return 0 }
      return Self.harmonic(
        bcubedPrecision / Double(mentions), bcubedRecall / Double(mentions))
    }

    private static func share(_ part: Int, _ whole: Int) -> Double {
      whole == 0 ? 0 : Double(part) / Double(whole)
    }

    private static func harmonic(_ a: Double, _ b: Double) -> Double {
      a + b == 0 ? 0 : 2 * a * b / (a + b)
    }

    /// Creates empty counts.
    package init() {}

    static func + (a: Counts, b: Counts) -> Counts {
      var sum = a
      sum.mentions += b.mentions
      sum.anaphoric += b.anaphoric
      sum.joined += b.joined
      sum.right += b.right
      sum.named += b.named
      sum.bcubedPrecision += b.bcubedPrecision
      sum.bcubedRecall += b.bcubedRecall
      return sum
    }
  }

  /// The counts by form of mention.
  package var byForm: [GoldMention.Form: Counts] = [:]
  /// What went wrong, a line each, in order of text.
  package var errors: [String] = []

  /// Creates an empty score.
  package init() {}

  /// The counts of all forms together.
  package var total: Counts {
    GoldMention.Form.allCases.reduce(Counts()) { $0 + (byForm[$1] ?? Counts()) }
  }

  /// Adds the score of another document.
  package mutating func add(_ other: CoreferenceScore) {
    for (form, counts) in other.byForm { byForm[form] = (byForm[form] ?? Counts()) + counts }
    errors += other.errors
  }
}
