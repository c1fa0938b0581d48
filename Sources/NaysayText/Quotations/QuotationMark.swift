/// The pairs of marks a quotation may stand between.
enum QuotationMark: Hashable {
  case straight, curly, low, guillemets, reversedGuillemets, singleGuillemets, ticks
  case singleStraight, singleCurly, singleLow

  /// Whether its marks also serve as apostrophes.
  var isApostrophe: Bool { self == .singleStraight || self == .singleCurly || self == .singleLow }

  /// The style that a mark opens, and the mark's length; nil for marks that cannot open.
  static func opened(by scalar: Unicode.Scalar, next: Unicode.Scalar?) -> (Self, Int)? {
    switch scalar {
    case "\"": (.straight, 1)
    case "“": (.curly, 1)
    case "„", "‟": (.low, 1)
    case "«": (.guillemets, 1)
    case "»": (.reversedGuillemets, 1)
    case "‹": (.singleGuillemets, 1)
    case "`": next == "`" ? (.ticks, 2) : nil
    case "'": next == "'" ? nil : (.singleStraight, 1)
    case "‘": (.singleCurly, 1)
    case "‚": (.singleLow, 1)
    default: nil
    }
  }

  /// The length of the mark if it closes this style, else 0.
  func closingLength(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Int {
    switch self {
    case .straight: scalar == "\"" ? 1 : 0
    case .curly: scalar == "”" || scalar == "“" ? 1 : 0
    case .low: scalar == "“" || scalar == "”" || scalar == "\"" ? 1 : 0
    case .guillemets: scalar == "»" ? 1 : 0
    case .reversedGuillemets: scalar == "«" ? 1 : 0
    case .singleGuillemets: scalar == "›" ? 1 : 0
    case .ticks: scalar == "'" && next == "'" ? 2 : scalar == "”" || scalar == "\"" ? 1 : 0
    case .singleStraight: scalar == "'" ? 1 : 0
    case .singleCurly: scalar == "’" ? 1 : 0
    case .singleLow: scalar == "‘" || scalar == "’" ? 1 : 0
    }
  }
}
