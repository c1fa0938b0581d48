import NaysayAttribution
import NaysayText

/// Reads off a document from whom an attribution has what it says.
///
/// - *The Post reported that Land had denied it*: the Post ← Land.
/// - *The Post, citing two diplomats, reported it*: the Post ← two diplomats.
/// - *Land, a spokeswoman for the port, told HNA*: HNA ← Land ← the port.
struct ChainReader {
  let namer: StanceNamer

  /// The links from the first that the document names to the origin; none where a named source is all there is.
  func chain(of attribution: Attribution) -> [ChainLink] {
    let links = links(of: attribution)
    let isPlain = links.count == 1 && links[0].isNamed
    return isPlain ? [] : links
  }

  /// The links from the first that the document names to the origin.
  func links(of attribution: Attribution) -> [ChainLink] {
    let path = path(to: attribution)
    return path.enumerated().flatMap { index, saying in
      let isSettled = index + 1 < path.count && isCiting(path[index + 1])
      return links(saying: saying) + (isSettled ? [] : cited(by: saying))
    }.withoutRepeats
  }

  /// The sayings that pass it on, the outermost first, and itself.
  private func path(to attribution: Attribution) -> [Attribution] {
    var path = [attribution]
    while let outer = outer(of: path[0]), !path.contains(where: { $0.id == outer.id }) {
      path.insert(outer, at: 0)
    }
    return path
  }

  /// The saying that it is cited for, or in whose content it is told.
  private func outer(of inner: Attribution) -> Attribution? {
    if isCiting(inner) { return saying(behind: inner) }
    guard let cue = inner.cue.first,
      let parent = attributions.first(where: { $0.id == inner.parent }), parent.stance == .asserts,
      parent.act == "cite" || parent.content.contains(where: { $0.contains(cue) })
    else { return nil }
    return parent
  }

  private func links(saying: Attribution) -> [ChainLink] {
    let speaker = namer.speaker(for: saying)
    var links: [ChainLink] = []
    if let hearer = hearer(of: speaker ?? saying) { links.append(hearer) }
    if let speaker { links.append(link(to: speaker, .speaker)) }
    let kind: ChainLink.Kind = speaker != nil ? .principal : isCiting(saying) ? .cited : .speaker
    links.append(link(to: saying, kind))
    if let principal = saying.onBehalfOf {
      links.append(ChainLink(name: principal, kind: .principal, attribution: saying.id))
    }
    return links
  }

  private func link(to attribution: Attribution, _ kind: ChainLink.Kind) -> ChainLink {
    let name = namer.source(of: attribution)
    return ChainLink(
      name: author(in: name), kind: kind, isNamed: isNamed(attribution), attribution: attribution.id
    )
  }

  /// The author that a document is named by: `Geo TV` of `report by Geo TV`.
  private func author(in name: String) -> String {
    let words = name.split(separator: " ")
    guard let by = words.firstIndex(of: "by"), by > 0, !Names.isName(name) else { return name }
    let author = words[(by + 1)...].joined(separator: " ")
    return Names.isName(author) ? author : name
  }

  /// Whether another document would mean the same source by the name.
  private func isNamed(_ attribution: Attribution) -> Bool {
    guard let name = namer.entity(of: attribution) else { return false }
    let kind = namer.analysis.entities.first { $0.name == name }?.kind
    switch kind {
    case "anonymous": return false
    case "document": return Names.isName(author(in: name))
    default: return true
    }
  }
}

extension ChainReader {
  private var attributions: [Attribution] { namer.analysis.attributions }

  /// The outlet that something was said to: `told TASS`.
  private func hearer(of saying: Attribution) -> ChainLink? {
    let phrase = namer.phrase(saying.addressee, of: saying)
    guard !phrase.isEmpty else { return nil }
    let outlets = namer.analysis.entities.filter { $0.kind == "outlet" }.map {
      [$0.name] + $0.aliases
    }
    let known = outlets.first { $0.contains { Names.areSame($0, phrase) } }?.first
    let own = namer.document.publisher.flatMap { Names.areSame($0, phrase) ? $0 : nil }
    return (known ?? own).map { ChainLink(name: $0, kind: .hearer, attribution: saying.id) }
  }

  /// `citing two diplomats`, `quoting a colonel`, which has the content of the saying that it belongs to.
  private func isCiting(_ attribution: Attribution) -> Bool {
    attribution.act == "cite"
      && ["citing", "quoting"].contains(namer.phrase(attribution.cue, of: attribution).lowercased())
  }

  private func cited(by saying: Attribution) -> [ChainLink] {
    guard !isCiting(saying),
      let citing = attributions.first(where: {
        isCiting($0) && self.saying(behind: $0)?.id == saying.id
      })
    else { return [] }
    return links(saying: citing)
  }

  private func saying(behind citing: Attribution) -> Attribution? {
    let others = attributions.filter { other in
      other.field == citing.field && !isCiting(other)
        && other.content.contains { part in citing.content.contains(where: part.overlaps) }
    }
    return others.first { $0.content == citing.content } ?? others.first
  }
}
