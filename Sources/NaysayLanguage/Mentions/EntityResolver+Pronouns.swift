import NaysayText

extension EntityResolver {
  /// `he`, `she`, `they`, `it`, `who`: the mention that agrees and stands out most.
  mutating func readPronoun(_ word: Int) {
    let form = graph.words[word].form.lowercased()
    if ["who", "which", "that"].contains(form), isRelative(word) {
      if let entity = relative(word, isHuman: form == "who") { mention(entity, at: word) }
      return
    }
    guard let pronoun = Pronoun(form), graph.words[word].relation != "expl",
      let entity = antecedent(of: pronoun, at: word)
    else { return }
    mention(entity, at: word)
    if table.entities[entity].gender == nil, let gender = pronoun.gender,
      table.entities[entity].isNamed
    {
      table.entities[entity].gender = gender
    }
  }

  /// What a relative pronoun stands for: the noun of its clause, or with `who` somebody right before it.
  private func relative(_ word: Int, isHuman: Bool) -> Int? {
    let noun = antecedent(ofRelative: word)
    let own = noun.flatMap(table.entity)
    guard isHuman else { return own }
    func isSomebody(_ entity: Int) -> Bool {
      [.person, .group, .anonymous].contains(table.entities[entity].kind)
    }
    if let own, isSomebody(own) { return own }
    if let noun, self.isHuman(lemma(noun), noun) { return nil }
    return table.mentions[graph.sentence(of: word)].last {
      $0.word < word && $0.word >= word - 8 && isSomebody($0.entity)
    }?.entity
  }

  private func isRelative(_ word: Int) -> Bool {
    graph.hasFeature(word, "PronType=Rel") || graph.words[word].form.lowercased() == "who"
      || graph.words[word].form.lowercased() == "which"
  }

  /// What a pronoun asks of its antecedent.
  private struct Pronoun {
    enum Agreement { case feminine, masculine, several, thing }
    var agreement: Agreement
    var isReflexive: Bool

    init?(_ form: String) {
      switch form {
      case "he", "him", "his", "himself": agreement = .masculine
      case "she", "her", "hers", "herself": agreement = .feminine
      case "they", "them", "their", "theirs", "themselves": agreement = .several
      case "it", "its", "itself": agreement = .thing
      default: return nil
      }
      isReflexive = form.hasSuffix("self") || form.hasSuffix("selves")
    }

    var gender: Entity.Gender? {
      switch agreement {
      case .feminine: .feminine
      case .masculine: .masculine
      case .several, .thing: nil
      }
    }

    /// How well an entity agrees, 0 where not at all.
    func fit(_ entity: Entity) -> Double {
      switch agreement {
      case .feminine, .masculine:
        guard [.person, .anonymous].contains(entity.kind), !entity.isPlural else { return 0 }
        return entity.gender == nil ? 0.6 : entity.gender == gender ? 1 : 0
      case .several:
        switch entity.kind {
        case .person: return 0
        case .place, .document: return entity.isPlural ? 0.5 : 0
        case .anonymous: return entity.isPlural ? 1 : 0.3
        case .group: return entity.isPlural ? 1 : 0.7
        case .organisation, .outlet: return entity.isPlural ? 1 : 0.4
        }
      case .thing:
        guard !entity.isPlural else { return 0 }
        switch entity.kind {
        case .organisation, .outlet: return 1
        case .group: return 0.8
        case .document: return 0.7
        case .place: return 0.4
        case .person, .anonymous: return 0
        }
      }
    }
  }

  /// How many sentences back a pronoun looks.
  private static let reach = 4

  private func antecedent(of pronoun: Pronoun, at word: Int) -> Int? {
    if pronoun.isReflexive {
      return subject(besides: word).flatMap(table.entity).flatMap {
        pronoun.fit(table.entities[$0]) > 0 ? $0 : nil
      }
    }
    if let entity = cataphoric(pronoun, word) { return entity }
    let here = graph.sentence(of: word)
    let barred = barred(for: word)
    let speaks = speech.speakers.contains(word)
    var salience: [Int: Double] = [:]
    for sentence in max(0, here - Self.reach)...here {
      let weight = Self.decay[here - sentence]
      for mention in table.mentions[sentence] where mention.word < word {
        guard !barred.contains(mention.entity) else { continue }
        let fit = pronoun.fit(table.entities[mention.entity])
        guard fit > 0 else { continue }
        let strength = strength(of: mention, for: word, speaks: speaks)
        salience[mention.entity, default: 0] += fit * weight * strength
      }
    }
    guard let best = salience.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return nil
    }
    return best.value >= threshold(pronoun, speaks: speaks) ? best.key : nil
  }

  /// What a mention counts for less, the more sentences it is back.
  private static let decay = [1.0, 0.9, 0.4, 0.2, 0.1]

  /// A subject stands out, and who spoke before speaks again; what is said in a quotation stands back outside it.
  private func strength(of mention: EntityTable.Mention, for word: Int, speaks: Bool) -> Double {
    let upos = graph.words[mention.word].upos
    var strength = 1.0
    if mention.isSubject { strength = 2.2 }
    if ["compound", "nmod:poss", "nmod"].contains(graph.words[mention.word].deprel) {
      strength = upos == "PRON" ? 1 : 0.6
    }
    if speaks, speech.speakers.contains(mention.word) { strength *= 1.5 }
    if graph.words[mention.word].token.isQuoted && !graph.words[word].token.isQuoted {
      strength *= 0.4
    }
    return strength
  }

  /// `it` and `they` mean much that is nobody: where they say nothing, only what stands out is taken.
  private func threshold(_ pronoun: Pronoun, speaks: Bool) -> Double {
    switch pronoun.agreement {
    case .feminine, .masculine: 0.1
    case .several: speaks ? 0.3 : 0.8
    case .thing: speaks ? 0.3 : 1.2
    }
  }

  // MARK: Whom a pronoun cannot mean

  /// `Ruiz told him`: not Ruiz. `"He lied," Ruiz said`: not Ruiz either.
  private func barred(for word: Int) -> Set<Int> {
    var barred: Set<Int> = []
    if let speaker = speech.speakerOfQuoted[word].flatMap(table.entity) { barred.insert(speaker) }
    guard graph.words[word].deprel != "nmod:poss" else { return barred }
    if let other = subject(besides: word).flatMap(table.entity) { barred.insert(other) }
    return barred
  }

  /// The subject of the verb that a word is an object or adjunct of.
  private func subject(besides word: Int) -> Int? {
    guard let verb = graph.words[word].head, !isSubject(word),
      ["obj", "iobj", "obl"].contains(graph.words[word].relation)
    else { return nil }
    return graph.child(of: verb, "nsubj")
  }

  /// `In his speech, Okafor said`: the subject that follows, of a pronoun in what comes before it.
  private func cataphoric(_ pronoun: Pronoun, _ word: Int) -> Int? {
    guard pronoun.agreement != .thing, !graph.words[word].token.isQuoted else { return nil }
    var top = word
    while let head = graph.words[top].head {
      if ["obl", "advcl"].contains(graph.words[top].relation), head > word,
        let subject = graph.child(of: head, "nsubj"), subject > word,
        nameByHead[subject] != nil, let entity = table.entity(at: subject),
        pronoun.fit(table.entities[entity]) > 0
      {
        return entity
      }
      top = head
    }
    return nil
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
