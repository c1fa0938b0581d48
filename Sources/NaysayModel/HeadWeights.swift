/// The weights of the classifiers over word vectors.
struct HeadWeights {
  let upos: Linear
  let xpos: Linear
  let feats: Linear
  let names: Linear
  let sentence: Linear
  let cue: Linear
  let arcs: ArcWeights
  let relations: RelationWeights
  let roles: RoleWeights
  /// The vector that stands for the root, the head of a sentence's highest word.
  let root: UnsafePointer<Float>

  init(_ file: ModelFile, _ header: LanguageHeader) throws(ModelError) {
    let hidden = file.header.config.hidden
    let labels = header.labels
    upos = try file.linear("upos", rows: labels.upos.count, columns: hidden)
    xpos = try file.linear("xpos", rows: labels.xpos.count, columns: hidden)
    feats = try file.linear("feats", rows: labels.feats.count, columns: hidden)
    names = try file.linear("names", rows: labels.names.count, columns: hidden)
    sentence = try file.linear("sentence", rows: 1, columns: hidden)
    cue = try file.linear("cue", rows: 1, columns: hidden)
    arcs = try ArcWeights(file, header.config)
    relations = try RelationWeights(file, header)
    roles = try RoleWeights(file, header)
    root = try file.floats("root", count: hidden)
  }
}

/// A biaffine scorer of heads (Dozat and Manning 2017).
struct ArcWeights {
  let head: Linear
  let dependent: Linear
  /// Carries a dependent to the space of heads.
  let bilinear: Linear
  /// How likely a word is a head, whatever the dependent.
  let prior: UnsafePointer<Float>

  init(_ file: ModelFile, _ config: LanguageConfiguration) throws(ModelError) {
    let hidden = file.header.config.hidden
    head = try file.linear("arc_head", rows: config.arc, columns: hidden)
    dependent = try file.linear("arc_dependent", rows: config.arc, columns: hidden)
    bilinear = try file.linear("arc", rows: config.arc, columns: config.arc, hasBias: false)
    prior = try file.floats("arc.head", count: config.arc)
  }
}

/// A biaffine scorer of relations: a matrix for each relation.
struct RelationWeights {
  let head: Linear
  let dependent: Linear
  /// For each relation the matrix that carries a dependent to the space of heads, one after the other.
  let pairs: Linear
  /// How likely each relation is for a dependent, whatever the head.
  let prior: Linear

  init(_ file: ModelFile, _ header: LanguageHeader) throws(ModelError) {
    let config = header.config
    let hidden = file.header.config.hidden
    let count = header.labels.deprels.count
    head = try file.linear("rel_head", rows: config.rel, columns: hidden)
    dependent = try file.linear("rel_dependent", rows: config.rel, columns: hidden)
    pairs = try file.linear("rel.pair", rows: count * config.rel, columns: config.rel)
    prior = try file.linear("rel.dependent", rows: count, columns: config.rel)
  }
}

/// A scorer of what each word is to a given cue: two residual convolutions over the window.
struct RoleWeights {
  let word: Linear
  let cue: Linear
  /// By how much the cue strengthens each number of a word.
  let gate: Linear
  /// A row for each signed distance class between a word and the cue.
  let distance: UnsafePointer<Float>
  /// Each as a linear layer over neighbouring rows.
  let convolutions: [Linear]
  let out: Linear
  /// Where stretches of source and content begin and end.
  let edges: Linear

  init(_ file: ModelFile, _ header: LanguageHeader) throws(ModelError) {
    let config = header.config
    let hidden = file.header.config.hidden
    let role = config.role
    word = try file.linear("role_word", rows: role, columns: hidden)
    cue = try file.linear("role_cue", rows: role, columns: hidden)
    gate = try file.linear("role_gate", rows: role, columns: hidden)
    distance = try file.floats("role_distance.weight", count: DistanceClass.count * role)
    convolutions = [
      try file.linear("role_conv1", rows: role, columns: config.roleKernel * role),
      try file.linear("role_conv2", rows: role, columns: config.roleKernel * role),
    ]
    out = try file.linear("role_out", rows: header.labels.roles.count, columns: role)
    edges = try file.linear("role_edges", rows: RoleScores.edgeCount, columns: role)
  }
}
