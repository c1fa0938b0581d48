/// How well mentions were joined with those before them, and under which name.
package struct CoreferenceScore: EvaluationScore {
  /// The counts of one form of mention.
  package struct Counts: Summable {
    /// Mentions scored.
    var mentions = 0
    /// Joined with something earlier; joined with their own entity; to be joined: mentioned before, not only by pronouns.
    var links = Tally()
    /// Of those to be joined: given a name of their own entity.
    var named = Share()
    /// Sums of each mention's B³ precision and recall.
    var bcubedPrecision = 0.0
    var bcubedRecall = 0.0

    package init() {}

    package static func += (sum: inout Counts, other: Counts) {
      sum.mentions += other.mentions
      sum.links += other.links
      sum.named += other.named
      sum.bcubedPrecision += other.bcubedPrecision
      sum.bcubedRecall += other.bcubedRecall
    }

    /// The harmonic mean of B³ precision and recall, 0…100.
    var bcubedF1: Double {
      let sum = bcubedPrecision + bcubedRecall
      guard sum > 0, mentions > 0 else { return 0 }
      return 100 * 2 * bcubedPrecision * bcubedRecall / (sum * Double(mentions))
    }
  }

  var documents = 0
  /// The mentions that are sources, by form.
  var sources: NamedFigures<Counts>
  /// All mentions of people and organisations, by form.
  var parties: NamedFigures<Counts>

  package init() {
    sources = NamedFigures(Self.forms)
    parties = NamedFigures(Self.forms)
  }

  package static func += (sum: inout CoreferenceScore, other: CoreferenceScore) {
    sum.documents += other.documents
    sum.sources += other.sources
    sum.parties += other.parties
  }

  private static let forms = ["all"] + GoldMention.Form.allCases.map(\.rawValue)
}
