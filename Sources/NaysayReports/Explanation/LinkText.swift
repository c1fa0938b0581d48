import NaysayClaims

/// What brought the mentions of a claim together, and how other claims bear on it, as text for a terminal.
enum LinkText {
  /// A block for the mentions and a block for the other claims; none where there is nothing to say.
  static func blocks(of links: [ExplainedLink], around claim: String, colour: Bool) -> [String] {
    let joined = joining(links).map { lines(of: $0, title(ofJoined: $0)) }
    let others = bearing(links, on: claim).map { lines(of: $0, title(of: $0, around: claim)) }
    return [("Mentions", joined), ("Other claims", others)].compactMap { heading, items in
      guard !items.isEmpty else { return nil }
      return ([heading.painted(colour ? .bold : nil)] + items).joined(separator: "\n") + "\n"
    }
  }

  /// For each mention the first link to an earlier one; all of them are in the JSON.
  private static func joining(_ links: [ExplainedLink]) -> [ExplainedLink] {
    var seen: Set<ExplainedLink.Mention> = []
    return links.filter {
      $0.isWithinOneClaim && $0.relation == .same && seen.insert($0.second).inserted
    }
  }

  /// For each other claim, and each way in which it bears on this one, the first link.
  private static func bearing(_ links: [ExplainedLink], on claim: String) -> [ExplainedLink] {
    var seen: Set<[String]> = []
    return links.filter {
      !$0.isWithinOneClaim
        && seen.insert([$0.other(than: claim).claim, $0.wording(from: claim)]).inserted
    }
  }

  private static func lines(of link: ExplainedLink, _ title: String) -> String {
    "  \(title.forTerminal)\n    because \(link.reasons.forTerminal)"
  }

  private static func title(ofJoined link: ExplainedLink) -> String {
    "\(quoted(link.second)) joined with \(quoted(link.first))"
  }

  private static func title(of link: ExplainedLink, around claim: String) -> String {
    let other = link.other(than: claim)
    return "\(other.claim) \(link.wording(from: claim)): \(quoted(other))"
  }

  /// `“the port closes in May” (harbour.txt, HNA, 2026-03-02)`.
  private static func quoted(_ mention: ExplainedLink.Mention) -> String {
    let card = mention.document
    let place = [card.id, card.publisher, card.publishedAt].compactMap { $0 }
    return "“\(mention.text)” (\(place.joined(separator: ", ")))"
  }
}
