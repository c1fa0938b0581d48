import GRDB
import NaysayClaims

extension ClaimView {
  /// Which claims are looked at.
  enum Selection {
    case all
    case named(ClaimName)
    /// Those with a mention in one of these documents.
    case mentioned(in: [String])
    /// Those that may be contested on a day, where corrections bear on the claims with these numbers.
    case maybeContested(day: Int, corrected: Set<Int>)
    /// Those of them of which no summary is kept.
    case unsummarised(day: Int, corrected: Set<Int>)
    /// Those that may have changed between two days, these included.
    case maybeChanged(since: Int, until: Int, corrected: Set<Int>)
    /// Those whose standing is not settled.
    case unsettled
  }
}

extension ClaimView.Selection {
  /// What selects the stored claims.
  var query: (condition: String, arguments: StatementArguments) {
    get throws {
      switch self {
      case .all: return ("", [])
      case .named(let name): return ("WHERE claims.number = ?", [name.number])
      case .mentioned(let documents):
        let condition = """
          WHERE claims.number IN (
            SELECT claim FROM json_each(?) AS chosen
            JOIN mentions ON mentions.document = chosen.value
            JOIN mention_of_claim ON mention_of_claim.mention = mentions.key)
          """
        return (condition, [try StoredJSON.text(of: documents)])
      case .unsettled: return ("WHERE claims.number IN (\(Standings.affected))", [])
      case .maybeContested(let day, let corrected):
        return (
          "WHERE claims.number IN (\(Standings.candidates))",
          ["day": day, "corrected": try Self.list(corrected)]
        )
      case .unsummarised(let day, let corrected):
        return (
          "WHERE claims.number IN (\(Standings.unsummarised))",
          ["day": day, "corrected": try Self.list(corrected)]
        )
      case .maybeChanged(let since, let until, let corrected):
        return (
          "WHERE claims.number IN (\(Standings.changed))",
          ["since": since, "until": until, "corrected": try Self.list(corrected)]
        )
      }
    }
  }

  private static func list(_ numbers: Set<Int>) throws -> String {
    try StoredJSON.text(of: numbers.sorted())
  }

  /// Whether a claim that corrections have put together is in it.
  func mayHave(_ name: ClaimName, _ mentions: [MentionRow]) -> Bool {
    switch self {
    case .all, .maybeContested, .unsummarised, .maybeChanged, .unsettled: true
    case .named(let chosen): chosen == name
    case .mentioned(let documents):
      mentions.contains { documents.contains($0.placed.document) }
    }
  }
}
