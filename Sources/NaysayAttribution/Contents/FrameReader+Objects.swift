import NaysayLanguage
import NaysayLexicon

// Objects with what is said of them, and contents that a preposition of the cue's own brings.

extension FrameReader {
  /// `painted {the admiral as a coward}`, `cleared {the pilot of drinking}`: an object and what is said of it.
  ///
  /// A cue that refutes (`rejected the claim as absurd`) has the object alone for its content.
  func describedContent(ofVerb verb: Int, allowing frames: Set<CueFrame>) -> Content? {
    guard asserts || frames.isDisjoint(with: [.np, .npClaim]), !frames.contains(.npThat),
      let object = graph.children(of: verb, "obj").first(where: { $0 > verb }),
      !graph.hasFeature(object, "Reflex=Yes")
    else { return nil }
    for (frame, preposition) in [(CueFrame.as, "as"), (.of, "of"), (.to, "to")]
    where frames.contains(frame) {
      guard let mark = mark(preposition, behind: object, of: verb),
        let said = graph.words[mark].head, said > mark, isTelling(frame, object, said)
      else { continue }
      let first = graph.nounPhrase(of: object).first ?? object
      let last = graph.trimmed(graph.subtree(of: said)).last ?? said
      return Content(words: (first...last).filter { !cue.contains($0) }, frame: frame)
    }
    return nil
  }

  private func isTelling(_ frame: CueFrame, _ object: Int, _ said: Int) -> Bool {
    switch frame {
    case .of: graph.words[said].xpos == "VBG" || isHuman(object)
    case .to: graph.words[said].upos != "VERB" && cue.count > 1
    default: true
    }
  }

  /// The preposition right behind an object whose nominal or clause hangs on the object or its verb.
  private func mark(_ preposition: String, behind object: Int, of verb: Int) -> Int? {
    let candidates = [verb, object].flatMap {
      graph.children(of: $0, "obl", "nmod", "advcl", "acl", "xcomp", "obj").filter { $0 > object }
    }
    let marks = candidates.compactMap { said in
      graph.children(of: said, "case", "mark", "advmod").first {
        $0 > object && graph.words[$0].lemma.lowercased() == preposition
      }
    }
    return marks.min()
  }

  /// Whether a noun phrase may be somebody who did something.
  func isHuman(_ word: Int) -> Bool {
    ["PROPN", "PRON"].contains(graph.words[word].upos)
      || lexicon.mentions.titles[graph.words[word].lemma.lowercased()] != nil
  }

  /// `owned up to {painting the statue}`: the gerund that the cue's own preposition brings.
  func ownGerund(ofVerb verb: Int, allowing frames: Set<CueFrame>) -> Content? {
    guard frames.contains(.ing), let last = cue.last, last > verb,
      graph.words[last].relation == "mark", let gerund = graph.words[last].head, gerund > last,
      graph.words[gerund].xpos == "VBG"
    else { return nil }
    return Content(words: graph.trimmed(graph.subtree(of: gerund, leavingOut: [last])), frame: .ing)
  }
}
