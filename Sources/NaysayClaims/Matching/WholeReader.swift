import NaysayAttribution

/// Tells a claim about a part from one about the whole: *four of them died in the capital*, *26 people died in the province*.
struct WholeReader {
  let lexicon: ClaimLexicon
  let context: ClaimContext

  /// The rule by which one claim is about a part of what another is about; nil where none says so.
  func rule(bySayingOf part: ClaimMention, in whole: ClaimMention) -> String? {
    guard context.hasOnePredicate, context.clash == nil else { return nil }
    if let partitive = part.partitive {
      return isWhole(whole, of: partitive) ? "part+participants" : nil
    }
    return isWhole(whole, ofPlaceIn: part) ? "part+place" : nil
  }

  // MARK: Participants

  /// Whether a claim is about the whole that a partitive names or counts.
  private func isWhole(_ mention: ClaimMention, of part: Partitive) -> Bool {
    // Two of the three are another value than one of the three.
    guard mention.partitive == nil else { return false }
    if let noun = part.noun, !names(mention, noun) { return false }
    let counts = mention.quantities.map(\.value)
    if let whole = part.whole { return counts.contains(whole) }
    guard let number = part.number else { return part.noun != nil }
    // Without a noun the number alone tells; it must be one that the part is a part of.
    return counts.isEmpty ? part.noun != nil : counts.allSatisfy { $0 > number }
  }

  /// Whether a claim speaks of what a noun means, or of somebody of that name.
  private func names(_ mention: ClaimMention, _ noun: String) -> Bool {
    if mention.terms.contains(noun) || [mention.agent, mention.patient].contains(noun) {
      return true
    }
    return Names.isName(noun) && Names.shared([noun], mention.parties + mention.places) > 0
  }

  // MARK: Places

  /// Whether a claim counts the same as another in a place in which that one's lies, and counts more.
  private func isWhole(_ whole: ClaimMention, ofPlaceIn part: ClaimMention) -> Bool {
    guard whole.partitive == nil, counts(whole, moreThan: part) else { return false }
    if let inner = rank(of: part), let outer = rank(of: whole) { return inner < outer }
    // `in Orlen, in the province of Lurem` lies in Lurem.
    return !whole.places.isEmpty && part.places.count > whole.places.count
      && whole.places.allSatisfy { Names.shared([$0], part.places) > 0 }
  }

  private func counts(_ whole: ClaimMention, moreThan part: ClaimMention) -> Bool {
    part.quantities.contains { small in
      !small.unit.isEmpty
        && whole.quantities.contains {
          $0.unit == small.unit && $0.value > small.value
        }
    }
  }

  /// The rank of the widest kind of place that a claim is about; nil where it names none.
  private func rank(of mention: ClaimMention) -> Int? {
    mention.terms.compactMap(lexicon.rank(ofPlace:)).max()
  }
}
