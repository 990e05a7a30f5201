import Arguments

/// Reads zones as people type them: `+08:00`, `+0800`, `+8`, `UTC`, `Z`, and the names of the zone data, `Asia/Shanghai`.
enum ZoneWord {
  /// Where Debian keeps the zone data; `TZDIR` overrides it, as in tzset(3).
  static let directory = "/usr/share/zoneinfo"

  /// Minutes east of UTC at a time in seconds since the epoch; nil if there is no such zone.
  ///
  /// A zone is taken as it is at that
  /// time for the whole run.
  static func minutes(
    _ word: String, at time: Int64, in directory: String = ZoneWord.directory
  ) -> Int16? {
    if word == "Z" || word == "UTC" || word == "GMT" { return 0 }
    if let first = word.first, first == "+" || first == "-" { return fixed(word) }
    let isName = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"):
        true
      default: false
      }
    }
    // No file that does not hold zone data can be told from a name that does not exist, so nil means the same as the error.
    guard isName, !word.isEmpty, !word.hasPrefix("/"),
      let bytes = try? TextFile.bytes("\(directory)/\(word)"), let zone = ZoneFile(bytes)
    else { return nil }
    return Int16(zone.offset(at: time) / 60)
  }

  /// `+08:00`, `-0330`, `+8`.
  private static func fixed(_ word: String) -> Int16? {
    let digits = word.dropFirst()
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    let hours: Substring
    let minutes: Substring
    switch (parts.count, digits.count) {
    case (1, 1...2): (hours, minutes) = (digits, "00")
    case (1, 4): (hours, minutes) = (digits.prefix(2), digits.suffix(2))
    case (2, 4...5): (hours, minutes) = (parts[0], parts[1])
    default: return nil
    }
    guard minutes.count == 2, hours.allSatisfy(\.isWholeNumber),
      minutes.allSatisfy(\.isWholeNumber),
      let hour = Int16(hours), let minute = Int16(minutes), hour <= 18, minute < 60
    else { return nil }
    let east = hour * 60 + minute
    return word.first == "-" ? -east : east
  }

  /// The zones of the system that could have been meant, for "did you mean".
  static func names(in directory: String = ZoneWord.directory) -> [String] {
    guard let bytes = try? TextFile.bytes("\(directory)/tzdata.zi") else { return [] }
    var names: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "Z", words.count > 1 { names.append(String(words[1])) }
      if words.first == "L", words.count > 2 { names.append(String(words[2])) }
    }
    return names.sorted()
  }
}
