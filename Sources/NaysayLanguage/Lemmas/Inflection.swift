/// How a word form was made from its dictionary form, as far as spelling shows it.
enum Inflection: String, CaseIterable {
  /// `agreements`
  case plural
  /// `denied`, `spoken`
  case past
  /// `denying`
  case gerund
  /// `denies`
  case third
  /// `later`
  case comparative
  /// `latest`
  case superlative
  /// A capitalised word that is no name: `American`, `Officials`.
  case capital

  /// The inflection that the tags of a word tell; nil for a dictionary form.
  ///
  /// The Penn Treebank part of speech decides; where there is none, or it only says that the word is part of
  /// a name, the features do.
  init?(upos: String, xpos: String, feats: String) {
    guard Self.inflectedParts.contains(upos) else { return nil }
    if let known = Self.byPennTag[xpos] {
      self = known
    } else if xpos.isEmpty || xpos == "_" || xpos.hasPrefix("NNP") {
      self.init(upos: upos, feats: feats)
    } else {
      return nil
    }
  }

  private init?(upos: String, feats: String) {
    switch upos {
    case "NOUN", "PROPN":
      guard feats.hasFeature("Number=Plur") else { return nil }
      self = .plural
    case "ADJ", "ADV":
      if feats.hasFeature("Degree=Cmp") {
        self = .comparative
      } else if feats.hasFeature("Degree=Sup") {
        self = .superlative
      } else {
        return nil
      }
    default:
      if feats.hasFeature("Tense=Past") {
        self = .past
      } else if feats.hasFeature("VerbForm=Ger") || feats.hasFeature("VerbForm=Part") {
        self = .gerund
      } else if feats.hasFeature("Person=3"), feats.hasFeature("Number=Sing") {
        self = .third
      } else {
        return nil
      }
    }
  }

  private static let inflectedParts: Set<String> = ["NOUN", "PROPN", "VERB", "ADJ", "ADV"]

  private static let byPennTag: [String: Inflection] = [
    "NNS": .plural, "NNPS": .plural, "VBD": .past, "VBN": .past, "VBG": .gerund, "VBZ": .third,
    "JJR": .comparative, "RBR": .comparative, "JJS": .superlative, "RBS": .superlative,
  ]
}
