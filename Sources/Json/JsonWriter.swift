/// Writes JSON into a byte buffer, value by value, in the order it is told: no tree is built, nothing is sorted.
///
///     {
///       "findings": [
///         {"id":"f-1","rule":"sync-delay"},
///         …
///
/// Containers down to `openDepth` put each member on a line of its own, deeper ones are written on one line: one finding a
/// line can be read, searched and compared. What the caller opens it must close; a key comes before each member's value.
/// Source of the escaping: RFC 8259 §7; U+2028 and U+2029 are escaped too, because JavaScript once ended lines there.
package struct JsonWriter: Sendable {
  /// What was written so far: valid UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Containers nested less deeply than this put each member on its own line; 0 writes everything on one line.
  package let openDepth: Int

  private var depth = 0
  /// Whether the next member of the innermost container is its first.
  private var isFirst = true
  private var followsKey = false

  /// An empty document.
  package init(openDepth: Int = 0) { self.openDepth = openDepth }

  /// What was written so far, as text.
  /// - Complexity: O(n)
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Opens `{`.
  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes `}`.
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens `[`.
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes `]`.
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's key; its value comes next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if depth <= openDepth { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a string of bytes that may be broken UTF-8: each maximal wrong piece becomes U+FFFD.
  /// - Complexity: O(`value.count`)
  package mutating func string(_ value: Span<UInt8>) {
    separate()
    var copy: [UInt8] = []
    copy.reserveCapacity(value.count)
    for i in value.indices { copy.append(value[i]) }
    quote(String(decoding: copy, as: UTF8.self))
  }

  /// Writes a whole number.
  package mutating func number(_ value: some BinaryInteger) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number with a fraction; JSON has no word for infinity or NaN, they become null.
  package mutating func number(_ value: Double) {
    separate()
    bytes.append(contentsOf: (value.isFinite ? String(value) : "null").utf8)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a string, or null.
  package mutating func string(orNull value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a whole number, or null.
  package mutating func number(orNull value: (some BinaryInteger)?) {
    if let value { number(value) } else { null() }
  }

  /// Writes a truth value, or null.
  package mutating func bool(orNull value: Bool?) {
    if let value { bool(value) } else { null() }
  }

  /// Ends the document with a line end.
  package mutating func endLine() { bytes.append(0x0A) }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst && depth < openDepth { newLine() }
    bytes.append(bracket)
    isFirst = false
    followsKey = false
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard depth > 0 else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth <= openDepth { newLine() }
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    let utf8 = Array(value.utf8)
    var i = 0
    while i < utf8.count {
      let byte = utf8[i]
      switch byte {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F: append(escaped: UInt32(byte))
      // U+0080 … U+009F, the second control set.
      case 0xC2 where utf8[i + 1] < 0xA0:
        append(escaped: UInt32(utf8[i + 1]))
        i += 1
      case 0xE2 where utf8[i + 1] == 0x80 && utf8[i + 2] & 0xFE == 0xA8:
        append(escaped: 0x2000 | UInt32(utf8[i + 2] & 0x3F))
        i += 2
      default: bytes.append(byte)
      }
      i += 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped unit: UInt32) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] {
      bytes.append(JsonWriter.hex[Int(unit >> shift & 15)])
    }
  }

  private static let hex = [UInt8]("0123456789abcdef".utf8)
}
