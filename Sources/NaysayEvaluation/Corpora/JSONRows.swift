package import Foundation

/// What is wrong with a line whose JSON is well formed.
package struct RowError: Error {
  package var reason: String
}

/// Reads JSON Lines into values, with an error that names the line.
package enum JSONRows {
  package static func decode<Row: Decodable>(
    _ bytes: Data, file: String
  ) throws(CorpusError) -> [Row] {
    let decoder = JSONDecoder()
    var rows: [Row] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      do {
        rows.append(try decoder.decode(Row.self, from: line))
      } catch {
        throw .damaged(file: file, line: number, reason: reason(for: error))
      }
    }
    return rows
  }

  private static func reason(for error: any Error) -> String {
    switch error {
    case let error as RowError: error.reason
    case DecodingError.keyNotFound(let key, let context):
      "\(place(context.codingPath))has no \"\(key.stringValue)\""
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(place(context.codingPath))is not of the expected kind"
    default: "the line is not well-formed JSON"
    }
  }

  /// `"attributions"[3]."cue" `, or `the line `.
  private static func place(_ path: [any CodingKey]) -> String {
    if path.isEmpty { return "the line " }
    var place = ""
    for key in path {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += (place.isEmpty ? "" : ".") + "\"\(key.stringValue)\""
      }
    }
    return place + " "
  }
}
