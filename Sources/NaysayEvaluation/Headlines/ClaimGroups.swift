/// Which headlines and bodies are about one claim, as far as pairs tell, so that none is both learnt from and measured on.
///
/// A body is with the headlines that it is related to, a headline with those of nearly the same content words, and a body
/// with those of the same text.
package struct ClaimGroups {
  private enum Member: Hashable {
    case body(Int)
    case headline(String)
  }

  private var indices: [Member: Int] = [:]
  /// For each member another one of its group, or itself.
  private var leaders: [Int] = []
  private var measured: Set<Int> = []

  package init(_ pairs: [HeadlinePair], bodies: [HeadlineBody], index: BM25) {
    for pair in pairs where pair.isRelated {
      join(.body(pair.body), .headline(pair.headline))
    }
    for twins in Dictionary(grouping: bodies, by: \.text).values where twins.count > 1 {
      for twin in twins { join(.body(twins[0].id), .body(twin.id)) }
    }
    joinHeadlines(Set(pairs.map(\.headline)).sorted(), index: index)
    measured = chosen(of: pairs)
  }

  /// Whether a body or headline is of the part that is measured.
  package func isMeasured(body: Int) -> Bool { isMeasured(.body(body)) }
  package func isMeasured(headline: String) -> Bool { isMeasured(.headline(headline)) }

  /// The number of the claim that a body is about; -1 where it is related to no headline.
  package func claim(of body: Int) -> Int { indices[.body(body)].map(leader) ?? -1 }

  private func isMeasured(_ member: Member) -> Bool {
    indices[member].map { measured.contains(leader(of: $0)) } ?? false
  }

  /// Every fifth group, beginning with the third, in the order of their least bodies.
  private func chosen(of pairs: [HeadlinePair]) -> Set<Int> {
    var groups: [Int] = []
    var seen: Set<Int> = []
    for body in Set(pairs.filter(\.isRelated).map(\.body)).sorted() {
      guard let index = indices[.body(body)] else { continue }
      let leader = leader(of: index)
      if seen.insert(leader).inserted { groups.append(leader) }
    }
    return Set(groups.enumerated().filter { $0.offset % 5 == 2 }.map(\.element))
  }

  /// Joins headlines of which three in five content words are common to both.
  private mutating func joinHeadlines(_ headlines: [String], index: BM25) {
    let contents = headlines.map { Set(WordCounts($0).words.filter(index.isContentWord)) }
    var having: [String: [Int]] = [:]
    for (i, words) in contents.enumerated() {
      var common: [Int: Int] = [:]
      for word in words { for other in having[word] ?? [] { common[other, default: 0] += 1 } }
      for (other, shared) in common
      where 5 * shared >= 3 * (words.count + contents[other].count - shared) {
        join(.headline(headlines[i]), .headline(headlines[other]))
      }
      for word in words { having[word, default: []].append(i) }
    }
  }

  private mutating func join(_ first: Member, _ second: Member) {
    let ends = [number(of: first), number(of: second)].map(leader)
    leaders[max(ends[0], ends[1])] = min(ends[0], ends[1])
  }

  private mutating func number(of member: Member) -> Int {
    if let index = indices[member] { return index }
    indices[member] = leaders.count
    leaders.append(leaders.count)
    return leaders.count - 1
  }

  private func leader(of index: Int) -> Int {
    var index = index
    while leaders[index] != index { index = leaders[index] }
    return index
  }
}
