extension EvaluationPart {
  /// What stance articles have to headlines, and which headlines are theirs.
  package static var headlines: EvaluationPart {
    EvaluationPart(
      name: "headlines",
      evaluations: [HeadlineStances.fakeNewsChallenge, HeadlineRanking.fakeNewsChallenge])
  }
}

extension HeadlineStances {
  /// On the training part of the challenge.
  package static var fakeNewsChallenge: HeadlineStances {
    HeadlineStances(
      .challenge(key: "fnc1", name: "FNC-1, a fifth of the claims", file: "train_stances"),
      bodies: .challengeBodies)
  }
}

extension HeadlineRanking {
  /// On the training part of the challenge.
  package static var fakeNewsChallenge: HeadlineRanking {
    HeadlineRanking(
      .challenge(key: "fnc1_ranking", name: "FNC-1, ranking headlines", file: "train_stances"),
      bodies: .challengeBodies)
  }
}

extension Corpus {
  fileprivate static var challengeBodies: Corpus {
    challenge(key: "fnc1_bodies", name: "FNC-1, bodies", file: "train_bodies")
  }

  fileprivate static func challenge(key: String, name: String, file: String) -> Corpus {
    Corpus(
      key: key, name: name, path: "stance/fnc1/\(file).jsonl",
      published: "https://github.com/FakeNewsChallenge/fnc-1")
  }
}
