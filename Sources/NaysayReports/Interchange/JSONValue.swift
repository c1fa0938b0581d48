package import NaysayText

/// A JSON value whose members keep the order they are given in, so that two runs write the same bytes.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key with its value.
  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or an explicit null.
  package static func optional(_ string: String?) -> JSONValue {
    string.map(JSONValue.string) ?? .null
  }

  /// Strings in their order.
  package static func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }

  /// Spans as pairs of code-point offsets: `[[572,578]]`.
  package static func spans(_ spans: [Span]) -> JSONValue {
    .array(spans.map { .array([.int($0.start), .int($0.end)]) })
  }

  /// An object with its members in the order written.
  package static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member($0.key, $0.value) })
  }
}

extension JSONValue {
  /// The value on one line, without white space between tokens.
  package var compact: String {
    var out = ""
    write(to: &out)
    return out
  }

  /// The value over several lines, two spaces a level; arrays of numbers and empty ones stay on theirs.
  package var pretty: String {
    var out = ""
    write(to: &out, indentation: 0)
    return out
  }

  private var isShort: Bool {
    switch self {
    case .array(let values):
      values.allSatisfy { if case .object = $0 { false } else { $0.isShort && !$0.isString } }
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private var isString: Bool { if case .string = self { true } else { false } }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .double(let value): out += value.isFinite ? value.description : "null"
    case .string(let value): JSONValue.quote(value, to: &out)
    case .array(let values):
      out += "["
      for (index, value) in values.enumerated() {
        if index > 0 { out += "," }
        value.write(to: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += "," }
        JSONValue.quote(member.key, to: &out)
        out += ":"
        member.value.write(to: &out)
      }
      out += "}"
    }
  }

  private func write(to out: inout String, indentation: Int) {
    if isShort { return write(to: &out) }
    let inner = "\n" + String(repeating: " ", count: indentation + 2)
    let outer = "\n" + String(repeating: " ", count: indentation)
    switch self {
    case .array(let values):
      out += "["
      for (index, value) in values.enumerated() {
        out += (index > 0 ? "," : "") + inner
        value.write(to: &out, indentation: indentation + 2)
      }
      out += outer + "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        out += (index > 0 ? "," : "") + inner
        JSONValue.quote(member.key, to: &out)
        out += ": "
        member.value.write(to: &out, indentation: indentation + 2)
      }
      out += outer + "}"
    default: write(to: &out)
    }
  }

  /// Writes a string as RFC 8259 has it: quotation mark, backslash and control characters escaped.
  private static func quote(_ string: String, to out: inout String) {
    out += "\""
    defer { out += "\"" }
    if isPlain(string) {
      out += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether nothing in a string has to be escaped, as a look at its bytes shows; false also where they leave it open.
  private static func isPlain(_ string: String) -> Bool {
    string.utf8.allSatisfy {
      // 0xC2 begins the control characters from 0x80 on, and some others.
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != 0x7F
        && $0 != 0xC2
    }
  }
}
