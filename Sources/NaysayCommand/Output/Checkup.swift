import NaysayReports

/// One thing that `doctor` looked at.
struct CheckupItem {
  var name: String
  /// What was found, in order.
  var facts: [(name: String, value: String)] = []
  /// What is wrong with it.
  var failure: CommandFailure?

  init(
    name: String, facts: [(name: String, value: String)] = [], failure: CommandFailure? = nil
  ) {
    self.name = name
    self.facts = facts
    self.failure = failure
  }
}

/// What `doctor` found.
struct Checkup {
  var items: [CheckupItem]

  /// The exit status that the worst finding calls for.
  var worst: ExitStatus? { items.compactMap(\.failure?.status).max() }

  /// The findings as a table.
  var table: String {
    var out = ""
    for item in items {
      out += Self.padded(item.name, to: 13) + (item.failure == nil ? "ok" : "FAULT") + "\n"
      if let failure = item.failure { out += "  \(failure.message)\n" }
      for fact in item.facts { out += "  " + Self.padded(fact.name, to: 14) + fact.value + "\n" }
    }
    return out
  }

  /// The findings as a JSON object.
  var json: String {
    let members = items.map { item in
      let facts = item.facts.map { JSONValue.Member($0.name, .string($0.value)) }
      let state: [JSONValue.Member] = [
        .init("ok", .bool(item.failure == nil)), .init("fault", .optional(item.failure?.message)),
      ]
      return JSONValue.Member(item.name, .object(state + facts))
    }
    return JSONValue.object(members).pretty + "\n"
  }

  private static func padded(_ name: String, to width: Int) -> String {
    name + String(repeating: " ", count: max(1, width - name.count))
  }
}
