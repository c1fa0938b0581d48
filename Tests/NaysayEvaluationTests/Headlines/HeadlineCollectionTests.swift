import NaysayEvaluation
import Testing

@Suite("Headlines and bodies in two parts")
struct HeadlineCollectionTests {
  private static let towns = [
    "Orlen", "Tamsk", "Norrby", "Vessel", "Keld", "Marana", "Lurem", "Zerdal", "Brennick", "Ishel",
    "Rell", "Anlo",
  ]

  /// Each town has two bodies; the second is known by another headline of nearly the same words.
  private static let bodies = towns.enumerated().flatMap { i, town in
    [
      HeadlineBody(id: 2 * i, text: "The ferry of \(town) sinks off the pier, a sailor said."),
      HeadlineBody(
        id: 2 * i + 1, text: "No ferry sinks off the \(town) pier: the story is a hoax."),
    ]
  }

  private static let pairs = towns.enumerated().flatMap { i, town in
    [
      HeadlinePair(headline: "Ferry sinks off \(town) pier", body: 2 * i, stance: .discuss),
      HeadlinePair(
        headline: "Off \(town) pier ferry sinks", body: 2 * i + 1,
        stance: i % 4 == 0 ? .disagree : .discuss),
      HeadlinePair(
        headline: "Ferry sinks off \(towns[(i + 5) % 12]) pier", body: 2 * i, stance: .unrelated),
    ]
  }

  private static let collection = HeadlineCollection(pairs, bodies: bodies)

  @Test("every fifth claim is measured, with all of its bodies and headlines")
  func parts() {
    let measured = Self.collection.measured
    #expect(measured.map(\.body.id) == [4, 5, 14, 15])
    #expect(Set(measured.map(\.claim)).count == 2)
    #expect(Self.collection.learnt.count == 20)
  }

  @Test("no headline stands in both parts")
  func apart() {
    let headlines = [Self.collection.learnt, Self.collection.measured].map { part in
      Set(part.flatMap(\.pairs).map(\.headline))
    }
    #expect(headlines[0].isDisjoint(with: headlines[1]))
    #expect(!headlines[0].isEmpty && !headlines[1].isEmpty)
  }

  @Test("the parts are the same whatever the order of lines")
  func order() {
    let turned = HeadlineCollection(Self.pairs.reversed(), bodies: Self.bodies.reversed())
    #expect(turned.measured.map(\.body) == Self.collection.measured.map(\.body))
    #expect(
      turned.learnt.map { Set($0.pairs) } == Self.collection.learnt.map { Set($0.pairs) })
  }

  @Test("the usual stance and the least agreement are those of the part that is learnt from")
  func learnt() {
    #expect(Self.collection.usualStance == .discuss)
    let least = Self.collection.leastAgreement
    for item in Self.collection.learnt {
      for pair in item.pairs {
        let agreement = Self.collection.agreement(
          of: WordCounts(pair.headline), with: item.body)
        #expect((agreement >= least) == pair.isRelated, "\(pair.headline)")
      }
    }
  }
}
