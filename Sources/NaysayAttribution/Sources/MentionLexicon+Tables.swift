import NaysayLanguage
import NaysayLexicon

extension MentionLexicon {
  /// Arranges the tables of names and nouns as mentions are looked up in them.
  init(_ lexicon: Lexicon) {
    self.init()
    titleModifiers = lexicon.words(.titleModifier)
    distinguishing = lexicon.words(.distinguishing)
    persons = lexicon.words(.person)
    uncounted = lexicon.words(.uncounted)
    readTitles(lexicon)
    for entry in lexicon.forenames {
      forenames[entry.forename.lowercased()] = entry.gender.flatMap {
        Entity.Gender(rawValue: $0.rawValue)
      }
    }
    for entry in lexicon.outlets {
      if entry.kind == .genericWord {
        outletWords.insert(entry.name.lowercased())
      } else {
        outlets.insert(entry.name.lowercased())
      }
    }
    readPlaces(lexicon)
    for row in lexicon.tables["collectives"]?.rows ?? [] {
      guard let noun = row["noun"], let kind = row["kind"].flatMap(Entity.Kind.init) else {
        continue
      }
      collectives[noun] = kind
      classes[noun] = Set(Self.parts(row["class"]).compactMap(NounClass.init))
    }
  }

  private mutating func readTitles(_ lexicon: Lexicon) {
    for entry in lexicon.titles {
      titles[entry.title.lowercased()] = Title(
        kind: entry.kind.rawValue,
        gender: entry.gender.flatMap { Entity.Gender(rawValue: $0.rawValue) })
    }
    for row in lexicon.tables["titles"]?.rows ?? [] {
      guard let title = row["title"]?.lowercased() else { continue }
      let same = Self.parts(row["same"])
      if titles[title]?.kind == "address", let long = same.first { longTitles[title] = long }
      for other in same {
        sameRole[title, default: []].append(other)
        sameRole[other, default: []].append(title)
      }
    }
  }

  private mutating func readPlaces(_ lexicon: Lexicon) {
    for entry in lexicon.demonyms {
      for word in [entry.demonym] + entry.people { demonyms[word.lowercased()] = entry.place }
    }
    for row in lexicon.tables["demonyms"]?.rows ?? [] where row["kind"] == "country" {
      if let place = row["place"], let demonym = row["demonym"] {
        adjectives[place.lowercased()] = demonym
      }
    }
    for entry in lexicon.metonyms { metonyms[entry.name.lowercased()] = entry.standsFor }
  }

  private static func parts(_ value: String?) -> [String] {
    guard let value, value != "-" else { return [] }
    return value.split(separator: "|").map(String.init)
  }
}
