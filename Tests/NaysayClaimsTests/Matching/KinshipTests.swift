import CaseSupport
import Naysay
import NaysayClaims
import NaysayLexicon
import Testing

@Suite("What counts for two mentions being about one thing")
struct KinshipTests {
  @Test("has a weight in the table for every feature, and for nothing else")
  func weights() throws {
    let table = try #require(try Reading.analyzer().lexicon.tables["kinship"])
    let features = table.rows.compactMap { $0["feature"] }
    #expect(features == ["base"] + KinshipFeatures.names)
    #expect(table.rows.allSatisfy { $0["weight"].flatMap(Double.init) != nil })
  }
}
