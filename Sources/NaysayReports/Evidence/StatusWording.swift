import NaysayAttribution
import NaysayClaims

extension Claim {
  /// Where the claim stands, in one plain sentence. No verdict on truth.
  var statusSentence: String {
    let asserting = counting(.asserts)
    let refuting = counting(.refutes)
    switch status {
    case .asserted:
      return "The claim \(standing("asserted")): by \(asserting); no refutation was found."
    case .contested:
      return "The claim \(standing("contested")): asserted by \(asserting), refuted by \(refuting)."
    case .deniedOnly:
      return
        "The claim \(standing("only denied")): refuted by \(refuting), asserted by none on record."
    case .questioned:
      return "The claim \(standing("only questioned")): none on record asserts or refutes it."
    case .open:
      return "The claim \(standing("open")): none on record asserts or refutes it."
    case .withdrawn:
      return "The claim \(standing("withdrawn")): the last source that asserted it took it back."
    case .conceded:
      return "The claim \(standing("conceded")): the source that refuted it now agrees."
    case .superseded:
      return "The claim \(standing("superseded")): a newer value or state has taken its place."
    }
  }

  /// `has been contested since 2026-03-02`, or `is contested` where nothing dates it.
  private func standing(_ word: String) -> String {
    guard let since else { return "is " + word }
    let date = since.hasPrefix("../") ? "\(since.dropFirst(3)) or earlier" : since
    return "has been \(word) since \(date)"
  }

  /// `3 sources of 1 origin`; the origins are told only where several sources have one.
  func counting(_ stance: Stance) -> String {
    let sources = sources(taking: stance).count
    let origins = origins(taking: stance).count
    let words = counted(sources, "source")
    return origins < sources ? words + " of " + counted(origins, "origin") : words
  }
}

extension Conflict {
  /// `A report against a denial, opened on 2026-03-02.`
  var sentence: String {
    let opened = opened.map { ", opened \(worded(date: $0))" } ?? ""
    let resolved = resolved.map { ", resolved \(worded(date: $0))" } ?? ""
    return kind.words + opened + resolved + "."
  }
}

extension Conflict.Kind {
  /// The kind in words.
  var words: String {
    switch self {
    case .denial: "An assertion against a denial"
    case .negation: "A sentence against its negation"
    case .antonym: "Two opposite words"
    case .numeric: "Two values that cannot both hold"
    case .temporal: "Two dates that cannot both hold"
    case .selfContradiction: "A source against itself"
    case .reportVsDenial: "A report against a denial"
    }
  }
}
