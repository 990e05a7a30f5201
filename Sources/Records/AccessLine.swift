package import Bytes

/// One line of a Tomcat access log as ranges of the buffer it stands in.
///
/// The ranges are raw: still percent-encoded.
///
///     10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] "PUT /nacos/v1/ns/instance/beat?ip=10.0.1.21&… HTTP/1.1" 200 75 6 Nacos-Server:2.3.2-OEM 10.77.0.3:8848
///     └remote─┘                                   └─┘ └─ path ─────────────────┘ └─ query ────┘ └protocol┘ └┘ └┘ ↑ └─ agent ─────────────┘ └─ source ─────┘
///                                                method                                             status bytes duration
///
/// Accepted are P0, P1, P2 (`operations.md` §1.1) and Tomcat's `common` and `combined`. Source: `operations.md` §1.3, "Robust parse",
/// with one difference: the request ends at the *first* `" ddd `, not the last. A request line cannot hold a blank behind a quote
/// (Tomcat answers 400 and logs `-`), while an agent, which is whatever a client sends, can hold a whole forged tail.
package struct AccessLine: Sendable, BitwiseCopyable {
  /// `%h`: the address the request came from.
  package var remote = ByteRange.none
  /// `GET`, `PUT` …; `none` for a request that was logged as `-`.
  package var method = ByteRange.none
  /// The request target up to its `?`.
  package var path = ByteRange.none
  /// What follows the `?`, which is not part of it; `none` when there is no `?`, empty when nothing follows it.
  package var query = ByteRange.none
  /// `HTTP/1.1`.
  package var version = ByteRange.none
  /// HTTP status.
  package var status: UInt16 = 0
  /// Bytes of the body; -1 for `-`, which Tomcat writes for none.
  package var bytes: Int64 = -1
  /// `%D` as written: milliseconds on Tomcat 9, microseconds on 10.1 (Nacos 3.x); -1 when absent.
  package var duration: Int64 = -1
  /// The user agent; `none` when absent or `-`.
  package var agent = ByteRange.none
  /// `ip:port` of the node that forwarded the request; `none` when absent or `-`.
  package var requestSource = ByteRange.none

  /// Nothing parsed.
  package init() {}

  /// The line in `message` of `bytes`; nil when it is none.
  package init?(_ bytes: Span<UInt8>, message: ByteRange) {
    self.init()
    guard parse(bytes, message: message) else { return nil }
    parseRest(bytes)
  }

  /// Where what follows the status begins, and where the line ends.
  private var rest = ByteRange.none

  /// Takes the line in `message` of `bytes` apart up to its status, replacing what was here; false, with parts left as they
  /// fell, when it is no access line.
  ///
  /// `hostCount` is `Record.hostCount`. `parseRest` takes the rest apart, once what the request names is on its way from memory.
  ///
  /// Allocates nothing.
  /// - Complexity: O(`message.count`)
  package mutating func parse(
    _ bytes: Span<UInt8>, message: ByteRange, hostCount: UInt8 = 0
  ) -> Bool {
    guard message.start >= 0, message.end <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress,
        let request = unsafe parse(
          base, from: Int(message.start), to: Int(message.end), hostCount: Int(hostCount))
      else { return false }
      unsafe parse(request: base, from: Int(request.start), to: Int(request.end))
      return true
    }
  }

  /// The same with `heads`, which learns how requests begin; the place of this one's head there, -1 when it has none; nil when
  /// the line is no access line.
  package mutating func parse(
    _ bytes: Span<UInt8>, message: ByteRange, hostCount: UInt8, heads: inout KnownHeads
  ) -> Int? {
    guard message.start >= 0, message.end <= bytes.count else { return nil }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress,
        let request = unsafe parse(
          base, from: Int(message.start), to: Int(message.end), hostCount: Int(hostCount))
      else { return nil }
      return unsafe parse(
        request: base, from: Int(request.start), to: Int(request.end), heads: &heads)
    }
  }

  /// Field by field: a new value would be made elsewhere and copied.
  @inline(__always)
  private mutating func clear() {
    method = .none
    path = .none
    query = .none
    version = .none
    bytes = -1
    duration = -1
    agent = .none
    requestSource = .none
    rest = .none
  }

  /// Takes the line apart but for its request, and gives where that is.
  @inline(__always)
  private mutating func parse(
    _ base: UnsafeRawPointer, from: Int, to: Int, hostCount: Int
  ) -> ByteRange? {
    clear()
    let host =
      hostCount != 0
      ? from &+ hostCount : unsafe Scan.near(UInt8(ascii: " "), in: base, from: from, to: to)
    guard to &- host >= 8 else { return nil }
    remote = ByteRange(from, host)
    guard
      let bracket = hostCount != 0
        ? host &+ 5 : unsafe AccessLine.bracket(base, behind: host, to: to),
      to &- bracket > StampReader.accessCount &+ 2,
      unsafe Scan.has("] \"", in: base, at: bracket &+ 27, to: to)
    else { return nil }
    let request = bracket &+ 30
    guard let (close, code) = unsafe AccessLine.closingQuote(base, from: request, to: to) else {
      return nil
    }
    status = code
    rest = ByteRange(close &+ 5, to)
    return ByteRange(request, close)
  }

  /// Takes apart what follows the status of the line that `parse` took.
  /// - Complexity: O(bytes behind the status)
  package mutating func parseRest(_ bytes: Span<UInt8>) {
    guard rest.start >= 0, Int(rest.end) <= bytes.count else { return }
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      unsafe parse(tail: base, from: Int(rest.start), to: Int(rest.end))
    }
  }

  /// The same with `tails`, which learns what stands at the ends of lines; the place of this one's there, -1 when it has none.
  package mutating func parseRest(_ bytes: Span<UInt8>, tails: inout KnownTails) -> Int {
    guard rest.start >= 0, Int(rest.end) <= bytes.count else { return -1 }
    return unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return -1 }
      let to = Int(rest.end)
      guard let from = unsafe parse(numbers: base, from: Int(rest.start), to: to) else { return -1 }
      guard KnownTails.shortest...KnownTails.longest ~= to &- from else {
        unsafe parse(agent: base, from: from, to: to)
        return -1
      }
      let place = unsafe KnownTails.place(base + from, to &- from)
      if let known = unsafe tails.find(place, base + from, to &- from) {
        if known.agentEnd > 0 { agent = ByteRange(from, from &+ known.agentEnd) }
        if known.source >= 0 { requestSource = ByteRange(from &+ known.source, to) }
      } else {
        unsafe parse(agent: base, from: from, to: to)
        unsafe tails.keep(
          place, base + from, to &- from, agentEnd: agent.exists ? Int(agent.end) &- from : 0,
          source: requestSource.exists ? Int(requestSource.start) &- from : -1)
      }
      return place
    }
  }

  /// The index of the stamp's `[`: behind ` - - `, or behind two words of any kind.
  @inline(__always)
  private static func bracket(_ base: UnsafeRawPointer, behind host: Int, to: Int) -> Int? {
    let dashes = unsafe UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: host, as: UInt64.self))
    if dashes & 0x0000_FFFF_FFFF_FFFF == 0x0000_5B20_2D20_2D20 { return host &+ 5 }
    let ident = unsafe Scan.near(UInt8(ascii: " "), in: base, from: host &+ 1, to: to)
    let user = unsafe Scan.near(UInt8(ascii: " "), in: base, from: min(ident &+ 1, to), to: to)
    guard user &+ 1 < to,
      unsafe base.load(fromByteOffset: user &+ 1, as: UInt8.self) == UInt8(ascii: "[")
    else { return nil }
    return user &+ 1
  }

  /// The index of the quote that ends the request, the first that a blank, three digits and a blank (or the end) follow, and the
  /// number these spell.
  @inline(__always)
  private static func closingQuote(
    _ base: UnsafeRawPointer, from: Int, to: Int
  ) -> (quote: Int, status: UInt16)? {
    var quote = unsafe Scan.far(UInt8(ascii: "\""), in: base, from: from, to: to)
    while quote &+ 5 <= to {
      // The blank becomes 0, and of each digit its distance from `0`: 10 or more, which none has, sets bit 7 of its byte.
      let word =
        unsafe UInt32(
          littleEndian: base.loadUnaligned(fromByteOffset: quote &+ 1, as: UInt32.self))
        ^ 0x3030_3020
      if word & 255 == 0, ((word &+ 0x7676_7600) | word) & 0x8080_8000 == 0,
        unsafe quote &+ 5 == to
          || base.load(fromByteOffset: quote &+ 5, as: UInt8.self) == UInt8(ascii: " ")
      {
        let status = (word >> 8 & 255) &* 100 &+ (word >> 16 & 255) &* 10 &+ word >> 24
        return (quote, UInt16(truncatingIfNeeded: status))
      }
      quote = unsafe Scan.far(UInt8(ascii: "\""), in: base, from: quote &+ 1, to: to)
    }
    return nil
  }

  /// `METHOD target PROTOCOL`; of anything else all is taken for the path, but for a lone `-`.
  @inline(__always)
  private mutating func parse(request base: UnsafeRawPointer, from: Int, to: Int) {
    let blank = unsafe Scan.near(UInt8(ascii: " "), in: base, from: from, to: to)
    guard blank < to else {
      let isDash =
        unsafe to &- from == 1
        && base.load(fromByteOffset: from, as: UInt8.self) == UInt8(ascii: "-")
      if !isDash { path = ByteRange(from, to) }
      return
    }
    method = ByteRange(from, blank)
    let target = blank &+ 1
    var targetEnd = to
    if to &- 9 >= target, unsafe Scan.has(" HTTP/", in: base, at: to &- 9, to: to) {
      targetEnd = to &- 9
    } else if let last = unsafe Scan.last(UInt8(ascii: " "), in: base, from: target, to: to) {
      targetEnd = last
    }
    if targetEnd < to { version = ByteRange(targetEnd &+ 1, to) }
    let mark = unsafe Scan.near(UInt8(ascii: "?"), in: base, from: target, to: targetEnd)
    path = ByteRange(target, mark)
    if mark < targetEnd { query = ByteRange(mark &+ 1, targetEnd) }
  }

  /// The same with `heads`; the place of the head there, -1 when it has none.
  @inline(__always)
  private mutating func parse(
    request base: UnsafeRawPointer, from: Int, to: Int, heads: inout KnownHeads
  ) -> Int {
    let targetEnd = to &- 9
    guard to &- from >= KnownHeads.shortest,
      unsafe Scan.has(" HTTP/", in: base, at: targetEnd, to: to)
    else {
      unsafe parse(request: base, from: from, to: to)
      return -1
    }
    let place = unsafe KnownHeads.place(base + from, to &- from)
    if let head = unsafe heads.find(place, base + from, targetEnd &- from) {
      method = ByteRange(from, from &+ head.methodCount)
      version = ByteRange(targetEnd &+ 1, to)
      path = ByteRange(from &+ head.methodCount &+ 1, from &+ head.count &- 1)
      if head.hasQuery { query = ByteRange(from &+ head.count, targetEnd) }
      return place
    }
    unsafe parse(request: base, from: from, to: to)
    let count = Int(path.end) &- from &+ 1
    guard method.exists, Int(path.end) <= targetEnd, count <= KnownHeads.longest else { return -1 }
    unsafe heads.keep(place, base + from, count, methodCount: method.count)
    return place
  }

  /// ` bytes[ duration][ agent[ source]]` or ` bytes "referer" "agent"`.
  @inline(__always)
  private mutating func parse(tail base: UnsafeRawPointer, from: Int, to: Int) {
    guard let rest = unsafe parse(numbers: base, from: from, to: to) else { return }
    unsafe parse(agent: base, from: rest, to: to)
  }

  /// Takes the numbers of a tail, and all that is quoted; where the agent begins, nil when none is left.
  @inline(__always)
  private mutating func parse(numbers base: UnsafeRawPointer, from: Int, to: Int) -> Int? {
    guard let size = unsafe AccessLine.number(base, from: from, to: to) else { return nil }
    bytes = size.value
    if size.end &+ 1 < to,
      unsafe base.load(fromByteOffset: size.end &+ 1, as: UInt8.self) == UInt8(ascii: "\"")
    {
      unsafe parse(quoted: base, from: size.end &+ 1, to: to)
      return nil
    }
    var rest = size.end
    if let time = unsafe AccessLine.number(base, from: rest, to: to) {
      duration = time.value
      rest = time.end
    }
    return rest &+ 1 < to ? rest &+ 1 : nil
  }

  /// A blank, then a number or `-`, then a blank or the end; where it ends.
  @inline(__always)
  private static func number(
    _ base: UnsafeRawPointer, from: Int, to: Int
  ) -> (value: Int64, end: Int)? {
    guard from &+ 1 < to,
      unsafe base.load(fromByteOffset: from, as: UInt8.self) == UInt8(ascii: " ")
    else { return nil }
    if from &+ 9 < to {
      let digits = unsafe Digits.leading(Words.whole(base, at: from &+ 1))
      if 1...7 ~= digits.count {
        let end = from &+ 1 &+ digits.count
        let isWhole = unsafe base.load(fromByteOffset: end, as: UInt8.self) == UInt8(ascii: " ")
        return isWhole ? (digits.value, end) : nil
      }
    }
    var end = from &+ 1
    var value: Int64 = -1
    if let run = unsafe Digits.run(base, from: end, to: to) {
      (value, end) = run
    } else if unsafe base.load(fromByteOffset: end, as: UInt8.self) == UInt8(ascii: "-") {
      end &+= 1
    } else {
      return nil
    }
    let isWhole =
      unsafe end == to || base.load(fromByteOffset: end, as: UInt8.self) == UInt8(ascii: " ")
    return isWhole ? (value, end) : nil
  }

  /// The unquoted end of P1 and P2: an agent that may hold blanks, and in P2 a `-` or `host:port` behind its last blank.
  @inline(__always)
  private mutating func parse(agent base: UnsafeRawPointer, from: Int, to: Int) {
    var agentEnd = to
    let last = unsafe base.load(fromByteOffset: to &- 1, as: UInt8.self)
    if last == UInt8(ascii: "-"), to &- 2 >= from,
      unsafe base.load(fromByteOffset: to &- 2, as: UInt8.self) == UInt8(ascii: " ")
    {
      agentEnd = to &- 2
    } else if last &- 48 < 10,
      let blank = unsafe AccessLine.blankBeforeAddress(base, from: from, to: to)
    {
      requestSource = ByteRange(blank &+ 1, to)
      agentEnd = blank
    }
    let isDash =
      unsafe agentEnd &- from == 1
      && base.load(fromByteOffset: from, as: UInt8.self) == UInt8(ascii: "-")
    if agentEnd > from, !isDash { agent = ByteRange(from, agentEnd) }
  }

  /// The index of the last blank, when a host, a colon and 1 to 5 digits are all that follows it.
  private static func blankBeforeAddress(_ base: UnsafeRawPointer, from: Int, to: Int) -> Int? {
    var i = to
    while i > from, unsafe base.load(fromByteOffset: i &- 1, as: UInt8.self) &- 48 < 10 { i &-= 1 }
    guard to &- i <= 5, i > from,
      unsafe base.load(fromByteOffset: i &- 1, as: UInt8.self) == UInt8(ascii: ":")
    else { return nil }
    let colon = i &- 1
    i = colon
    while i > from {
      if unsafe base.load(fromByteOffset: i &- 1, as: UInt8.self) == UInt8(ascii: " ") {
        return i < colon ? i &- 1 : nil
      }
      i &-= 1
    }
    return nil
  }

  /// `combined`: `"referer" "agent"`.
  ///
  /// The agent's quotes are escaped by a backslash, or not at all: it ends with the line.
  private mutating func parse(quoted base: UnsafeRawPointer, from: Int, to: Int) {
    let close = unsafe Scan.far(UInt8(ascii: "\""), in: base, from: from &+ 1, to: to)
    guard unsafe Scan.has("\" \"", in: base, at: close, to: to) else { return }
    let start = close &+ 3
    let hasQuote = unsafe base.load(fromByteOffset: to &- 1, as: UInt8.self) == UInt8(ascii: "\"")
    let end = hasQuote && to &- 1 >= start ? to &- 1 : to
    let isDash =
      unsafe end &- start == 1
      && base.load(fromByteOffset: start, as: UInt8.self) == UInt8(ascii: "-")
    if end > start, !isDash { agent = ByteRange(start, end) }
  }
}
