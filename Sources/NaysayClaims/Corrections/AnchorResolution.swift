package import NaysayText

/// Whether the stance that a correction speaks of is there.
package enum AnchorResolution: Sendable, Hashable {
  /// It is: stances of a mention, by their places in it. Several are parts of one attribution.
  case found(mention: Int64, stances: [Int])
  /// It is not, or cannot be told from others.
  case orphaned(OrphanReason)
}

/// Why a correction cannot be applied to a stance.
public enum OrphanReason: String, Sendable, Hashable, Codable, CaseIterable {
  case noDocument = "no such document"
  case wordsGone = "words gone"
  case wordsRepeated = "words repeated"
  case noStance = "no stance read there"
  case severalStances = "several stances read there"
  case otherReading = "another stance read there"
}

/// A version of an article as a ledger has it: where anchors are looked for.
package struct AnchorGround: Sendable {
  /// The digest of the version.
  package var digest: String
  /// The texts of the fields; need not be there for the version that the analyst saw.
  package var fields: [String: ScalarText]
  /// The mentions in it, with the keys of the ledger.
  package var mentions: [(key: Int64, mention: ClaimMention)]

  /// Creates a ground.
  package init(
    digest: String, fields: [String: ScalarText] = [:],
    mentions: [(key: Int64, mention: ClaimMention)]
  ) {
    self.digest = digest
    self.fields = fields
    self.mentions = mentions
  }
}

extension StanceAnchor {
  /// Looks for the stance in a version of its article.
  package func resolve(in ground: AnchorGround) -> AnchorResolution {
    let places: Places
    if ground.digest == document.digest {
      places = Places(cue: cue.map(\.span), content: content.map(\.span))
    } else {
      switch located(in: ground.fields[field] ?? ScalarText("")) {
      case .success(let found): places = found
      case .failure(let orphan): return .orphaned(orphan.reason)
      }
    }
    return stance(at: places, in: ground)
  }

  private struct Places {
    var cue: [Span]
    var content: [Span]
  }

  private struct Orphan: Error {
    var reason: OrphanReason
  }

  /// Where the words stand in a text that may have changed.
  ///
  /// A short word such as *said*, of which there are several, is found by its distance from the words beside it.
  private func located(in text: ScalarText) -> Result<Places, Orphan> {
    let selectors = cue + content
    let found = selectors.map { $0.resolution(in: text) }
    var spans: [Span] = []
    for (selector, resolution) in zip(selectors, found) {
      switch resolution {
      case .found(let span): spans.append(span)
      case .missing: return .failure(Orphan(reason: .wordsGone))
      case .ambiguous:
        let span = Self.beside(selector, of: zip(selectors, found).map { ($0, $1) }, in: text)
        guard let span else { return .failure(Orphan(reason: .wordsRepeated)) }
        spans.append(span)
      }
    }
    return .success(
      Places(cue: Array(spans.prefix(cue.count)), content: Array(spans.dropFirst(cue.count))))
  }

  private static func beside(
    _ selector: Selector, of neighbours: [(Selector, Selector.Resolution)], in text: ScalarText
  ) -> Span? {
    let shifts = neighbours.compactMap { other, resolution -> (distance: Int, shift: Int)? in
      guard case .found(let span) = resolution else { return nil }
      let start = other.position.start
      return (abs(start - selector.position.start), span.start - start)
    }
    guard let shift = shifts.min(by: { $0.distance < $1.distance })?.shift else { return nil }
    let span = Span(selector.position.start + shift, selector.position.end + shift)
    return text[span] == selector.quote.exact ? span : nil
  }

  /// The stance with these words, or after another reading the only one with words of these.
  private func stance(at places: Places, in ground: AnchorGround) -> AnchorResolution {
    let candidates = ground.mentions.flatMap { key, mention in
      mention.stances.indices.filter { mention.stances[$0].field == field }.map {
        Candidate(key: key, index: $0, stance: mention.stances[$0])
      }
    }
    let exact = candidates.filter {
      $0.stance.cue == places.cue && $0.stance.content == places.content
    }
    if !exact.isEmpty { return only(exact) }
    return only(
      candidates.filter {
        Self.overlap($0.stance.cue, places.cue) && Self.overlap($0.stance.content, places.content)
      })
  }

  private struct Candidate {
    var key: Int64
    var index: Int
    var stance: ClaimStance
  }

  private func only(_ candidates: [Candidate]) -> AnchorResolution {
    let named = candidates.filter { $0.stance.source == source }
    let kept = named.isEmpty ? candidates : named
    guard let first = kept.first else { return .orphaned(.noStance) }
    guard
      kept.allSatisfy({ $0.key == first.key && $0.stance.attribution == first.stance.attribution })
    else { return .orphaned(.severalStances) }
    return .found(mention: first.key, stances: kept.map(\.index))
  }

  private static func overlap(_ a: [Span], _ b: [Span]) -> Bool {
    a.isEmpty && b.isEmpty || a.contains { one in b.contains { one.overlaps($0) } }
  }
}

extension Selector {
  /// The place where the words stood.
  fileprivate var span: Span { Span(position.start, position.end) }
}
