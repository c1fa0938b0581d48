extension SourceDescription {
  /// Whether two descriptions under one name can be of one source.
  ///
  /// Affiliations that have nothing to do with each other tell two sources apart, and so do roles of two walks of life,
  /// unless the affiliation is the same.
  func agreement(
    with other: SourceDescription, lexicon: EntityLexicon
  ) -> EntityLexicon.Agreement {
    let affiliations = pair(affiliation, other.affiliation, Self.affiliations)
    if affiliations == .clash { return .clash }
    let roles = pair(role, other.role, lexicon.roles)
    if affiliations == .agree { return .agree }
    return roles
  }

  /// How much it says: both role and affiliation, one of them, or neither.
  var weight: Int { [role, affiliation].count { $0 != nil } }

  private func pair(
    _ a: String?, _ b: String?, _ compare: (String, String) -> EntityLexicon.Agreement
  ) -> EntityLexicon.Agreement {
    guard let a, let b else { return .open }
    return compare(a, b)
  }

  /// `The club` may be any club; two that are named, or two ministries by what they are for, are one or two.
  private static func affiliations(_ a: String, _ b: String) -> EntityLexicon.Agreement {
    let (one, other) = (NameWords.ofBody(a), NameWords.ofBody(b))
    let shared = Set(one).intersection(other)
    let areNamed = NameWords.isName(a) && NameWords.isName(b)
    if areNamed, Names.areOne(a, b) { return .agree }
    if shared.count == min(one.count, other.count), !shared.isEmpty {
      return one.count == other.count || NameWords.isName(one.count < other.count ? a : b)
        ? .agree : .open
    }
    if areNamed { return shared.isEmpty ? .clash : .open }
    return one.count > 1 && other.count > 1 && one.last == other.last ? .clash : .open
  }
}
