package import Naysay

extension HeadlineStances {
  /// Bodies of the part that is learnt from with some of their related headlines: about so many pairs, evenly taken, and
  /// all that disagree besides, which are rare.
  package func lesson(
    of pairs: Int, in folder: CorpusFolder
  ) throws(CorpusError) -> [Item] {
    let collection = try HeadlineCollection(of: corpus, bodies: bodies, in: folder)
    let count = collection.learnt.reduce(0) { $0 + $1.pairs.count(where: \.isRelated) }
    let step = max(1, (count + pairs - 1) / max(1, pairs))
    var place = -1
    return collection.learnt.map { item in
      var item = item
      item.pairs = item.pairs.filter { pair in
        place += pair.isRelated ? 1 : 0
        return pair.isRelated && (place % step == 0 || pair.stance == .disagree)
      }
      return Item(item, of: collection)
    }
  }

  /// The related headlines of a body, a line each: the claim's number, the stance and the features, a heading before the first.
  package func lines(of item: Item, readBy analyzer: Analyzer) -> (heading: String, rows: [String])
  {
    let read = features(of: item, readBy: analyzer)
    let heading = ["claim", "stance"] + (read.first?.features.names ?? [])
    let rows = read.map { pair, features in
      let numbers = features.numbers.map { $0.text(decimals: 4) }
      return ([String(item.claim), pair.stance.rawValue] + numbers).joined(separator: "\t")
    }
    return (heading.joined(separator: "\t"), rows)
  }
}
