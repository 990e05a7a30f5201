extension StampFormat {
  /// Reads the date at `at` into `stamp`; where it ends, nil when none of this format stands there.
  /// - Complexity: O(length of the date)
  func read(_ line: ArraySlice<UInt8>, at: Int, into stamp: inout Stamp) -> Int? {
    var i = at
    for item in items {
      switch item {
      case .text(let byte):
        guard i < line.endIndex, line[i] == byte else { return nil }
        i += 1
      case .mark:
        guard i < line.endIndex, line[i] == 0x2C || line[i] == 0x2E else { return nil }
        i += 1
      case .between:
        guard i < line.endIndex, line[i] == 0x20 || line[i] == 0x54 else { return nil }
        i += 1
      case .number(let field, let least, let most):
        guard let (number, end) = StampFormat.number(line, i, least, most) else { return nil }
        StampFormat.set(field, number, &stamp)
        i = end
      case .fraction(let count):
        guard let end = StampFormat.fraction(line, i, count, &stamp) else { return nil }
        i = end
      case .monthName:
        guard let (month, end) = StampFormat.month(line, i) else { return nil }
        stamp.month = month
        i = end
      case .half:
        guard let (isAfternoon, end) = StampFormat.half(line, i) else { return nil }
        stamp.isAfternoon = isAfternoon
        i = end
      case .offset:
        guard let (zone, end) = StampFormat.offset(line, i) else { return nil }
        stamp.zone = zone
        i = end
      case .zoneName:
        guard let end = StampFormat.zoneName(line, i, &stamp) else { return nil }
        i = end
      case .word:
        let end = line[i...].firstIndex { !($0.isLetter || $0 >= 0x80) } ?? line.endIndex
        guard end > i else { return nil }
        i = end
      case .epoch(let isMilliseconds):
        guard let end = StampFormat.epoch(line, i, isMilliseconds, &stamp) else { return nil }
        i = end
      }
    }
    return i
  }

  private static func number(
    _ line: ArraySlice<UInt8>, _ at: Int, _ least: Int, _ most: Int
  ) -> (Int, end: Int)? {
    var value = 0
    var i = at
    while i < line.endIndex, i - at < most, line[i].isDigit {
      value = value * 10 + Int(line[i] - 0x30)
      i += 1
    }
    return i - at >= least ? (value, i) : nil
  }

  private static func set(_ field: Field, _ number: Int, _ stamp: inout Stamp) {
    switch field {
    case .year: stamp.year = number
    case .shortYear: stamp.year = 2000 + number
    case .month: stamp.month = number
    case .day: stamp.day = number
    case .hour: stamp.hour = number
    case .minute: stamp.minute = number
    case .second: stamp.second = number
    }
  }

  /// So many digits behind the point of a second; what is finer than a millisecond is left out.
  private static func fraction(
    _ line: ArraySlice<UInt8>, _ at: Int, _ count: Int, _ stamp: inout Stamp
  ) -> Int? {
    guard line.endIndex - at >= count, line[at..<(at + count)].allSatisfy(\.isDigit) else {
      return nil
    }
    var value = 0
    for place in 0..<3 { value = value * 10 + (place < count ? Int(line[at + place] - 0x30) : 0) }
    stamp.millisecond = value
    return at + count
  }

  private static func month(_ line: ArraySlice<UInt8>, _ at: Int) -> (Int, end: Int)? {
    if let (number, end) = number(line, at, 1, 2) {
      let sign = Array("月".utf8)
      return line[end...].starts(with: sign) ? (number, end + sign.count) : nil
    }
    guard let index = Stamp.months.firstIndex(where: { line[at...].starts(with: $0) }) else {
      return nil
    }
    // The whole name as well as its three letters, and the point some locales put behind them.
    let end = line[(at + 3)...].firstIndex { !$0.isLetter && $0 != 0x2E } ?? line.endIndex
    return (index + 1, end)
  }

  private static func half(_ line: ArraySlice<UInt8>, _ at: Int) -> (Bool, end: Int)? {
    for (word, isAfternoon) in [
      ("AM", false), ("PM", true), ("am", false), ("pm", true), ("上午", false), ("下午", true),
    ] where line[at...].starts(with: word.utf8) {
      return (isAfternoon, at + word.utf8.count)
    }
    return nil
  }

  private static func offset(_ line: ArraySlice<UInt8>, _ at: Int) -> (Int16, end: Int)? {
    guard at < line.endIndex else { return nil }
    if line[at] == UInt8(ascii: "Z") { return (0, at + 1) }
    let isWest = line[at] == UInt8(ascii: "-")
    guard isWest || line[at] == UInt8(ascii: "+"),
      let (hours, behind) = number(line, at + 1, 2, 2), hours <= 18
    else { return nil }
    let colon = behind < line.endIndex && line[behind] == UInt8(ascii: ":") ? 1 : 0
    let rest = number(line, behind + colon, 2, 2)
    let east = hours * 60 + (rest?.0 ?? 0)
    return (Int16(isWest ? -east : east), rest?.end ?? behind)
  }

  /// A name of a zone; what it says is used where it says it beyond doubt, which `CST` does not.
  private static func zoneName(
    _ line: ArraySlice<UInt8>, _ at: Int, _ stamp: inout Stamp
  ) -> Int? {
    let letters =
      line[at...].firstIndex { !($0.isLetter || $0 == 0x2F || $0 == 0x5F) } ?? line.endIndex
    if let (zone, end) = offset(line, letters), line[at..<letters].elementsEqual("GMT".utf8) {
      stamp.zone = zone
      return end
    }
    guard letters > at else { return nil }
    if ["UTC", "GMT", "Z"].contains(where: { line[at..<letters].elementsEqual($0.utf8) }) {
      stamp.zone = 0
    }
    return letters
  }

  private static func epoch(
    _ line: ArraySlice<UInt8>, _ at: Int, _ isMilliseconds: Bool, _ stamp: inout Stamp
  ) -> Int? {
    let count = isMilliseconds ? 13 : 10
    guard let (number, end) = number(line, at, count, count),
      end == line.endIndex || !line[end].isDigit
    else { return nil }
    stamp.epoch = Int64(number) * (isMilliseconds ? 1 : 1000)
    return end
  }
}
