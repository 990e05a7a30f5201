import Testing

@testable import Reports

@Suite("Moments, zones and durations are written as people and RFC 3339 do")
struct StampTests {
  @Test(
    "moments",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (1_795_385_379_767, "2026-11-22T22:09:39.767Z"),
      (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
      (-62_135_596_799_999, "0001-01-01T00:00:00.001Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func moments(_ at: Int64, _ expected: String) { #expect(Stamp.rfc3339(at) == expected) }

  @Test("what has no form is nil, not a wrong year")
  func outside() {
    #expect(Stamp.rfc3339(Int64.max / 4) == nil && Stamp.rfc3339(Int64.min / 4) == nil)
    #expect(Stamp.dateAndTime(Int64.max / 4) == "–")
  }

  @Test("zones")
  func zones() {
    #expect(Stamp.offsetMinutes("+08:00") == 480)
    #expect(Stamp.offsetMinutes("-0330") == -210)
    #expect(Stamp.offsetMinutes("Z") == 0)
    #expect(Stamp.offsetMinutes("Asia/Shanghai") == nil && Stamp.offsetMinutes("") == nil)
    #expect(Stamp.dateAndTime(1_795_385_379_767, offsetMinutes: 480) == "2026-11-23 06:09:39.767")
    #expect(Stamp.isSameDay(1_795_385_379_767, 1_795_385_379_767 + 7_200_000, offsetMinutes: 480))
    #expect(!Stamp.isSameDay(1_795_385_379_767, 1_795_385_379_767 + 7_200_000))
  }

  @Test(
    "durations",
    arguments: [
      (0, "0 ms"), (999, "999 ms"), (1_000, "1.00 s"), (1_425, "1.43 s"), (9_999, "10.00 s"),
      (12_345, "12.3 s"),
      (119_999, "120.0 s"), (120_000, "2 min 00 s"), (7_200_000, "2 h 00 min"), (-500, "−500 ms"),
    ] as [(Int64, String)])
  func durations(_ milliseconds: Int64, _ expected: String) {
    #expect(Stamp.duration(milliseconds) == expected)
  }

  @Test("signed seconds")
  func seconds() {
    #expect(Stamp.signedSeconds(620) == "+0.6" && Stamp.signedSeconds(-149) == "−0.1")
    #expect(Stamp.signedSeconds(-49) == "+0.0" && Stamp.signedSeconds(-50) == "−0.1")
    #expect(Stamp.signedSeconds(950) == "+1.0" && Stamp.signedSeconds(0) == "+0.0")
  }
}
