extension EntityResolver {
  /// `he`, `she`, `they`, `it`, `who`: the nearest mention that agrees, subjects first.
  mutating func readPronoun(_ word: Int) {
    let lemma = graph.words[word].form.lowercased()
    if ["who", "which"].contains(lemma) {
      if let antecedent = antecedent(ofRelative: word), let entity = table.entity(at: antecedent) {
        table.mention(entity, at: word, isSubject: isSubject(word))
      }
      return
    }
    guard let agrees = agreement(lemma) else { return }
    let here = graph.sentence(of: word)
    var best: (score: Int, entity: Int)?
    for mention in table.order.reversed() {
      let distance = here - graph.sentence(of: mention.word)
      if distance > Self.reach { break }
      guard mention.word < word, agrees(table.entities[mention.entity]) else { continue }
      let score = -3 * distance + (mention.isSubject ? 4 : 0)
      if score > best?.score ?? Int.min { best = (score, mention.entity) }
    }
    if let best { table.mention(best.entity, at: word, isSubject: isSubject(word)) }
  }

  /// How many sentences back a pronoun looks.
  private static let reach = 5

  private func agreement(_ pronoun: String) -> ((Entity) -> Bool)? {
    switch pronoun {
    case "he", "him", "his": { $0.kind == .person && $0.gender != .feminine }
    case "she", "her", "hers": { $0.kind == .person && $0.gender != .masculine }
    case "they", "them", "their": { $0.kind != .person && $0.kind != .place }
    case "it", "its": { [.organisation, .outlet, .group].contains($0.kind) && !$0.isPlural }
    default: nil
    }
  }

  /// The noun that a relative pronoun's clause modifies.
  func antecedent(ofRelative word: Int) -> Int? {
    var clause = graph.words[word].head
    while let verb = clause {
      if graph.words[verb].deprel == "acl:relcl" { return graph.words[verb].head }
      clause = graph.words[verb].head
      if clause.map({ $0 > word + 12 }) == true { return nil }
    }
    return nil
  }
}
