import Foundation
import NaysayReports
import Testing

@Suite struct ExplanationTests {
  private let ofClaim = Explanation(
    of: HarbourSample.closing, texts: HarbourSample.texts, analyses: HarbourSample.analyses)

  @Test("A claim is explained by its stances, what supports a refutation and what depends on it")
  func claim() throws {
    try expectSnapshot(ExplanationText.render(ofClaim), "explain.txt")
    #expect(ofClaim.attributions.map(\.role) == [.stance, .stance, .stance, .supports, .depends])
  }

  @Test("The JSON of an explanation has a position and a quotation for each span")
  func json() throws {
    let json = ExplanationJSON.render(ofClaim)
    try expectSnapshot(json, "explain.json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
  }

  @Test("A claim is explained by what joined its mentions and by the claims that bear on it")
  func links() throws {
    let explanation = Explanation(
      of: HarbourSample.closing, texts: [:], analyses: [:], links: HarbourSample.links)
    try expectSnapshot(ExplanationText.render(explanation), "explain-links.txt")
    try expectSnapshot(ExplanationJSON.render(explanation), "explain-links.json")
  }

  @Test("An attribution is explained for itself")
  func attribution() throws {
    let explanation = try #require(
      Explanation(
        ofAttribution: "a3", in: HarbourSample.card, text: HarbourSample.text,
        analysis: HarbourSample.analysis))
    try expectSnapshot(ExplanationText.render(explanation), "explain-attribution.txt")
  }

  @Test("An attribution that the document does not hold has no explanation")
  func unknown() {
    #expect(
      Explanation(
        ofAttribution: "zz", in: HarbourSample.card, text: HarbourSample.text,
        analysis: HarbourSample.analysis) == nil)
  }
}
