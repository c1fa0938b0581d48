import NaysayLedger
import NaysayReports

extension ExplainedLink {
  init(_ stored: StoredLink) {
    self.init(
      first: Mention(stored.first), second: Mention(stored.second), relation: stored.relation,
      rule: stored.rule, features: stored.features)
  }
}

extension ExplainedLink.Mention {
  fileprivate init(_ stored: StoredLink.Mention) {
    self.init(claim: stored.claim, text: stored.text, document: DocumentCard(stored.document))
  }
}
