import Testing

@testable import nacoscope

@Suite("Zones are read as people type them")
struct ZoneTests {
  /// 2026-07-01T00:00:00Z and 2026-01-01T00:00:00Z.
  static let summer: Int64 = 1_782_864_000
  static let winter: Int64 = 1_767_225_600

  @Test(
    arguments: [
      ("Z", 0), ("UTC", 0), ("+08:00", 480), ("+0800", 480), ("+8", 480), ("-03:30", -210),
      ("+5:45", 345), ("-11", -660), ("+19:00", nil), ("+08:60", nil), ("08:00", nil), ("+", nil),
      ("+123", nil), ("", nil), ("../etc/passwd", nil), ("/etc/localtime", nil), ("No/Where", nil),
      ("Asia/Shanghai", 480), ("Asia/Kathmandu", 345), ("Europe/Berlin", 120),
      ("America/New_York", -240), ("zone.tab", nil),
    ] as [(String, Int16?)]) func words(_ word: String, _ expected: Int16?)
  {
    #expect(ZoneWord.minutes(word, at: ZoneTests.summer) == expected)
  }

  @Test("an offset is that of the time") func seasons() {
    #expect(ZoneWord.minutes("Europe/Berlin", at: ZoneTests.winter) == 60)
    #expect(ZoneWord.minutes("Asia/Shanghai", at: -2_500_000_000) == 485)
    // Shanghai had summer time in 1990.
    #expect(ZoneWord.minutes("Asia/Shanghai", at: 646_000_000) == 540)
  }

  @Test("no cut of a file is read as another zone, and none traps") func cuts() throws {
    let whole = try TextFile.bytes(ZoneWord.directory + "/Europe/Berlin")
    for count in stride(from: 0, to: whole.count - 64, by: 7) {
      #expect(ZoneFile(Array(whole[..<count])) == nil)
    }
    var hostile = whole
    for index in 20..<44 { hostile[index] = 0xFF }
    #expect(ZoneFile(hostile) == nil)
  }

  @Test("names for the nearest one come from the system") func names() {
    let names = ZoneWord.names()
    #expect(names.contains("Asia/Shanghai") && names.contains("Europe/Berlin"))
    #expect(ZoneWord.names(in: "/nowhere").isEmpty)
  }
}
