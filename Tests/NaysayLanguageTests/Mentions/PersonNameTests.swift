import NaysayLanguage
import Testing

@Suite("Names of people")
struct PersonNameTests {
  private func name(_ text: String) throws -> PersonName {
    try #require(PersonName(text.split(separator: " ").map(String.init)))
  }

  @Test(
    "may be one person's where one is the other in short",
    arguments: [
      ("Okafor", "Ben Okafor"), ("Ben", "Ben Okafor"), ("B. Okafor", "Ben Okafor"),
      ("Ben Okafor", "Ben T. Okafor"), ("Van der Meer", "Joost van der Meer"),
      ("Meer", "Joost van der Meer"), ("Ortega Ruiz", "Ramon Ortega Ruiz"),
      ("Ortega", "Ramon Ortega Ruiz"), ("Amos Dell", "Amos Dell Jr."),
      ("Xu Meilin", "Xu"), ("O'Hara", "Nell O’Hara"),
    ])
  func agree(short: String, long: String) throws {
    #expect(try name(short).agrees(with: name(long)))
    #expect(try name(long).agrees(with: name(short)))
  }

  @Test(
    "are two people's where a part clashes",
    arguments: [
      ("Tom Fairley", "Lucy Fairley"), ("R. Keel", "Martin Keel"),
      ("Amos Dell Sr.", "Amos Dell Jr."),
      ("Ben T. Okafor", "Ben W. Okafor"), ("Okafor", "Ben Okaforsen"), ("Holt", "Clara Holt-Ames"),
      ("Ben Okafor", "Ben Sand"),
    ])
  func clash(one: String, other: String) throws {
    #expect(try !name(one).agrees(with: name(other)))
    #expect(try !name(other).agrees(with: name(one)))
  }

  @Test("are parted into forenames, family name with particles, and suffix")
  func parts() throws {
    let name = try name("Joost M. van der Meer Jr.")
    #expect(name.given == ["joost", "m"])
    #expect(name.family == ["van", "der", "meer"])
    #expect(name.suffix == "jr")
    #expect(PersonName([]) == nil)
  }
}
