import NaysayAttribution
import NaysayClaims
import NaysayText

/// Everything behind a claim or an attribution, as text for a terminal.
public enum ExplanationText {
  /// Writes each attribution with its sentence, the cue marked `⟦…⟧`, and what decided the reading.
  ///
  /// - Parameter colour: whether to make headings bold with ANSI sequences.
  public static func render(_ explanation: Explanation, colour: Bool = false) -> String {
    var blocks: [String] = []
    if let listed = explanation.claim {
      blocks.append(head(of: listed, colour: colour))
      blocks += LinkText.blocks(of: explanation.links, around: listed.handle, colour: colour)
    }
    blocks += explanation.attributions.map { block(for: $0, colour: colour) }
    return blocks.joined(separator: "\n")
  }

  private static func head(of listed: ListedClaim, colour: Bool) -> String {
    let claim = listed.claim
    let title = "\(listed.handle)  \(claim.text.forTerminal)".painted(colour ? .bold : nil)
    var lines = [title, claim.statusSentence] + claim.conflicts.map(\.sentence)
    lines.append("id \(claim.id)")
    if !claim.silent.isEmpty {
      lines.append("No position found for: \(claim.silent.joined(separator: ", ").forTerminal)")
    }
    lines += claim.corrections.map { "Correction \($0.id): \($0.sentence.forTerminal)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func block(for explained: ExplainedAttribution, colour: Bool) -> String {
    let attribution = explained.attribution
    let role = explained.role.map { "\($0.words)  " } ?? ""
    let who = explained.stance?.nameWithRelay ?? attribution.sourceEntity ?? "unnamed"
    let label = explained.label
    let title =
      "\(role)\(who.forTerminal) · \(label?.stance.rawValue ?? "no stance") · "
      + (label?.act ?? attribution.act)
    var lines = [
      title.painted(colour ? .bold : nil), "  " + marked(explained),
      field("source", explained.source), field("cue", explained.cue),
      field("content", explained.content),
    ]
    lines += facts(of: explained).map { "  " + $0.name.padded(to: 14) + $0.value.forTerminal }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private static func facts(of explained: ExplainedAttribution) -> [(name: String, value: String)] {
    let attribution = explained.attribution
    let card = explained.document
    var facts = [
      ("factuality", (explained.stance?.factuality ?? attribution.factuality).rawValue),
      ("stated", worded(date: attribution.statedAt)),
      ("event", attribution.eventAt.map { worded(date: $0) } ?? "undated"),
      ("rule", attribution.rule),
      ("confidence", attribution.confidence.description),
    ]
    if let target = attribution.target { facts.append(("target", target)) }
    if let principal = attribution.onBehalfOf { facts.append(("on behalf of", principal)) }
    if let stance = explained.stance {
      if !stance.chain.isEmpty { facts.append(("chain", stance.chain.inWords)) }
      facts.append(("linked by", stance.rule + (stance.inferred ? " (inferred)" : "")))
    }
    if let link = explained.link { facts.append(("link", "\(link.kind.rawValue), \(link.rule)")) }
    if let parent = attribution.parent { facts.append(("within", parent)) }
    facts += explained.corrections.map { ("correction", $0.sentence) }
    facts.append(("attribution", attribution.id))
    let place = [card.id, card.publisher, card.publishedAt, attribution.field].compactMap { $0 }
    facts.append(("document", place.joined(separator: ", ")))
    if let cue = explained.cue.first {
      let quote = cue.selector.quote
      facts.append(("selector", "…\(quote.prefix)⟦\(quote.exact)⟧\(quote.suffix)…"))
    }
    return facts
  }

  /// `source      44–94 "Resistance forces"`, a line for each span.
  private static func field(_ name: String, _ evidence: [Evidence]) -> String {
    evidence.enumerated().map { index, piece in
      let label = (index == 0 ? name : "").padded(to: 14)
      return "  \(label)\(piece.span.start)–\(piece.span.end) “\(piece.text.forTerminal)”"
    }.joined(separator: "\n")
  }

  /// The sentence with the cue's words in `⟦…⟧`.
  private static func marked(_ explained: ExplainedAttribution) -> String {
    let sentence = explained.sentence
    let text = ScalarText(sentence.text)
    var out = ""
    var at = 0
    for cue in explained.cue.map(\.span).sorted() where sentence.span.contains(cue) {
      let local = Span(cue.start - sentence.span.start, cue.end - sentence.span.start)
      out += text[Span(at, local.start)] + "⟦" + text[local] + "⟧"
      at = local.end
    }
    return (out + text[Span(at, text.count)]).forTerminal
  }
}

extension ExplainedAttribution.Role {
  fileprivate var words: String {
    switch self {
    case .stance: "Stance"
    case .supports: "Supports the refutation"
    case .depends: "Depends on the claim"
    }
  }
}
