import Bytes
import Pcre
import Testing

@Suite("A pattern matches bytes, anchored, within limits")
struct PatternTests {
  private func text(_ bytes: [UInt8], _ range: ByteRange) -> String? {
    range.exists
      ? String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) : nil
  }

  @Test("names and numbers of groups are known before the first match")
  func groups() throws {
    let pattern = try Pattern(
      #"^Client connection (?<client>\S+) (?:(?<up>connect)|(?<down>disconnect))$"#)
    #expect(pattern.captureCount == 3)
    #expect(pattern.groupNames == ["client": 1, "up": 2, "down": 3])
    let hasMachineCode = pattern.isCompiledToMachineCode
    #expect(hasMachineCode)
  }

  @Test("ranges are those of the buffer, whatever stands before and behind")
  func ranges() throws {
    let pattern = try Pattern(#"^Client connection (?<client>\S+) (?:(connect)|(disconnect))$"#)
    let bytes = Array("2026 INFO Client connection 10.0.1.21:8080#true connect\nmore".utf8)
    var scratch = MatchScratch()
    let span = bytes.span
    #expect(scratch.match(pattern, in: span, from: 10, to: bytes.count - 5) == .matched)
    #expect(text(bytes, scratch.group(0)) == "Client connection 10.0.1.21:8080#true connect")
    #expect(text(bytes, scratch.group(1)) == "10.0.1.21:8080#true")
    #expect(scratch.group(2) == ByteRange(48, 55))
    #expect(scratch.group(3) == .none)
    #expect(scratch.group(4) == .none)
    #expect(scratch.group(-1) == .none)
    #expect(scratch.match(pattern, in: span, from: 0, to: bytes.count - 5) == .no)
    #expect(scratch.group(0) == .none)
    #expect(scratch.match(pattern, in: span, range: ByteRange(10, bytes.count)) == .no)
  }

  @Test("a pattern without ^ is anchored all the same")
  func anchored() throws {
    let pattern = try Pattern("b+")
    var scratch = MatchScratch()
    let bytes = Array("aabb".utf8)
    #expect(scratch.match(pattern, in: bytes.span, from: 0, to: 4) == .no)
    #expect(scratch.match(pattern, in: bytes.span, from: 2, to: 4) == .matched)
    #expect(scratch.match(pattern, in: bytes.span, from: 2, to: 3) == .matched)
    #expect(scratch.group(0) == ByteRange(2, 3))
  }

  @Test("a group of an earlier match is never seen in a later one")
  func stale() throws {
    let wide = try Pattern("(a)(b)(c)")
    let narrow = try Pattern("a")
    var scratch = MatchScratch()
    let bytes = Array("abc".utf8)
    #expect(scratch.match(wide, in: bytes.span, from: 0, to: 3) == .matched)
    #expect(scratch.match(narrow, in: bytes.span, from: 0, to: 3) == .matched)
    #expect(scratch.group(1) == .none)
  }

  @Test("every byte is a byte: zeros, broken UTF-8")
  func bytes() throws {
    let pattern = try Pattern(#"^a(.*)z$"#)
    var scratch = MatchScratch()
    let bytes: [UInt8] = [97, 0, 255, 254, 0xC3, 122]
    #expect(scratch.match(pattern, in: bytes.span, from: 0, to: bytes.count) == .matched)
    #expect(scratch.group(1) == ByteRange(1, 5))
  }

  @Test("nothing at all can be matched")
  func empty() throws {
    let pattern = try Pattern("^$")
    var scratch = MatchScratch()
    let bytes: [UInt8] = []
    #expect(scratch.match(pattern, in: bytes.span, from: 0, to: 0) == .matched)
    #expect(scratch.group(0) == ByteRange(0, 0))
  }

  @Test("a match that runs wild is given up, and the scratch works on")
  func limit() throws {
    let wild = try Pattern("^(?:a+)+$")
    var scratch = MatchScratch(matchLimit: 10_000)
    let bytes = [UInt8](repeating: 97, count: 60) + [98]
    #expect(scratch.match(wild, in: bytes.span, from: 0, to: bytes.count) == .limit)
    #expect(scratch.match(wild, in: bytes.span, from: 0, to: 60) == .matched)
  }

  @Test(
    "a faulty pattern says what and where",
    arguments: [
      ("(?<a>x", "missing closing parenthesis", 6),
      ("[z-a]", "range out of order in character class", 3),
      ("(*NO_JIT)a", "a pattern may not begin with a verb", 0),
      (#"a\Cb"#, "using \\C is disabled by the application", 3),
    ])
  func faulty(source: String, message: String, byteOffset: Int) throws {
    let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
    #expect(error == PatternError(message: message, byteOffset: byteOffset))
  }

  @Test("more groups than the scratch has room for are refused")
  func manyGroups() throws {
    let most = String(repeating: "(a)", count: Pattern.mostGroups)
    let pattern = try Pattern(most)
    #expect(pattern.captureCount == Pattern.mostGroups)
    #expect(throws: PatternError.self) { _ = try Pattern(most + "(a)") }
  }

  @Test("the version is the linked library's")
  func version() {
    #expect(Pattern.version.first?.isNumber == true)
    #expect(Pattern.version.contains("."))
    #expect(!Pattern.version.contains(" "))
  }
}
