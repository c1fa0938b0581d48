import NaysayText

/// Times as corrections have them: RFC 3339 in UTC with milliseconds, so that they sort as text.
public enum CorrectionTime {
  /// The time in its one form, `2026-03-02T09:30:00.000Z`; nil where it is none. Milliseconds may be left out.
  public static func normalized(_ text: String) -> String? {
    let full = text.utf8.count == 20 && text.hasSuffix("Z") ? text.dropLast() + ".000Z" : text
    return isSound(full) ? full : nil
  }

  /// Whether a text is a time in its one form.
  static func isSound(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."),
      bytes[23] == UInt8(ascii: "Z"), bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      number(bytes[20..<23]) != nil
    else { return false }
    return CivilDate(year: year, month: month, day: day) != nil
      && hour < 24 && minute < 60 && second < 60
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
