package import Bytes

/// Which pattern an HTTP request is, by method and path; no expression is needed.
package struct RequestTable: Sendable {
  /// The methods told apart.
  package enum Method: Int, Sendable, CaseIterable {
    case get, post, put, delete, patch, head, options, other
  }

  private struct Open: Sendable {
    var method: Method?
    var head: [UInt8]
    var pattern: PatternIndex
  }

  private var paths = Interner()
  /// Path number × number of methods + method → pattern; -1 when none.
  private var table = [Int32](repeating: -1, count: Method.allCases.count)
  /// Patterns whose path ends in `*`, longest first.
  private var open: [Open] = []

  /// A table without requests.
  package init() {}

  /// Adds a request as a pattern file writes it.
  ///
  /// The first of equal ones wins.
  mutating func add(method: String, path: String, _ pattern: PatternIndex) {
    var text = method
    let known: Method? =
      method == "*" ? nil : text.withUTF8 { unsafe Self.method(Span(_unsafeElements: $0)) }
    if path.hasSuffix("*") {
      open.append(Open(method: known, head: Array(path.utf8.dropLast()), pattern: pattern))
      open.sort { $0.head.count > $1.head.count }
      return
    }
    let row = Int(paths.intern(path)) * Method.allCases.count
    while table.count < row + Method.allCases.count { table.append(-1) }
    for method in known.map({ [$0] }) ?? Method.allCases where table[row + method.rawValue] < 0 {
      table[row + method.rawValue] = pattern.rawValue
    }
  }

  /// The method that `bytes` spell.
  package static func method(_ bytes: Span<UInt8>) -> Method {
    switch bytes.count {
    case 3:
      if Scan.equals(bytes, "PUT") { return .put }
      if Scan.equals(bytes, "GET") { return .get }
    case 4:
      if Scan.equals(bytes, "POST") { return .post }
      if Scan.equals(bytes, "HEAD") { return .head }
    case 5: if Scan.equals(bytes, "PATCH") { return .patch }
    case 6: if Scan.equals(bytes, "DELETE") { return .delete }
    case 7: if Scan.equals(bytes, "OPTIONS") { return .options }
    default: break
    }
    return .other
  }

  /// The part of a path behind the context path: from `/v1/`, `/v2/`, `/v3/` when one of them begins the path or
  /// follows its first segment; else the whole.
  ///
  /// One `/` at the end is dropped.
  package static func tail(of path: ByteRange, in buffer: Span<UInt8>) -> ByteRange {
    var range = path
    if range.count > 1, buffer[Int(range.end) &- 1] == UInt8(ascii: "/") { range.end &-= 1 }
    if version(at: Int(range.start), end: Int(range.end), buffer) != 0 { return range }
    var i = Int(range.start) &+ 1
    while i < Int(range.end), buffer[i] != UInt8(ascii: "/") { i &+= 1 }
    if version(at: i, end: Int(range.end), buffer) != 0 {
      range.start = Int32(truncatingIfNeeded: i)
    }
    return range
  }

  /// The number in `/v1/`, `/v2/`, `/v3/` at `at`; 0 when nothing of that kind stands there.
  package static func version(at: Int, end: Int, _ buffer: Span<UInt8>) -> UInt8 {
    guard at &+ 3 < end, buffer[at] == UInt8(ascii: "/"), buffer[at &+ 1] == UInt8(ascii: "v"),
      buffer[at &+ 3] == UInt8(ascii: "/")
    else { return 0 }
    let number = buffer[at &+ 2] &- UInt8(ascii: "0")
    return number >= 1 && number <= 3 ? number : 0
  }

  /// The pattern of a request; `path` is a `tail`.
  ///
  /// Nil when there is none.
  package func pattern(
    _ method: Method, _ path: ByteRange, in buffer: Span<UInt8>
  ) -> PatternIndex? {
    let bytes = buffer.extracting(Int(path.start)..<Int(path.end))
    if let row = paths.find(bytes) {
      let hit = table[Int(row) &* Method.allCases.count &+ method.rawValue]
      if hit >= 0 { return PatternIndex(Int(hit)) }
    }
    for candidate in open
    where (candidate.method == nil || candidate.method == method)
      && Self.begins(bytes, with: candidate.head)
    {
      return candidate.pattern
    }
    return nil
  }

  private static func begins(_ bytes: Span<UInt8>, with head: [UInt8]) -> Bool {
    guard bytes.count >= head.count else { return false }
    for i in head.indices where bytes[i] != head[i] { return false }
    return true
  }
}
