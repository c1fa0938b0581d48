package import NaysayAttribution
package import NaysayText

/// A passage or an article with the attributions that must be found in it.
package struct Case: Sendable {
  /// The name, unique in its file: `denial-of-a-report`.
  package var name: String
  /// What the case is about, where its author said so.
  package var remark: String?
  /// The file it stands in, and the line of its name.
  package var file: String
  package var line: Int
  /// The article's file, where the text is not written in the case.
  package var article: String?
  /// The date of publication, EDTF.
  package var date: String?
  package var publisher: String?
  package var title: String?
  package var text: String
  package var expected: [ExpectedAttribution]
  package var forbidden: [ForbiddenCue]
  package var claims: [ExpectedClaim]
  /// The number of contested claims, where the case states it.
  package var contestedCount: Int?
  /// Whether every attribution of the text is listed, so that a further one is a mistake.
  package var isExhaustive: Bool

  /// The passage as a document whose body begins at its first code point.
  package var document: Document {
    Document(
      id: name, digest: file + "#" + name, text: text, title: title, publisher: publisher,
      publishedAt: date)
  }

  /// Everything in which the analysis differs from the case, each difference in a sentence.
  package func failures(
    against analysis: Analysis, mode: MatchMode = .exact
  ) -> [String] {
    var failures: [String] = []
    for expectation in expected {
      failures += expectation.failures(against: analysis, text: text, mode: mode)
    }
    for ban in forbidden {
      failures += ban.failures(against: analysis, text: text)
    }
    if isExhaustive {
      failures += unexpected(in: analysis).map { found in
        "line \(line): unexpected attribution with the cue \(quoted(found.cue, in: text))"
      }
    }
    return failures.map { "\(name): \($0)" }
  }

  /// The attributions of the analysis that no expectation of the case is met by. What takes no stance, a rejected proposal
  /// or a wish, no case lists in full.
  package func unexpected(in analysis: Analysis) -> [Attribution] {
    let matched = Set(expected.compactMap { $0.match(in: analysis, text: text)?.id })
    return analysis.attributions.filter {
      $0.field == "text" && $0.stance != nil && !matched.contains($0.id)
    }
  }
}
