import CaseSupport
import Foundation
import Naysay
import NaysayAttribution
import NaysayClaims
import Testing

@Suite("What decided a relation is kept")
struct MatchFeaturesTests {
  private static func mention(
    _ predicate: String, _ terms: [String], count: Double, wording: String? = nil
  ) -> ClaimMention {
    ClaimMention(
      text: terms.joined(separator: " "), parties: ["Halcyon Lines"], predicate: [predicate],
      terms: terms + [predicate], quantities: [Quantity(value: count, unit: "ship")],
      eventAt: nil, stances: [], context: ["Halcyon Lines", "Port Ellery"],
      wording: wording.map { ClaimWording(speaker: nil, text: $0, isNegated: false) })
  }

  private func features(_ first: ClaimMention, _ second: ClaimMention) throws -> MatchFeatures {
    let matcher = try Reading.claimMatcher()
    return matcher.features(of: matcher.decision(first, second), first, second)
  }

  @Test("the words, names, predicates and numbers that two claims have in common or not")
  func rules() throws {
    let features = try features(
      Self.mention("sell", ["ferry", "division"], count: 12),
      Self.mention("dispose of", ["ferry", "harbour"], count: 14))
    #expect(features.predicate == .synonym)
    #expect(features.predicates == ["sell", "dispose of"])
    #expect(features.names == ["Halcyon Lines"])
    #expect(features.words == ["ferry"])
    #expect(features.values == .different)
    #expect(features.overlap == 75 && features.coverage == 75)
    #expect(features.model == nil && features.kinship == nil)
  }

  @Test("what the model of pairs made of the wordings, in percent, where it was asked")
  func model() throws {
    let features = try features(
      Self.mention(
        "inspect", ["ferry", "division"], count: 12,
        wording: "Halcyon Lines inspected 12 ships of its ferry division"),
      Self.mention(
        "sell", ["ferry", "division"], count: 12,
        wording: "Halcyon Lines sold 12 ships of its ferry division"))
    let model = try #require(features.model)
    #expect(model.values.allSatisfy { (1...100).contains($0) })
    #expect((95...105).contains(model.values.reduce(0, +)))
    #expect(features.kinship.map((0...100).contains) == true)
    #expect(features.likelihoods.map(\.percent) == model.values.sorted(by: >))
  }

  @Test("what is nothing, none or no is left out where it is stored")
  func stored() throws {
    let features = MatchFeatures(predicate: .same, predicates: ["sign"], overlap: 67, coverage: 50)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(features)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"coverage":50,"overlap":67,"predicate":"same","predicates":["sign"]}"#)
    #expect(try JSONDecoder().decode(MatchFeatures.self, from: json) == features)
  }
}
