import NaysayText

/// The shorter readings of a cue that count as the cue itself.
///
/// Whether `has denied` or `denied` is the cue, and `denial of` or `denial`, is a matter of convention, not of
/// reading. A found cue may have auxiliaries and small adverbs before the words of the case and a preposition
/// after them. What the case itself writes must be found, and what turns a cue (`not`, `never`) always counts.
enum CueComparison {
  /// The found cue as it is, then without each of the words that may be left off at its edges.
  static func readings(of found: [Span], in scalars: [Unicode.Scalar]) -> [CoveredPoints] {
    let words = found.sorted().flatMap { WordSplitter.words(of: $0, in: scalars) }
    guard !words.isEmpty else { return [CoveredPoints(found, in: scalars)] }
    let lead = words.dropLast().prefix { leading.contains($0.text) }.count
    let trail = words.dropFirst().reversed().prefix { trailing.contains($0.text) }.count
    var readings = [CoveredPoints(found, in: scalars)]
    for start in 0...lead {
      for end in 0...trail where start + end > 0 && start + end < words.count {
        let kept = words[start..<(words.count - end)]
        readings.append(points(of: kept.map(\.span), within: found, scalars))
      }
    }
    return readings
  }

  /// The found spans cut to the words that are kept, so that the white space between these stays.
  private static func points(
    of kept: [Span], within found: [Span], _ scalars: [Unicode.Scalar]
  ) -> CoveredPoints {
    guard let first = kept.first, let last = kept.last else {
      return CoveredPoints([], in: scalars)
    }
    let cut = found.map { Span(max($0.start, first.start), min($0.end, last.end)) }
    return CoveredPoints(cut.filter { !$0.isEmpty }, in: scalars)
  }

  private static let leading: Set<String> = [
    "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "having", "do",
    "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
    "’s", "'s", "’ve", "'ve", "’d", "'d", "’ll", "'ll", "to", "also", "later", "first",
    "then", "now", "once", "again", "still", "always", "already", "initially", "repeatedly",
  ]
  private static let trailing: Set<String> = [
    "of", "about", "on", "against", "into", "for", "with", "over", "to", "as", "by", "from",
  ]
}

/// Words of a text between white space, in small letters.
enum WordSplitter {
  struct Word {
    var text: String
    var span: Span
  }

  static func words(of span: Span, in scalars: [Unicode.Scalar]) -> [Word] {
    let bounds = max(0, span.start)..<min(span.end, scalars.count)
    guard span.start < span.end, !bounds.isEmpty else { return [] }
    let parts = scalars[bounds].split { $0.properties.isWhitespace }
    return parts.map { part in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return Word(text: String(view).lowercased(), span: Span(part.startIndex, part.endIndex))
    }
  }
}
