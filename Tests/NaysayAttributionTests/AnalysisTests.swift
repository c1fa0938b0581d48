import CaseSupport
import Foundation
import Naysay
import NaysayAttribution
import NaysayText
import Testing

@Suite("Analyses")
struct AnalysisTests {
  @Test("two readings of a document are the same")
  func deterministic() throws {
    let seed = try SeedArticle()
    #expect(try Reading.analysis(of: seed.document) == seed.analysis)
    let fresh = try Analyzer()
    #expect(fresh.analyze(seed.document) == seed.analysis)
  }

  @Test("JSON keeps everything, and writes what is not known as null")
  func json() throws {
    let seed = try SeedArticle()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(seed.analysis)
    #expect(try JSONDecoder().decode(Analysis.self, from: data) == seed.analysis)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("\"parent\":null"))
    #expect(text.contains("\"cue\":[[95,102]]"))
  }

  @Test("identifiers are one of a kind, and point to what is there")
  func identifiers() throws {
    let analysis = try SeedArticle().analysis
    let attributions = Set(analysis.attributions.map(\.id))
    let propositions = Set(analysis.propositions.map(\.id))
    #expect(attributions.count == analysis.attributions.count)
    #expect(propositions.count == analysis.propositions.count)
    #expect(analysis.attributions.allSatisfy { $0.parent.map(attributions.contains) ?? true })
    #expect(analysis.propositions.allSatisfy { attributions.contains($0.attribution) })
    for link in analysis.links {
      #expect(propositions.contains(link.from) && propositions.contains(link.to))
    }
  }

  @Test("what stands before the body is not read, and does not shift the spans")
  func bodyStart() throws {
    let body = "The mayor of Ostrow denied on Monday that the mill had been sold."
    let head = "OSTROW, 4 March —\u{1F4F0}\r\n"
    let plain = try Reading.analysis(of: body, publishedAt: "2024-03-05")
    let headed = try Reading.analysis(
      of: Document(
        id: "headed", digest: "headed", text: head + body, publishedAt: "2024-03-05",
        bodyStart: head.unicodeScalars.count))
    let shift = head.unicodeScalars.count
    let first = try #require(plain.attributions.first)
    #expect(first.stance == .refutes)
    #expect(
      headed.attributions.map(\.cue)
        == plain.attributions.map { $0.cue.map { Span($0.start + shift, $0.end + shift) } })
  }

  @Test("a text without words has no attributions", arguments: ["", " \n\n ", "***", "\u{FEFF}"])
  func nothing(text: String) throws {
    let analysis = try Reading.analysis(of: text)
    #expect(analysis.attributions == [])
    #expect(analysis.propositions == [])
  }
}
