import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText

/// Three invented articles: a report that a bridge will close, the mayor's denial, and a ferry that sank.
struct BridgeStory {
  /// An article with the one stance that is read in it.
  struct Article {
    var id: String
    var text: String
    var source: String
    var cue: String
    var content: String
    var stance: Stance
    var isOfBridge = true
    /// The id of the attribution; a newer reading gives another.
    var attribution: String
    /// The day of the month.
    var day = 1
  }

  var articles = [
    Article(
      id: "report", text: "The union said on Friday that the Orlen bridge would close in May.",
      source: "union", cue: "said", content: "the Orlen bridge would close in May",
      stance: .asserts,
      attribution: "a1", day: 1),
    Article(
      id: "denial", text: "Mayor Marta Keel denied that the Orlen bridge would close.",
      source: "Marta Keel", cue: "denied", content: "the Orlen bridge would close",
      stance: .refutes,
      attribution: "a2", day: 3),
    Article(
      id: "ferry", text: "The harbour master said that the ferry Tamsin sank.",
      source: "harbour master", cue: "said", content: "the ferry Tamsin sank", stance: .asserts,
      isOfBridge: false, attribution: "a3", day: 5),
  ]

  /// A ledger into which the articles came in this order.
  func ledger() throws -> Ledger {
    let ledger = try Ledger.inMemory()
    try ingest(into: ledger)
    return ledger
  }

  func ingest(into ledger: Ledger) throws {
    for article in articles { try Self.ingest(article, into: ledger) }
  }

  static func ingest(_ article: Article, into ledger: Ledger) throws {
    let text = ScalarText(article.text)
    let document = Document(
      id: article.id, digest: SHA256.hexDigest(of: Array((article.id + article.text).utf8)),
      text: article.text, publisher: "Orlen Courier", publishedAt: "2024-03-0\(article.day)",
      url: "https://orlen.example/\(article.id)")
    let cue = Self.span(of: article.cue, in: text)
    let content = Self.span(of: article.content, in: text)
    let attribution = Attribution(
      id: article.attribution, source: [], cue: [cue], content: [content], stance: article.stance,
      act: article.stance == .refutes ? "deny" : "say", factuality: .unknown, direct: false,
      statedAt: document.publishedAt, rule: "test", confidence: 0.9)
    let stance = ClaimStance(
      source: article.source, entity: article.source, stance: article.stance, act: attribution.act,
      factuality: article.stance == .refutes ? .certainlyNot : .certain,
      statedAt: document.publishedAt, document: document.digest, field: "text", cue: [cue],
      content: [content], attribution: attribution.id, inferred: false, rule: "test")
    try ledger.ingest(
      document, analysis: LedgerSamples.analysis(of: document, attributions: [attribution]),
      mentions: [
        article.isOfBridge ? LedgerSamples.bridge([stance]) : LedgerSamples.ferry([stance])
      ],
      engine: LedgerSamples.engine)
  }

  /// The last place where words stand.
  static func span(of words: String, in text: ScalarText) -> Span {
    let sought = Array(words.unicodeScalars)
    let starts = (0...(text.count - sought.count)).filter {
      Array(text.scalars[$0..<($0 + sought.count)]) == sought
    }
    return Span(starts.last ?? 0, (starts.last ?? 0) + sought.count)
  }
}

extension BridgeStory {
  /// What the claims of a ledger come to: the stances of each with the corrections that were applied.
  static func claims(of ledger: Ledger) throws -> [[String]] {
    try ledger.claims().map { stored in
      stored.claim.stances.map { stance in
        let marks = (stance.corrections ?? []).map { "\($0.kind)" }
        return
          ([stance.source, "\(stance.stance)", stance.act, stance.factuality.rawValue] + marks)
          .joined(separator: " ")
      } + ["\(stored.claim.status)"] + stored.claim.corrections.map { "\($0.kind) \($0.id)" }
    }.sorted { $0.joined() < $1.joined() }
  }

  /// One correction of each kind that decides something.
  static let requests: [CorrectionRequest] = [
    .link("a1", "a3"), .unlink("a2"), .merge("c1", "c2"), .split("c1", ["a2"]),
    .relabel("a2", StanceLabel(stance: .hedges, act: "leave open")), .relabel("a2", nil),
    .relabel("a1", StanceLabel(stance: .refutes, act: "deny")), .confirm("a2"), .confirm("c1"),
  ]

  /// Records a correction at a minute past noon.
  @discardableResult
  static func correct(
    _ request: CorrectionRequest, in ledger: Ledger, minute: Int = 0
  ) throws -> StoredCorrection {
    try ledger.correct(
      request, author: "A. Penn", note: "a “note”",
      recordedAt: "2024-04-01T12:\(minute < 10 ? "0" : "")\(minute):00.000Z")
  }
}
