import Bytes

/// Names as a log spells them → ids, so that what was seen before costs one look-up and no allocation
/// (`performance.md`, decision 7).
struct NameCache {
  /// What a query's parameters came to.
  struct Query {
    var service = ServiceID.none
    var instance = InstanceID.none
    /// As the query or its heartbeat spells it; none when neither does.
    var cluster = NameID.none
    /// Only what the query says: forwarded, enabled, disabled, persistent, bodyHidden.
    var flags: EventFlags = []
    /// `heartBeat=true`.
    var isBeat = false
  }

  private var scratch: [UInt8] = []
  private var lastSpelling: [UInt8] = []
  private var lastCluster = NameID.none

  /// The service whose parts are spelled so in `buffer`; a part that is not there counts as empty.
  mutating func service(
    namespace: ByteRange, group: ByteRange, name: ByteRange, isEscaped: Bool = false,
    in buffer: Span<UInt8>, names: inout Names
  ) -> ServiceID {
    let parts = SpelledServices.Parts(
      namespace: namespace, group: group, name: name, isEscaped: isEscaped)
    let hash = SpelledServices.hash(parts, in: buffer)
    return hash == 0 ? .none : service(parts, hash: hash, in: buffer, names: &names)
  }

  /// The service of a spelling whose `SpelledServices.hash` is known and not 0.
  mutating func service(
    _ parts: SpelledServices.Parts, hash: UInt64, in buffer: Span<UInt8>, names: inout Names
  ) -> ServiceID {
    let known = names.spelledServices.find(parts, hash: hash, in: buffer)
    if !known.isNone { return known }
    let id = names.service(
      namespace: text(parts.namespace, parts.isEscaped, buffer),
      group: text(parts.group, parts.isEscaped, buffer),
      name: text(parts.name, parts.isEscaped, buffer))
    names.spelledServices.add(parts, id, in: buffer)
    return id
  }

  /// The address of an ip and a port that stand apart.
  mutating func address(
    ip: ByteRange, port: ByteRange, isEscaped: Bool = false, in buffer: Span<UInt8>,
    names: inout Names
  ) -> AddressID {
    guard ip.exists, !ip.isEmpty, port.exists, !port.isEmpty else { return .none }
    let host = buffer.extracting(Int(ip.start)..<Int(ip.end))
    if ip.count + port.count < NameCache.longestAddress, !isEscaped || !Percent.isEncoded(host) {
      return NameCache.address(
        host, buffer.extracting(Int(port.start)..<Int(port.end)), names: &names)
    }
    scratch.removeAll(keepingCapacity: true)
    if isEscaped {
      Percent.decode(host, into: &scratch)
    } else {
      append(ip, buffer)
    }
    scratch.append(UInt8(ascii: ":"))
    append(port, buffer)
    return names.address(scratch.span)
  }

  /// Bytes of `ip:port` that are put together on the stack.
  private static let longestAddress = 64

  private static func address(
    _ host: Span<UInt8>, _ port: Span<UInt8>, names: inout Names
  ) -> AddressID {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestAddress) { room in
      unsafe room[host.count] = UInt8(ascii: ":")
      unsafe host.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(room).copyMemory(from: $0)
      }
      unsafe port.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(room)[(host.count + 1)...]
        )
        .copyMemory(from: $0)
      }
      let all = unsafe UnsafeBufferPointer(rebasing: room[..<(host.count + 1 + port.count)])
      return unsafe names.address(Span(_unsafeElements: all))
    }
  }

  /// The name of a cluster as a query spells it; the same as the last time nearly always.
  mutating func cluster(
    _ range: ByteRange, in buffer: Span<UInt8>, names: inout Names
  ) -> NameID {
    guard range.exists, !range.isEmpty else { return .none }
    let bytes = buffer.extracting(Int(range.start)..<Int(range.end))
    if isLastCluster(bytes) { return lastCluster }
    var text: [UInt8] = []
    Percent.decode(bytes, into: &text)
    lastSpelling.removeAll(keepingCapacity: true)
    for i in bytes.indices { lastSpelling.append(bytes[i]) }
    lastCluster = names.name(text.span)
    return lastCluster
  }

  private func isLastCluster(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count == lastSpelling.count else { return false }
    for i in bytes.indices where bytes[i] != lastSpelling[i] { return false }
    return true
  }

  /// The address of an ip and a port number.
  mutating func address(
    ip: ByteRange, port: Int64, in buffer: Span<UInt8>, names: inout Names
  ) -> AddressID {
    guard ip.exists, !ip.isEmpty, port >= 0, port < 100_000 else { return .none }
    scratch.removeAll(keepingCapacity: true)
    append(ip, buffer)
    scratch.append(UInt8(ascii: ":"))
    var divisor: Int64 = 10_000
    while divisor > 1, port < divisor { divisor /= 10 }
    while divisor > 0 {
      scratch.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: port / divisor % 10))
      divisor /= 10
    }
    return names.address(scratch.span)
  }

  private mutating func append(_ range: ByteRange, _ buffer: Span<UInt8>) {
    guard range.exists else { return }
    unsafe buffer.withUnsafeBufferPointer {
      unsafe scratch.append(contentsOf: $0[Int(range.start)..<Int(range.end)])
    }
  }

  private func text(_ range: ByteRange, _ isEscaped: Bool, _ buffer: Span<UInt8>) -> String {
    guard range.exists else { return "" }
    var bytes: [UInt8] = []
    let span = buffer.extracting(Int(range.start)..<Int(range.end))
    if isEscaped {
      Percent.decode(span, into: &bytes)
    } else {
      for i in span.indices { bytes.append(span[i]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
