import Bytes
import Testing

@Suite("Numbers and stamps are read digit by digit")
struct NumberTests {
  @Test(
    "decimal numbers",
    arguments: [
      ("0", 0), ("8848", 8848), ("-17", -17), ("999999999999999999", 999_999_999_999_999_999),
      ("", nil), ("-", nil), ("12a", nil), (" 1", nil), ("1000000000000000000", nil),
    ] as [(String, Int64?)])
  func decimal(text: String, value: Int64?) {
    let bytes = Array(text.utf8)
    #expect(Digits.decimal(bytes.span) == value)
  }

  @Test("a number in a line is the number it is alone, whatever stands before it")
  func decimalInside() {
    var state: UInt64 = 3
    func random(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    for before in ["", "a", "revision=", "0123456789/:"] {
      for count in 1...20 {
        for _ in 0..<40 {
          var text = (0..<count).map { _ in UInt8(ascii: "0") + UInt8(random(10)) }
          // The neighbours of the digits above all.
          if random(3) == 0 {
            text[Int(random(UInt64(count)))] = [47, 58, 0, 255, 45, 32, 63, 0xB5][Int(random(8))]
          }
          let line = Array(before.utf8) + text + Array(" rest".utf8)
          let start = before.utf8.count
          let isNegative = text[0] == UInt8(ascii: "-")
          let digits = isNegative ? text.dropFirst() : text[...]
          let isNumber =
            (1...18).contains(digits.count) && digits.allSatisfy { (48...57).contains($0) }
            && text.count <= 18 + (isNegative ? 1 : 0)
          let value = digits.reduce(Int64(0)) { $0 &* 10 &+ Int64($1) &- 48 }
          #expect(
            Digits.decimal(line.span, from: start, to: start + count)
              == (isNumber ? isNegative ? -value : value : nil))
        }
      }
    }
  }

  @Test("the digits that a word begins with")
  func word() {
    for count in 0...8 {
      for end in UInt8.min...UInt8.max where !(48..<58 ~= end) {
        let digits = String("90817263".prefix(count))
        let bytes = Array((Array(digits.utf8) + [end] + Array("4 56789".utf8)).prefix(8))
        let word = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let found = Digits.leading(word)
        #expect(found.count == count && found.value == Int64(digits) ?? 0, "\(bytes)")
      }
    }
  }

  @Test("a number at the head of something ends where its digits end")
  func leading() {
    let bytes = Array("a1795385101542,".utf8)
    let found = Digits.leading(bytes.span, from: 1)
    #expect(found?.value == 1_795_385_101_542)
    #expect(found?.end == 14)
    #expect(Digits.leading(bytes.span) == nil)
  }

  @Test("fixed digits refuse every byte that is no digit")
  func fixed() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<4 {
        var bytes = Array("1234".utf8)
        bytes[place] = byte
        let isDigit = byte >= 48 && byte <= 57
        unsafe bytes.withUnsafeBytes { raw in
          guard let base = raw.baseAddress else { return }
          let value = unsafe Digits.four(base, 0)
          #expect((value >= 0) == isDigit)
          if place < 3 {
            let value = unsafe Digits.three(base, 0)
            #expect((value >= 0) == isDigit)
          }
        }
      }
    }
  }

  @Test(
    "logback stamps",
    arguments: [
      ("2026-11-23 07:30:48,931", 1_795_419_048_931), ("1970-01-01 00:00:00.000", 0),
      ("2024-02-29 23:59:59,999", 1_709_251_199_999), ("2000-03-01 00:00:00,001", 951_868_800_001),
      ("2023-02-29 00:00:00,000", nil), ("2026-13-01 00:00:00,000", nil),
      ("2026-11-23 24:00:00,000", nil), ("2026-11-23 07:60:00,000", nil),
      ("2026-11-23T07:30:48,931", 1_795_419_048_931), ("2026-11-23_07:30:48,931", nil),
      ("2026-11-23 07:30:48;931", nil),
      ("2026-11-23 07:30:48,93x", nil), ("2026-11-23 07:30:48", nil), ("", nil),
    ] as [(String, Int64?)])
  func dated(text: String, value: Int64?) {
    let bytes = Array(text.utf8)
    var reader = StampReader()
    #expect(reader.dated(bytes.span) == value)
    #expect(reader.dated(bytes.span) == value, "once more, from memory")
  }

  @Test(
    "Tomcat stamps",
    arguments: [
      ("[23/Nov/2026:07:30:48 +0800]", 1_795_419_048_000, 480),
      ("[01/Jan/1970:00:00:00 +0000]", 0, 0),
      ("[29/Feb/2024:23:59:59 -0330]", 1_709_251_199_000, -210),
      ("[23/Nof/2026:07:30:48 +0800]", nil, nil), ("[31/Jun/2026:07:30:48 +0800]", nil, nil),
      ("[23/Nov/2026:07:30:48 0800 ]", nil, nil), ("[23/Nov/2026:07:30:48 +0860]", nil, nil),
      ("(23/Nov/2026:07:30:48 +0800]", nil, nil), ("[23/Nov/2026:07:30:48 +0800", nil, nil),
    ] as [(String, Int64?, Int16?)])
  func access(text: String, stamp: Int64?, zone: Int16?) {
    let bytes = Array(text.utf8)
    var reader = StampReader()
    for _ in 0..<2 {
      let found = reader.access(bytes.span)
      #expect(found?.stamp == stamp)
      #expect(found?.zone == zone)
    }
  }

  @Test("what is remembered never answers for another stamp")
  func memory() {
    var reader = StampReader()
    var random = Seeded(seed: 5)
    for _ in 0..<2000 {
      let ms = Int64.random(in: 1_795_419_048_000...1_795_419_050_000, using: &random)
      let text = RFC3339.text(ms).replacing("T", with: " ").replacing("Z", with: "")
      let bytes = Array(text.utf8)
      #expect(reader.dated(bytes.span) == ms, "seed 5")
    }
  }

  @Test("days and dates are inverse over four centuries")
  func civil() {
    var before = Civil.days(year: 1799, month: 12, day: 31)
    for year in 1800...2200 {
      for month in 1...12 {
        for day in 1...Civil.daysIn(month: month, year: year) {
          let days = Civil.days(year: year, month: month, day: day)
          if days != before + 1 { Issue.record("\(year)-\(month)-\(day) is \(days)") }
          before = days
          let date = Civil.date(days: days)
          if date != (year, month, day) { Issue.record("\(date) is not \(year)-\(month)-\(day)") }
        }
      }
    }
    #expect(Civil.days(year: 1970, month: 1, day: 1) == 0)
  }

  @Test(
    "moments as text",
    arguments: [
      (1_795_419_048_931, "2026-11-23T07:30:48.931Z"), (0, "1970-01-01T00:00:00.000Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (253_402_300_800_000, "+10000-01-01T00:00:00.000Z"),
    ] as [(Int64, String)])
  func text(ms: Int64, expected: String) {
    #expect(RFC3339.text(ms) == expected)
    #expect(RFC3339.text(Instant(ms)) == expected)
  }

  @Test("the ends of time have a text too")
  func ends() {
    #expect(RFC3339.text(.distantFuture).hasPrefix("+"))
    #expect(RFC3339.text(.distantPast).hasPrefix("-"))
  }

  @Test("zone offsets", arguments: [(480, "+08:00"), (0, "+00:00"), (-210, "-03:30")])
  func offset(minutes: Int, expected: String) {
    #expect(RFC3339.offset(minutes: minutes) == expected)
  }

  @Test(
    "percent-decoding",
    arguments: [
      ("DEFAULT_GROUP%40%40orders", "DEFAULT_GROUP@@orders"), ("a+b%2Bc", "a b+c"), ("", ""),
      ("100%", "100%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%e4%b8%ad", "中"), ("%2541", "%41"),
    ])
  func percent(text: String, expected: String) {
    var out: [UInt8] = [1, 2, 3]
    let bytes = Array(text.utf8)
    Percent.decode(bytes.span, into: &out)
    #expect(String(decoding: out, as: UTF8.self) == expected)
    #expect(Percent.isEncoded(bytes.span) == text.contains { $0 == "%" || $0 == "+" })
  }

  @Test("a plus may be a plus")
  func plus() {
    var out: [UInt8] = []
    let bytes = Array("a+b".utf8)
    Percent.decode(bytes.span, plusIsBlank: false, into: &out)
    #expect(out == bytes)
  }
}
