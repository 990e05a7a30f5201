import Bytes

/// The columns that somebody's logging configuration puts in front of a message, whatever their order.
///
///     17-06-2021 10:27:08.352 [main] INFO  c.a.n.client.naming(NamingProxy.java:230) - message
///     2021-06-17 10:27:08|INFO|main|com.alibaba.nacos.client.naming|message
///     [INFO ] [2021-06-17 10:27:08] com.alibaba.nacos.client.naming - message
///     └─ words that are a date, a level, a thread, a logger, or signs between them ─┘
///
/// Only the pattern of a message can say where it begins: a thread's name may be any word. So what is offered is every place
/// behind such words, the first one first.
struct PastedHeader {
  /// Where the message may begin, ascending.
  private(set) var ends: [Int] = []
  /// The date and time as `yyyy-MM-dd HH:mm:ss`, with a fraction where one is written; nil when there is no such date.
  private(set) var stamp: [UInt8]?
  /// As Nacos writes it.
  private(set) var level: [UInt8]?

  private let text: [UInt8]
  private var date: Range<Int>?

  /// Longer headers are not looked through.
  private static let longest = 320
  private static let mostWords = 24

  /// Reads the words in front of `text`; a header of which no word is a time, a level or a logger offers nothing.
  /// - Complexity: O(length of the header)
  init(_ text: [UInt8]) {
    self.text = text
    var at = text.prefix { PastedHeader.isGap($0) }.count
    var isSure = false
    while ends.count < PastedHeader.mostWords, at < min(text.count, PastedHeader.longest) {
      guard let end = wordEnd(at), let kind = kind(at..<end) else { break }
      isSure = isSure || kind == .telling
      at = end
      while at < text.count, PastedHeader.isGap(text[at]) { at += 1 }
      if isSure, at > 0, at < text.count { ends.append(at) }
    }
  }

  /// What the header says in the form of Nacos' own layout: `2026-11-23 07:30:48,931 INFO `; empty without a date.
  var rendered: [UInt8] {
    guard let stamp else { return [] }
    let time = stamp.prefix(19)
    let fraction = stamp.dropFirst(20).prefix(3)
    guard time.count == 19 else { return [] }
    var line = Array(time) + [UInt8(ascii: ",")] + fraction
    line += repeatElement(UInt8(ascii: "0"), count: 3 - fraction.count)
    if let level { line += [0x20] + level }
    return line + [0x20]
  }

  /// How many bytes at the end of two texts are the same.
  static func common(_ a: [UInt8], _ b: [UInt8]) -> Int {
    zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
  }

  private enum Kind { case telling, mute }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "|")
  }

  /// Where the word at `at` ends: at a gap, or behind its closing bracket.
  private func wordEnd(_ at: Int) -> Int? {
    if let close = PastedHeader.closing[text[at]] {
      guard let end = text[at...].prefix(160).firstIndex(of: close) else { return nil }
      return end + 1
    }
    var end = at
    while end < text.count, !PastedHeader.isGap(text[end]), text[end] != UInt8(ascii: "[") {
      end += 1
    }
    return end > at ? end : at + 1
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
    UInt8(ascii: "<"): UInt8(ascii: ">"),
  ]

  /// What a word of a header is; nil for a word of a message.
  private mutating func kind(_ range: Range<Int>) -> Kind? {
    if PastedHeader.closing[text[range.lowerBound]] != nil {
      // What is in the brackets may tell; whatever it is, it may be a thread.
      let inner = range.lowerBound + 1..<range.upperBound - 1
      return tell(inner) ? .telling : .mute
    }
    if tell(range) { return .telling }
    let word = text[range]
    if word.allSatisfy({ PastedHeader.signs.contains($0) }) { return .mute }
    return PastedHeader.isThread(word) || PastedHeader.isCalendar(word) ? .mute : nil
  }

  private static let signs = Set("-:|>=#~*,.;".utf8)

  /// Whether a word is a level, a time or a logger; keeps what it says.
  private mutating func tell(_ range: Range<Int>) -> Bool {
    var range = range
    while let last = text[range].last, last == 0x20 || last == UInt8(ascii: ":") || last == 0x2C {
      range = range.lowerBound..<range.upperBound - 1
    }
    while text[range].first == 0x20 { range = range.lowerBound + 1..<range.upperBound }
    let word = text[range]
    if let known = PastedHeader.levels.first(where: { word.elementsEqual($0.written.utf8) }) {
      level = level ?? Array(known.level.utf8)
      return true
    }
    if let first = word.first, first.isDigit, isTime(range) { return true }
    return PastedHeader.isLogger(word)
  }

  private static let levels: [(written: String, level: String)] =
    [
      "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL",
    ].flatMap { [($0, $0), ($0.lowercased(), $0)] } + [
      ("WARNING", "WARN"), ("warning", "WARN"), ("SEVERE", "ERROR"),
    ]

  /// `10:27:08.352`, with or without a date in front in the same word or in the one before.
  private mutating func isTime(_ range: Range<Int>) -> Bool {
    let word = text[range]
    guard word.allSatisfy({ $0.isDigit || "-/:.,T+Z ".utf8.contains($0) }) else { return false }
    if PastedHeader.isDate(word.prefix(10)) { date = range.lowerBound..<range.lowerBound + 10 }
    guard
      let colon = word.indices.first(where: { at in
        at >= word.startIndex + 2 && at + 5 < word.endIndex
          && word[at] == UInt8(ascii: ":") && word[at + 3] == UInt8(ascii: ":")
      })
    else { return date != nil }
    let time = word[(colon - 2)...].prefix { $0.isDigit || ":.,".utf8.contains($0) }
    if stamp == nil, let date {
      stamp = text[date].map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 } + [0x20] + time
    }
    return true
  }

  /// `yyyy-MM-dd` or `yyyy/MM/dd`.
  private static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 10
      && word.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == 0x2D || byte == 0x2F : byte.isDigit
      }
  }

  /// `c.a.n.client.naming`, `com.alibaba.nacos.X(X.java:12)`: small letters, a dot, no file of a path.
  private static func isLogger(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first.isLetter, first >= 0x61 else { return false }
    let name = word.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "#") }
    guard name.contains(UInt8(ascii: ".")) else { return false }
    return name.allSatisfy { $0.isLetter || $0.isDigit || "._$:".utf8.contains($0) }
  }

  /// A thread, a class or a process: `main`, `nio-8080-exec-1`, `NamingProxy`, `4711`, `---`.
  private static func isThread(_ word: ArraySlice<UInt8>) -> Bool {
    guard
      word.allSatisfy({ $0.isLetter || $0.isDigit || "._-/#@:$*,".utf8.contains($0) })
    else { return false }
    return word.elementsEqual("main".utf8) || word.contains { $0.isDigit }
      || word.contains(UInt8(ascii: "-")) || isClass(word)
  }

  /// Great and small letters mixed, as names of classes are: `NamingProxy`, `NamingProxy.java`; a long one may have lost its front
  /// (`trationDelegate$BeanPostProcessorChecker`).
  private static func isClass(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, first.isLetter else { return false }
    let great = word.filter { $0.isLetter && $0 < 0x61 }.count
    guard first < 0x61 || (great > 2 && word.count > 20) else { return false }
    return great > 1 && word.contains { $0.isLetter && $0 >= 0x61 }
  }

  /// Names of months and halves of the day, as dates for people hold them.
  private static func isCalendar(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    let plain = text.last == "," ? String(text.dropLast()) : text
    return names.contains(plain) || plain.hasSuffix("\u{6708}")
  }

  private static let names: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "AM", "PM",
    "\u{4E0A}\u{5348}", "\u{4E0B}\u{5348}", "CST", "UTC", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat",
    "Sun",
  ]
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self < 0x3A }
  /// Whether it is an ASCII letter.
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
}
