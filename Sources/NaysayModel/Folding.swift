/// Lower case without accents, by a table that comes with the model.
struct Folding {
  private var table: [UInt32: [Unicode.Scalar]] = [:]

  /// Reads pairs separated by spaces: a character, then what it becomes, which may be nothing.
  init(_ pairs: String) {
    for pair in pairs.unicodeScalars.split(separator: " ") {
      if let key = pair.first {
        table[key.value] = Array(pair.dropFirst())
      }
    }
  }

  /// Hands over what a scalar becomes; combining marks become nothing.
  func forEach(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    if scalar.isASCII {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      body(isUpper ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
    } else if let folded = table[scalar.value] {
      folded.forEach(body)
    } else if scalar.properties.generalCategory != .nonspacingMark {
      body(scalar)
    }
  }
}
