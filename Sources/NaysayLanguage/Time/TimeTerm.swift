import NaysayLexicon

/// What a word or phrase may mean where a time is named.
enum TimeTerm: Sendable, Hashable {
  case month(Int)
  /// 1 for Monday to 7 for Sunday.
  case weekday(Int)
  /// *Mondays*
  case weekdays(String)
  /// 1 for spring to 4 for winter.
  case season(Int)
  /// The code of TIMEX3: `MO`, `NI`.
  case dayPart(String)
  /// *GMT*
  case zone
  case unit(TimeUnit)
  case units(TimeUnit)
  case cardinal(Double)
  case ordinal(Int)
  /// *several*, and *couple*, which is two
  case vague(TimeQuantity)
  /// What may stand between a count and its unit: *two more weeks*.
  case filler
  /// *the nineties* are decade 90.
  case decade(Int)
  /// *yesterday* is day -1.
  case day(Int)
  /// *tonight*
  case todayPart(String)
  /// *last* is -1, *this* 0, *next* 1.
  case pointer(Int)
  case edge(TimeEdge)
  case present
  /// *current*
  case presentPointer
  case past
  /// *recent*
  case pastPointer
  /// *latest*, before what figures are reported for
  case latestPointer
  /// *same*, before a period of another year
  case samePointer
  /// *period*
  case reportPeriod
  /// *fiscal*
  case fiscal
  case future
  case frequency(String)
  /// A length without a unit of the calendar, as TIMEX3 writes it: *a while*.
  case length(String)
  /// *nearly two weeks*
  case approximator(TIMEX3.Modifier)
  case holiday(Holiday)

  /// Whether it only stands within or before an expression.
  var onlySurrounds: Bool {
    switch self {
    case .filler, .approximator, .samePointer, .reportPeriod, .zone: true
    default: false
    }
  }

  /// Reads a row of the tables of times; nil where its kind or value is unknown.
  init?(_ row: LexiconRow) {
    guard let kind = row["kind"], let value = row["value"] else { return nil }
    let number = Int(value)
    let term: TimeTerm? =
      switch kind {
      case "month": number.map { .month($0) }
      case "weekday": number.map { .weekday($0) }
      case "weekdays": .weekdays(value)
      case "season": number.map { .season($0) }
      case "daypart": .dayPart(value)
      case "zone": .zone
      case "unit": TimeUnit(rawValue: value).map { .unit($0) }
      case "units": TimeUnit(rawValue: value).map { .units($0) }
      case "cardinal": Double(value).map { .cardinal($0) }
      case "ordinal": number.map { .ordinal($0) }
      case "vague": .vague(Double(value).map { .number($0) } ?? .some)
      case "filler": .filler
      case "decade": number.map { .decade($0) }
      case "day": number.map { .day($0) }
      case "today-part": .todayPart(value)
      case "pointer": number.map { .pointer($0) }
      case "edge": TimeEdge(rawValue: value).map { .edge($0) }
      case "present": .present
      case "present-pointer": .presentPointer
      case "past": .past
      case "past-pointer": .pastPointer
      case "latest-pointer": .latestPointer
      case "same-pointer": .samePointer
      case "report-period": .reportPeriod
      case "fiscal": .fiscal
      case "future": .future
      case "frequency": .frequency(value)
      case "length": .length(value)
      case "approximator": TIMEX3.Modifier(rawValue: value).map { .approximator($0) }
      case "holiday": Holiday(value).map { .holiday($0) }
      default: nil
      }
    guard let term else { return nil }
    self = term
  }
}

/// Which stretch of a time is meant: *early March*, *later this week*.
enum TimeEdge: String, Sendable, Hashable {
  case start, middle, end, earlier, later

  /// What TIMEX3 calls it.
  var modifier: TIMEX3.Modifier {
    switch self {
    case .start, .earlier: .start
    case .middle: .middle
    case .end, .later: .end
    }
  }
}
