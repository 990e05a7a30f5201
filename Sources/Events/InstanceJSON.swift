import Bytes

/// One instance as JSON in a log line tells it (`Instances` of 1.x, `InstancePublishInfo` of 2.x, a client's `beat`).
///
/// Key order is not stable; what is not said stays as it is here.
struct InstanceJSON {
  var ip = ByteRange.none
  var port: Int64 = -1
  var cluster = ByteRange.none
  /// `serviceName`, in a beat.
  var service = ByteRange.none
  /// 1 true, 0 false, -1 not said.
  var enabled = -1
  /// 1 true, 0 false, -1 not said.
  var healthy = -1
}

/// Walks JSON in a span by hand: only what instance lists need, nothing kept, nothing decoded.
///
///     {"instanceList":[{"instanceId":"…","ip":"10.88.0.2","port":8080,…,"metadata":{…}},{…}]}
///                      └─ one `next()` ─────────────────────────────────────────────────┘
struct InstanceScanner {
  private(set) var at: Int
  private let end: Int
  /// Whether the list was read up to its `]`; false also when the text was cut.
  private(set) var isComplete = false

  /// Scans from `start` up to `end`.
  init(from start: Int, to end: Int) {
    at = start
    self.end = end
  }

  /// Moves behind the `[` of `"instanceList"`; false when there is none.
  mutating func openList(in bytes: Span<UInt8>) -> Bool {
    guard
      let key = Scan.find("\"instanceList\"", in: bytes.extracting(0..<end), from: at)
    else { return false }
    at = key + 14
    skipBlanks(bytes)
    guard take(":", bytes) else { return false }
    skipBlanks(bytes)
    return take("[", bytes)
  }

  /// The next instance of the list, nil at its end or where the text breaks off.
  mutating func next(in bytes: Span<UInt8>) -> InstanceJSON? {
    skipBlanks(bytes)
    if take("]", bytes) {
      isComplete = true
      return nil
    }
    if take(",", bytes) { skipBlanks(bytes) }
    return object(in: bytes)
  }

  /// The instance that begins here, nil when the text is no object or breaks off.
  mutating func object(in bytes: Span<UInt8>) -> InstanceJSON? {
    guard take("{", bytes) else { return nil }
    var instance = InstanceJSON()
    skipBlanks(bytes)
    if take("}", bytes) { return instance }
    while true {
      skipBlanks(bytes)
      guard let key = string(bytes) else { return nil }
      skipBlanks(bytes)
      guard take(":", bytes) else { return nil }
      skipBlanks(bytes)
      guard let value = value(bytes) else { return nil }
      assign(key, value, to: &instance, bytes)
      skipBlanks(bytes)
      if take("}", bytes) { return instance }
      guard take(",", bytes) else { return nil }
    }
  }

  private func assign(
    _ key: ByteRange, _ value: ByteRange, to instance: inout InstanceJSON, _ bytes: Span<UInt8>
  ) {
    let name = bytes.extracting(Int(key.start)..<Int(key.end))
    switch name.count {
    case 2: if Scan.equals(name, "ip") { instance.ip = value }
    case 4:
      if Scan.equals(name, "port") {
        instance.port =
          Digits.decimal(bytes, from: Int(value.start), to: Int(value.end)) ?? -1
      }
    case 7:
      if Scan.equals(name, "enabled") {
        instance.enabled = QueryFields.truth(value, in: bytes)
      } else if Scan.equals(name, "healthy") {
        instance.healthy = QueryFields.truth(value, in: bytes)
      } else if Scan.equals(name, "cluster") {
        instance.cluster = value
      }
    case 11:
      if Scan.equals(name, "clusterName") {
        instance.cluster = value
      } else if Scan.equals(name, "serviceName") {
        instance.service = value
      }
    default: break
    }
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while at < end, bytes[at] <= 32 { at &+= 1 }
  }

  private mutating func take(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    guard at < end, bytes[at] == UInt8(ascii: character) else { return false }
    at &+= 1
    return true
  }

  /// The inside of the string that begins here.
  private mutating func string(_ bytes: Span<UInt8>) -> ByteRange? {
    guard take("\"", bytes) else { return nil }
    let start = at
    while at < end {
      if bytes[at] == UInt8(ascii: "\\") {
        at &+= 2
        continue
      }
      if bytes[at] == UInt8(ascii: "\"") {
        at &+= 1
        return ByteRange(start, at &- 1)
      }
      at &+= 1
    }
    return nil
  }

  /// The value that begins here: the inside of a string, else its text; objects and lists are skipped as a whole.
  private mutating func value(_ bytes: Span<UInt8>) -> ByteRange? {
    guard at < end else { return nil }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "\""): return string(bytes)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      while at < end {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          guard string(bytes) != nil else { return nil }
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth &-= 1
          if depth == 0 {
            at &+= 1
            return ByteRange(start, at)
          }
        default: break
        }
        at &+= 1
      }
      return nil
    default:
      while at < end, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "}"),
        bytes[at] != UInt8(ascii: "]"), bytes[at] > 32
      {
        at &+= 1
      }
      return at > start ? ByteRange(start, at) : nil
    }
  }
}
