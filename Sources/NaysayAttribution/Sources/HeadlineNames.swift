/// Gives the sources of a headline, which has only short names, the names that the text gives them.
struct HeadlineNames {
  private var fullNames: [String: Set<String>] = [:]

  /// Creates a reader of the names of a text.
  init(_ entities: [SourceEntity]) {
    for entity in entities where entity.kind != "anonymous" {
      for alias in entity.aliases + [entity.name] + Self.familyName(of: entity) {
        fullNames[alias.lowercased(), default: []].insert(entity.name)
      }
    }
  }

  /// `Okafor` → `Ben Okafor`, where the text has one whom the name may mean.
  func named(_ attribution: Attribution) -> Attribution {
    guard let short = attribution.sourceEntity,
      let full = fullNames[short.lowercased()], full.count == 1
    else { return attribution }
    var named = attribution
    named.sourceEntity = full.first
    return named
  }

  private static func familyName(of entity: SourceEntity) -> [String] {
    guard entity.kind == "person", let last = entity.name.split(separator: " ").last else {
      return []
    }
    return [String(last)]
  }
}
