package import NaysayModel
package import NaysayText

/// Reads attributions off the model's scores: which words are the heart of a cue, and which words around it are
/// its source, its cue and its content.
package struct RoleDecoder: Sendable {
  /// How likely a word must be a cue to be taken for one, 0…1.
  package var leastProbability: Float
  /// The same for a word that is known to link sources and contents.
  package var leastProbabilityOfKnownCue: Float
  /// How much the model's word on where a stretch of a role begins and ends counts beside its word on roles.
  package var edgeWeight: Float
  /// How many words away from the rest of its role a lone word may stand.
  package var farthestLoneWord: Int

  /// Creates a decoder; the defaults were tuned on held-out news.
  package init(
    leastProbability: Float = 0.45, leastProbabilityOfKnownCue: Float = 0.1,
    edgeWeight: Float = 2, farthestLoneWord: Int = 3
  ) {
    self.leastProbability = leastProbability
    self.leastProbabilityOfKnownCue = leastProbabilityOfKnownCue
    self.edgeWeight = edgeWeight
    self.farthestLoneWord = farthestLoneWord
  }

  /// The roles a word can have, in the order of the model's scores.
  private enum Role: Int, CaseIterable {
    case none, source, cue, content

    /// The columns of the scores of where its stretches begin and end.
    var edges: (start: Int, end: Int)? {
      switch self {
      case .source: (0, 1)
      case .cue: (2, 3)
      case .content: (4, 5)
      case .none: nil
      }
    }
  }

  /// The cues of one window with their roles, in order of text. One without content is left out unless it is known.
  ///
  /// `cue` holds each word's probability of being a cue; `roles` gives what each word of the window is to one of them
  /// that is taken for a cue.
  package func candidates(
    window: Range<Int>, words: [Token], cue: [Float],
    isKnownCue: (_ word: Int) -> Bool = { _ in false }, roles: (_ anchor: Int) -> RoleScores
  ) -> [CueCandidate] {
    var candidates: [CueCandidate] = []
    let leastOfKnown = min(leastProbability, leastProbabilityOfKnownCue)
    for anchor in 0..<window.count where cue[anchor] > leastOfKnown {
      let isKnown = isKnownCue(anchor + window.lowerBound)
      guard isKnown || cue[anchor] > leastProbability else { continue }
      let path = likeliestRoles(scores: roles(anchor), count: window.count, anchor: anchor)
      let candidate = candidate(
        path: path, start: window.lowerBound, anchor: anchor, probability: cue[anchor], words: words
      )
      // Rules may still find the content of a known cue.
      if isKnown || !candidate.content.isEmpty { candidates.append(candidate) }
    }
    return Self.withoutDoubles(candidates)
  }

  /// The candidate that the roles of a window's words make; `start` is the window's first word.
  private func candidate(
    path: [Role], start: Int, anchor: Int, probability: Float, words: [Token]
  ) -> CueCandidate {
    func filler(_ role: Role) -> [Int] {
      path.indices.filter { path[$0] == role }.map { $0 + start }
    }
    func parts(_ role: Role) -> [Range<Int>] {
      withoutFarLoneWords(Self.parts(filler(role), words: words), anchor: anchor + start)
    }
    return CueCandidate(
      anchor: anchor + start, probability: probability,
      source: parts(.source).flatMap { Self.withoutEdgePunctuation($0, words: words) },
      cue: filler(.cue), content: parts(.content).flatMap(Array.init))
  }

  /// The likeliest role of each word (Viterbi): by the words' own scores and those of the edges between them; the anchor is
  /// of the cue.
  private func likeliestRoles(scores: RoleScores, count: Int, anchor: Int) -> [Role] {
    let roles = Role.allCases
    let width = roles.count
    var best = [Float](repeating: 0, count: width)
    var next = best
    var leaving = best
    var back = [Role](repeating: .none, count: count * width)
    for word in 0..<count {
      for role in roles {
        leaving[role.rawValue] =
          best[role.rawValue] + endScore(of: role, at: word - 1, scores.edges)
        next[role.rawValue] = -.infinity
      }
      for role in roles where word != anchor || role == .cue {
        let entering = startScore(of: role, at: word, scores.edges)
        var (from, highest) = (role, best[role.rawValue])
        for other in roles where other != role {
          let score = leaving[other.rawValue] + entering
          if score > highest { (from, highest) = (other, score) }
        }
        next[role.rawValue] = highest + scores.roles[word * width + role.rawValue]
        back[word * width + role.rawValue] = from
      }
      swap(&best, &next)
    }
    var role = Role.none
    for other in Role.allCases where best[other.rawValue] > best[role.rawValue] { role = other }
    var path = [Role](repeating: .none, count: count)
    for word in (0..<count).reversed() {
      path[word] = role
      role = back[word * width + role.rawValue]
    }
    return path
  }

  private func startScore(of role: Role, at word: Int, _ edges: [Float]) -> Float {
    guard let columns = role.edges else { return 0 }
    return edgeWeight * edges[word * RoleScores.edgeCount + columns.start]
  }

  private func endScore(of role: Role, at word: Int, _ edges: [Float]) -> Float {
    guard let columns = role.edges, word >= 0 else { return 0 }
    return edgeWeight * edges[word * RoleScores.edgeCount + columns.end]
  }

  /// The unbroken stretches that the words make; nothing but punctuation between two does not break them.
  private static func parts(_ indices: [Int], words: [Token]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for i in indices {
      if let last = parts.last, (last.upperBound..<i).allSatisfy({ words[$0].isPunctuation }) {
        parts[parts.count - 1] = last.lowerBound..<(i + 1)
      } else {
        parts.append(i..<(i + 1))
      }
    }
    return parts
  }

  /// Drops parts of one word that stand far from the longest part, or the nearest of those: they are noise of the scores.
  private func withoutFarLoneWords(_ parts: [Range<Int>], anchor: Int) -> [Range<Int>] {
    let rank = { (part: Range<Int>) in (part.count, -abs(part.lowerBound - anchor)) }
    guard let main = parts.max(by: { rank($0) < rank($1) }) else { return [] }
    return parts.filter { part in
      let gap = max(part.lowerBound - main.upperBound, main.lowerBound - part.upperBound)
      return part.count > 1 || gap <= farthestLoneWord
    }
  }

  private static func withoutEdgePunctuation(_ part: Range<Int>, words: [Token]) -> Range<Int> {
    var part = part
    while let first = part.first, words[first].isPunctuation { part = part.dropFirst() }
    while let last = part.last, words[last].isPunctuation { part = part.dropLast() }
    return part
  }

  /// Keeps the likelier of two candidates that are one act: one's anchor among the other's cue
  /// words, and contents that are mostly the same.
  private static func withoutDoubles(_ candidates: [CueCandidate]) -> [CueCandidate] {
    var isDouble = [Bool](repeating: false, count: candidates.count)
    for i in candidates.indices where !isDouble[i] {
      for j in candidates.indices.dropFirst(i + 1) where !isDouble[j] {
        let (a, b) = (candidates[i], candidates[j])
        guard a.cue.contains(b.anchor) || b.cue.contains(a.anchor),
          shareMostContent(a, b)
        else { continue }
        if a.probability >= b.probability {
          isDouble[j] = true
        } else {
          isDouble[i] = true
          break
        }
      }
    }
    return zip(candidates, isDouble).filter { !$0.1 }.map(\.0)
  }

  private static func shareMostContent(_ a: CueCandidate, _ b: CueCandidate) -> Bool {
    if a.content.isEmpty || b.content.isEmpty { return true }
    let shared = Set(a.content).intersection(b.content).count
    return 2 * shared > min(a.content.count, b.content.count)
  }
}

extension Token {
  /// Whether the word is made of marks alone: no letter, no digit.
  package var isPunctuation: Bool {
    form.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
  }
}
