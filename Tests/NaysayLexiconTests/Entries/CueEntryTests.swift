import NaysayLexicon
import Testing

@Suite("The cues")
struct CueEntryTests {
  @Test("a word that stands there twice with one part of speech has no frame in common")
  func framesDiffer() throws {
    var seen: [String: CueEntry] = [:]
    for cue in try LexiconFolder.lexicon().cues {
      let word = "\(cue.cue)\t\(cue.partOfSpeech)"
      if let other = seen[word] {
        let common = Set(cue.frames).intersection(other.frames)
        #expect(common.isEmpty, "\(cue.place) and \(other.place): \(common)")
      }
      seen[word] = cue
    }
  }

  @Test("every act has a cue, apart from those that only negation makes")
  func actsAreUsed() throws {
    let lexicon = try LexiconFolder.lexicon()
    let used = Set(lexicon.cues.map(\.act) + lexicon.acts.map(\.negated.act))
    for act in lexicon.acts {
      #expect(used.contains(act.act), "\(act.place): no cue has the act “\(act.act)”")
    }
  }

  @Test("every stance is reached by verbs and nouns")
  func stances() throws {
    let lexicon = try LexiconFolder.lexicon()
    for stance in ActEntry.stances {
      for partOfSpeech in [CuePartOfSpeech.verb, .noun] {
        let found = lexicon.cues.contains {
          $0.partOfSpeech == partOfSpeech && lexicon.act($0.act)?.plain.stance == stance
        }
        #expect(found, "\(partOfSpeech) that \(stance)")
      }
    }
  }

  @Test("lemmas are in lower case")
  func lowerCase() throws {
    for cue in try LexiconFolder.lexicon().cues {
      #expect(cue.cue == cue.cue.lowercased(), "\(cue.place)")
    }
  }

  @Test("a cue that takes only nouns that name a claim shows one")
  func claimNouns() throws {
    let lexicon = try LexiconFolder.lexicon()
    let nouns = lexicon.claimNouns.filter { ![.proposal, .access].contains($0.names) }.map(\.noun)
    for cue in lexicon.cues where cue.frames == [.npClaim] {
      let example = try MarkedExample(cue.example, place: cue.place)
      // The braces hold what the noun carries: `the claim that {P}`.
      let words = example.text.lowercased().split { !$0.isLetter }.map(String.init)
      let shown = nouns.contains { words.contains($0) || words.contains($0 + "s") }
      #expect(shown, "\(cue.place): \(words)")
    }
  }
}
