extension MatchFeatures {
  private enum CodingKeys: String, CodingKey {
    case predicate, predicates, names, words, overlap, coverage, values, sharesContext
    case sharesArgument, isWithinOneDocument, clash, condition, model, kinship
  }

  /// Reads what was kept; what is left out is nothing, none or no.
  public init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    func flag(_ key: CodingKeys) throws -> Bool {
      try object.decodeIfPresent(Bool.self, forKey: key) ?? false
    }
    func list(_ key: CodingKeys) throws -> [String] {
      try object.decodeIfPresent([String].self, forKey: key) ?? []
    }
    predicate = try object.decode(PredicateAgreement.self, forKey: .predicate)
    predicates = try list(.predicates)
    names = try list(.names)
    words = try list(.words)
    overlap = try object.decode(Int.self, forKey: .overlap)
    coverage = try object.decode(Int.self, forKey: .coverage)
    values =
      try object.decodeIfPresent(ClaimComparison.ValueAgreement.self, forKey: .values) ?? .unknown
    sharesContext = try flag(.sharesContext)
    sharesArgument = try flag(.sharesArgument)
    isWithinOneDocument = try flag(.isWithinOneDocument)
    clash = try object.decodeIfPresent(String.self, forKey: .clash)
    condition = try object.decodeIfPresent(String.self, forKey: .condition)
    model = try object.decodeIfPresent([String: Int].self, forKey: .model)
    kinship = try object.decodeIfPresent(Int.self, forKey: .kinship)
  }

  /// Keeps it short: there is one for each link.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(predicate, forKey: .predicate)
    try object.encodeIfPresent(predicates.isEmpty ? nil : predicates, forKey: .predicates)
    try object.encodeIfPresent(names.isEmpty ? nil : names, forKey: .names)
    try object.encodeIfPresent(words.isEmpty ? nil : words, forKey: .words)
    try object.encode(overlap, forKey: .overlap)
    try object.encode(coverage, forKey: .coverage)
    try object.encodeIfPresent(values == .unknown ? nil : values, forKey: .values)
    try object.encodeIfPresent(sharesContext ? true : nil, forKey: .sharesContext)
    try object.encodeIfPresent(sharesArgument ? true : nil, forKey: .sharesArgument)
    try object.encodeIfPresent(isWithinOneDocument ? true : nil, forKey: .isWithinOneDocument)
    try object.encodeIfPresent(clash, forKey: .clash)
    try object.encodeIfPresent(condition, forKey: .condition)
    try object.encodeIfPresent(model, forKey: .model)
    try object.encodeIfPresent(kinship, forKey: .kinship)
  }
}
