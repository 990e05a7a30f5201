/// A set of byte values.
struct ByteSet: Sendable, Equatable {
  /// Bit b of word w: byte 64 w + b.
  var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// No byte.
  init() {}

  /// These bytes.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  static func == (a: ByteSet, b: ByteSet) -> Bool { a.words == b.words }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word =
      byte < 128 ? (byte < 64 ? words.0 : words.1) : (byte < 192 ? words.2 : words.3)
    return word &>> UInt64(byte & 63) & 1 != 0
  }

  mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Bit b of word w: whether byte 64 w + b is in it.
  var bits: [UInt64] { [words.0, words.1, words.2, words.3] }

  /// The bytes that are not in it.
  var inverted: ByteSet {
    var set = self
    set.words = (~words.0, ~words.1, ~words.2, ~words.3)
    return set
  }

  /// The bytes of either.
  func union(_ other: ByteSet) -> ByteSet {
    var set = self
    set.words = (
      words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2,
      words.3 | other.words.3
    )
    return set
  }

  /// Whether no byte is in both.
  func isDisjoint(with other: ByteSet) -> Bool {
    (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2)
      | (words.3 & other.words.3) == 0
  }

  /// The only byte that is not in it, nil when there is none or several.
  var onlyMissing: UInt8? {
    var found: UInt8?
    for byte in UInt8.min...UInt8.max where !contains(byte) {
      if found != nil { return nil }
      found = byte
    }
    return found
  }

  /// The smallest value from which on all bytes are in it; 256 when 255 is not.
  var lowestOfRest: Int {
    var value = 256
    while value > 0, contains(UInt8(value - 1)) { value -= 1 }
    return value
  }

  /// The decimal digits, as `\d` takes them.
  static let digits = ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9"))
  /// `\s`, vertical tab included (pcre2pattern(3), "Generic character types").
  static let spaces = ByteSet([9, 10, 11, 12, 13, 32])
  /// Letters, digits and the low line, as `\w` takes them.
  static let words = digits.union(ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z")))
    .union(ByteSet(UInt8(ascii: "a")...UInt8(ascii: "z"))).union(ByteSet([UInt8(ascii: "_")]))
}
