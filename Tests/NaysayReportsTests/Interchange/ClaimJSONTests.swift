import Foundation
import NaysayReports
import Testing

@Suite struct ClaimJSONTests {
  @Test("Claims are written as the interchange contract has them, nulls and all")
  func contract() throws {
    let json = ClaimJSON.render(HarbourSample.listing)
    try expectSnapshot(json, "claims.json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["schemaVersion"] as? Int == 1)
    let claims = try #require(object["claims"] as? [[String: Any]])
    let keys = Set(["id", "text", "status", "since", "conflicts", "stances", "silent", "handle"])
    for claim in claims { #expect(keys.isSubset(of: claim.keys)) }
  }

  @Test("JSON Lines hold a claim a line")
  func lines() throws {
    let lines = ClaimJSON.renderLines(HarbourSample.listing)
    try expectSnapshot(lines, "claims.jsonl")
    for line in lines.split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test("An empty list is an empty array, and no line")
  func empty() {
    let listing = ClaimListing(claims: [], documentCount: 0)
    #expect(
      ClaimJSON.render(listing)
        == "{\n  \"schemaVersion\": 1,\n  \"asOf\": null,\n  \"claims\": []\n}\n")
    #expect(ClaimJSON.renderLines(listing).isEmpty)
  }

  @Test("Refutations are written with whose report they answer")
  func refutations() throws {
    let listing = RefutationListing(of: HarbourSample.listing)
    try expectSnapshot(RefutationJSON.render(listing), "refutations.json")
    try expectSnapshot(RefutationJSON.renderLines(listing), "refutations.jsonl")
  }
}
