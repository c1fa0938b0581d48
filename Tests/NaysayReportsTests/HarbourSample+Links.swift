import NaysayClaims
import NaysayReports

extension HarbourSample {
  /// How the mentions of the closing bear on each other and on those of other claims.
  static let links = [
    link(
      closes, .same, mention("c1", "the port closes in May", radioCard), rule: "model",
      MatchFeatures(
        predicate: .same, predicates: ["close"], names: ["Ostra"], words: ["port"], overlap: 67,
        coverage: 50, sharesContext: true, model: ["same": 93, "related": 5, "contradicts": 2],
        kinship: 91)),
    link(
      closes, .otherValue, mention("c3", "two of the ports would close in May", radioCard),
      rule: "predicate+value",
      MatchFeatures(
        predicate: .synonym, predicates: ["close", "shut"], words: ["ferry", "port"], overlap: 75,
        coverage: 60, values: .different, sharesArgument: true, isWithinOneDocument: true)),
    link(
      mention("c4", "the pier of the ferry port would close", card), .hasPart, closes,
      rule: "part+participants", MatchFeatures(predicate: .same, overlap: 50, coverage: 33)),
    link(
      closes, .dependsOn, mention("c5", "the ferry sails if the port stays open", radioCard),
      rule: "condition",
      MatchFeatures(
        predicate: .apart, words: ["ferry", "port"], overlap: 40, coverage: 25,
        clash: "condition", condition: "the port stays open")),
    link(closes, .refines, mention("c6", "the port would close on 2 May", radioCard), nil),
    link(closes, .same, mention("c1.2", "the port would close for repairs", radioCard), nil),
  ]

  private static let radioCard = DocumentCard(
    digest: "8b1d", id: "radio.txt", publisher: "Harbour Radio", publishedAt: "2026-03-04")
  private static let closes = mention("c1", "the ferry port would close in May", card)

  private static func mention(
    _ claim: String, _ text: String, _ document: DocumentCard
  ) -> ExplainedLink.Mention {
    ExplainedLink.Mention(claim: claim, text: text, document: document)
  }

  private static func link(
    _ first: ExplainedLink.Mention, _ relation: ClaimRelation, _ second: ExplainedLink.Mention,
    rule: String = "predicate", _ features: MatchFeatures?
  ) -> ExplainedLink {
    ExplainedLink(
      first: first, second: second, relation: relation, rule: rule, features: features)
  }
}
