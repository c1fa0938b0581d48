import Foundation
import NaysayReports
import Testing

@Suite struct JSONValueTests {
  @Test(
    "Any text survives being written and read",
    arguments: ["", "\"\\/", "a\r\nb\tc", "\u{0}\u{1F}\u{7F}", "é\u{301} 🇺🇳 \u{2028}", "</script>"])
  func strings(_ text: String) throws {
    let json = JSONValue.members(["value": .string(text)]).compact
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: String]
    #expect(object?["value"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("Members keep their order")
  func order() {
    let value = JSONValue.members(["z": .int(1), "a": .null, "m": .bool(false), "b": .double(0.5)])
    #expect(value.compact == #"{"z":1,"a":null,"m":false,"b":0.5}"#)
  }

  @Test("Arrays of numbers stay on one line")
  func spans() {
    let value = JSONValue.members([
      "cue": .array([.array([.int(1), .int(2)])]), "none": .array([]),
    ])
    #expect(value.pretty == "{\n  \"cue\": [[1,2]],\n  \"none\": []\n}")
  }

  @Test("A number that JSON has no word for is null")
  func infinite() {
    #expect(JSONValue.double(.nan).compact == "null")
    #expect(JSONValue.double(.infinity).compact == "null")
  }
}
