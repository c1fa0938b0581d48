import Foundation
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText

/// Invented documents and claims for the tests of this target.
enum LedgerSamples {
  static let engine = EngineStamp(version: "1.0", lexicons: "abc", model: "none")

  static func document(
    _ digest: String, id: String? = nil, url: String? = nil, publishedAt: String? = "2024-03-01",
    text: String = "The mayor of Orlen denied that the bridge would close."
  ) -> Document {
    Document(
      id: id ?? digest, digest: digest, text: text, publisher: "Orlen Courier",
      publishedAt: publishedAt, url: url)
  }

  static func attribution(_ id: String, stance: Stance = .refutes) -> Attribution {
    Attribution(
      id: id, source: [Span(0, 18)], cue: [Span(19, 25)], content: [Span(31, 53)],
      stance: stance, act: stance == .refutes ? "deny" : "say", factuality: .unknown,
      direct: false, statedAt: "2024-03-01", rule: "test", confidence: 0.9)
  }

  static func analysis(of document: Document, attributions: [Attribution] = []) -> Analysis {
    Analysis(
      id: document.id, publishedAt: document.publishedAt, sentences: [Span(0, 54)],
      attributions: attributions)
  }

  static func stance(
    _ stance: Stance, by source: String, in document: Document, on date: String? = nil
  ) -> ClaimStance {
    ClaimStance(
      source: source, entity: source, stance: stance, act: stance == .refutes ? "deny" : "say",
      factuality: .unknown, statedAt: date ?? document.publishedAt, document: document.digest,
      field: "text", cue: [Span(19, 25)], content: [Span(31, 53)],
      attribution: "\(document.digest)-\(source)-\(stance.rawValue)", inferred: false, rule: "test")
  }

  /// That the bridge of Orlen will close.
  static func bridge(_ stances: [ClaimStance]) -> ClaimMention {
    ClaimMention(
      text: "The Orlen bridge will close.", parties: ["Orlen", "Marta Keel"], predicate: ["close"],
      terms: ["bridge", "close", "orlen"], quantities: [], eventAt: nil, stances: stances)
  }

  /// That a ferry sank, which has nothing to do with the bridge.
  static func ferry(_ stances: [ClaimStance]) -> ClaimMention {
    ClaimMention(
      text: "The ferry Tamsin sank.", parties: ["Tamsin"], predicate: ["sink"],
      terms: ["ferry", "sink", "tamsin"], quantities: [], eventAt: nil, stances: stances)
  }

  /// A claim that two sources disagree about.
  static func contestedBridge(in document: Document) -> ClaimMention {
    bridge([
      stance(.asserts, by: "Orlen Courier", in: document),
      stance(.refutes, by: "Marta Keel", in: document),
    ])
  }
}

/// A folder that is removed with the value.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("naysay-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
