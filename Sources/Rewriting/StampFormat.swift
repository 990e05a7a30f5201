/// How a date is written: a format of Java's, taken apart.
///
/// Source: the letters of `SimpleDateFormat` and `DateTimeFormatter`; the names of logback's `DateConverter` and of log4j2's
/// `FixedDateFormat`, `UNIX` and `UNIX_MILLIS` of its `DatePatternConverter`.
struct StampFormat: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case text(UInt8)
    /// `,` or `.`.
    case mark
    /// A blank or `T`.
    case between
    case number(Field, least: Int, most: Int)
    /// `May`, `5月`.
    case monthName
    /// So many digits of a second's fraction.
    case fraction(Int)
    case half
    /// `Z`, `+08`, `+0800`, `+08:00`.
    case offset
    /// `CST`, `GMT+08:00`, `Asia/Shanghai`.
    case zoneName
    /// A word that says nothing: the name of a day.
    case word
    /// Milliseconds since the epoch, or seconds.
    case epoch(isMilliseconds: Bool)
  }

  enum Field: Hashable, Sendable { case year, shortYear, month, day, hour, minute, second }

  private(set) var items: [Item] = []

  /// Whether it says the year, month and day.
  var hasDate: Bool { saysEpoch || (says(.year) && says(.month) && says(.day)) }
  /// Whether it says hour and minute.
  var hasTime: Bool { saysEpoch || (says(.hour) && says(.minute)) }
  /// Whether lines say their zone.
  var hasZone: Bool { items.contains { $0 == .offset } }
  /// Whether it counts since the epoch.
  var saysEpoch: Bool {
    items.contains { if case .epoch = $0 { true } else { false } }
  }

  private func says(_ field: Field) -> Bool {
    items.contains {
      switch $0 {
      case .number(let other, _, _): other == field || (other == .shortYear && field == .year)
      case .monthName: field == .month
      default: false
      }
    }
  }

  /// The format of that text; "" is what logback and log4j2 take when none is given.
  /// - Throws: `FormatError`, with the byte counted from the text's beginning.
  init(_ text: String) throws(FormatError) {
    switch text {
    case "UNIX": items = [.epoch(isMilliseconds: false)]
    case "UNIX_MILLIS": items = [.epoch(isMilliseconds: true)]
    default:
      let named = StampFormat.names[text]
      try take(Array((named ?? text).utf8))
      // What is only named is written with a comma or a point, a blank or a `T`, as the versions have it.
      if named != nil, text.isEmpty || text.hasPrefix("ISO8601") || text == "DEFAULT" { loosen() }
    }
  }

  private static let names = [
    "": "yyyy-MM-dd HH:mm:ss,SSS", "ISO8601": "yyyy-MM-dd HH:mm:ss,SSS",
    "DEFAULT": "yyyy-MM-dd HH:mm:ss,SSS", "STRICT": "yyyy-MM-dd'T'HH:mm:ss,SSS",
    "ISO8601_BASIC": "yyyyMMdd'T'HHmmss,SSS", "ISO8601_PERIOD": "yyyy-MM-dd HH:mm:ss.SSS",
    "ISO8601_OFFSET_DATE_TIME_HH": "yyyy-MM-dd'T'HH:mm:ss,SSSX",
    "ISO8601_OFFSET_DATE_TIME_HHMM": "yyyy-MM-dd'T'HH:mm:ss,SSSXX",
    "ISO8601_OFFSET_DATE_TIME_HHCMM": "yyyy-MM-dd'T'HH:mm:ss,SSSXXX",
    "ABSOLUTE": "HH:mm:ss,SSS", "ABSOLUTE_PERIOD": "HH:mm:ss.SSS",
    "COMPACT": "yyyyMMddHHmmssSSS", "DATE": "dd MMM yyyy HH:mm:ss,SSS",
    "DATE_PERIOD": "dd MMM yyyy HH:mm:ss.SSS", "DEFAULT_PERIOD": "yyyy-MM-dd HH:mm:ss.SSS",
  ]

  private mutating func loosen() {
    items = items.map {
      switch $0 {
      case .text(UInt8(ascii: ",")), .text(UInt8(ascii: ".")): .mark
      case .text(UInt8(ascii: " ")), .text(UInt8(ascii: "T")): .between
      default: $0
      }
    }
  }

  private mutating func take(_ text: [UInt8]) throws(FormatError) {
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte == UInt8(ascii: "'") {
        i = try takeQuoted(text, from: i)
      } else if byte.isLetter {
        var end = i
        while end < text.count, text[end] == byte { end += 1 }
        try takeLetters(byte, end - i, at: i)
        i = end
      } else {
        items.append(.text(byte))
        i += 1
      }
    }
  }

  private mutating func takeQuoted(_ text: [UInt8], from: Int) throws(FormatError) -> Int {
    var i = from + 1
    if i < text.count, text[i] == UInt8(ascii: "'") {
      items.append(.text(UInt8(ascii: "'")))
      return i + 1
    }
    while i < text.count, text[i] != UInt8(ascii: "'") {
      items.append(.text(text[i]))
      i += 1
    }
    guard i < text.count else { throw FormatError(.unclosed("'"), byte: from) }
    return i + 1
  }

  private mutating func takeLetters(
    _ letter: UInt8, _ count: Int, at: Int
  ) throws(FormatError) {
    func number(_ field: Field) -> Item {
      .number(field, least: min(count, 2), most: max(count, 2))
    }
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "u"), UInt8(ascii: "Y"):
      items.append(
        count == 2
          ? .number(.shortYear, least: 2, most: 2) : .number(.year, least: 4, most: 4))
    case UInt8(ascii: "M"), UInt8(ascii: "L"):
      items.append(count > 2 ? .monthName : number(.month))
    case UInt8(ascii: "d"): items.append(number(.day))
    case UInt8(ascii: "H"), UInt8(ascii: "k"), UInt8(ascii: "h"), UInt8(ascii: "K"):
      items.append(number(.hour))
    case UInt8(ascii: "m"): items.append(number(.minute))
    case UInt8(ascii: "s"): items.append(number(.second))
    case UInt8(ascii: "S"), UInt8(ascii: "n"): items.append(.fraction(count))
    case UInt8(ascii: "a"): items.append(.half)
    case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "Z"): items.append(.offset)
    case UInt8(ascii: "z"), UInt8(ascii: "V"), UInt8(ascii: "O"), UInt8(ascii: "v"):
      items.append(.zoneName)
    case UInt8(ascii: "E"), UInt8(ascii: "e"): items.append(.word)
    default:
      throw FormatError(
        .dateLetter(String(decoding: [letter], as: UTF8.self)), byte: at)
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether it is a blank or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
