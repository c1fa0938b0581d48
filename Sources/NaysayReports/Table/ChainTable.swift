import NaysayAttribution
import NaysayClaims

/// From whom each stance comes, as a table for a terminal.
///
/// ```
/// STANCE   STATED         CHAIN                                   WORDS
/// asserts  ../2026-03-02  HNA ← Harbour Radio                     “Harbour Radio … report”
/// refutes  2026-03-02     HNA ← Mira Land ← Ostra Port Authority  “Mira Land … told … HNA”; “denied”
/// ```
public enum ChainTable {
  /// The claim's sentence, a line for each chain, and a last line that counts sources and origins.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal; nil leaves the words uncut.
  ///   - colour: whether to colour the heading with ANSI sequences.
  public static func render(
    _ listing: ChainListing, width: Int? = nil, colour: Bool = false
  ) -> String {
    var table = TextTable(
      columns: [.init("STANCE"), .init("STATED"), .init("CHAIN", limit: 56), .init("WORDS")],
      width: width, colour: colour)
    table.rows = listing.chains.map(row)
    guard let listed = listing.claim else { return table.render() }
    let title = "\(listed.handle)  \(listed.claim.text.forTerminal)".painted(colour ? .bold : nil)
    return title + "\n" + table.render()
      + summary(of: listed).painted(colour ? .faint : nil) + "\n"
  }

  private static func row(of chain: ListedChain) -> [String] {
    [
      chain.stance?.rawValue ?? "no stance", chain.statedAt ?? "undated",
      chain.links.map(\.link).inWords, words(of: chain),
    ]
  }

  /// The words that state each link, those of one attribution once.
  private static func words(of chain: ListedChain) -> String {
    var quotes: [String] = []
    for link in chain.links where !link.evidence.isEmpty {
      let quote = "“\(link.evidence.map(\.text).joined(separator: " … "))”"
      if !quotes.contains(quote) { quotes.append(quote) }
    }
    return quotes.isEmpty ? "–" : quotes.joined(separator: "; ")
  }

  /// `for: 3 sources of 1 origin · against: 1 source · 3 documents`.
  private static func summary(of listed: ListedClaim) -> String {
    let sides: [(String, Stance)] = [("for", .asserts), ("against", .refutes)]
    let counts = sides.filter { !listed.claim.sources(taking: $0.1).isEmpty }.map { name, stance in
      "\(name): " + listed.claim.counting(stance)
    }
    return (counts + [counted(listed.documents.count, "document")]).joined(separator: " · ")
  }
}
