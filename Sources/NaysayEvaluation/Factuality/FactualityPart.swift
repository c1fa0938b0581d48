extension EvaluationPart {
  /// Whether events take place.
  package static var factuality: EvaluationPart {
    EvaluationPart(name: "factuality", evaluations: JudgedEvents.all)
  }
}

extension JudgedEvents {
  /// The corpora, in the order they are measured in.
  package static var all: [JudgedEvents] {
    let gathered = "https://github.com/yurpl/ReExaminingFactbank"
    return [
      halves("uw", "UW dev", gathered),
      halves("uds_ih2", "UDS-IH2 dev", gathered),
      halves("meantime", "MEANTIME dev", gathered),
      halves("megaveridicality2", "MegaVeridicality 2 dev", gathered),
      commitmentBank,
    ]
  }

  private static func halves(_ key: String, _ name: String, _ published: String) -> JudgedEvents {
    let half = { (half: String) in
      Corpus(key: key, name: name, path: "factuality/\(key)/\(half).jsonl", published: published)
    }
    let reading = { (corpus: Corpus) -> Reading in
      { folder throws(CorpusError) in
        let rows: [JudgedTokens] = try folder.rows(of: corpus)
        return rows.map(\.sentence)
      }
    }
    return JudgedEvents(
      half("dev"), measured: reading(half("dev")), learnt: reading(half("train")))
  }

  private static var commitmentBank: JudgedEvents {
    let corpus = Corpus(
      key: "commitmentbank", name: "CommitmentBank, every other item",
      path: "factuality/commitmentbank/items.jsonl",
      published: "https://github.com/mcdm/CommitmentBank")
    let half = { (learnt: Bool) -> Reading in
      { folder throws(CorpusError) in
        try CommitmentBankItem.sentences(of: corpus, in: folder, learnt: learnt)
      }
    }
    return JudgedEvents(corpus, measured: half(false), learnt: half(true))
  }
}
