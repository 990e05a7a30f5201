import Bytes

/// The last few kinds of requests, by method and path as written: a log holds few, over and over.
struct RequestMemo {
  private struct Entry {
    /// 0 when nothing is kept here.
    var count = 0
    var pattern: Int32 = 0
    var what = Request(kind: .none, version: 0, flags: [], b: 0)
  }

  /// Longer ones are not kept.
  private static let longest = 96
  private static let places = 32

  private var entries = ContiguousArray(repeating: Entry(), count: RequestMemo.places)
  private var bytes = ContiguousArray<UInt8>(
    repeating: 0, count: RequestMemo.places * RequestMemo.longest)

  /// `METHOD path` as it stands in a line; empty when it cannot be kept.
  private static func text(_ method: ByteRange, _ path: ByteRange) -> ByteRange {
    guard method.start >= 0, path.start > method.end, path.end > path.start,
      path.end - method.start <= Int32(longest)
    else { return ByteRange(0, 0) }
    return ByteRange(Int(method.start), Int(path.end))
  }

  private static func place(_ base: UnsafeRawPointer, _ text: ByteRange) -> Int {
    // The verb's second byte, the length and the last byte tell nearly all apart.
    let last = unsafe base.load(fromByteOffset: Int(text.end) &- 1, as: UInt8.self)
    let second = unsafe base.load(fromByteOffset: Int(text.start) &+ 1, as: UInt8.self)
    return (text.count &* 5 &+ Int(last) &+ Int(second) &* 3) & (places &- 1)
  }

  /// Gives what such a request was taken for; false when it is not kept.
  @inline(__always)
  func find(
    _ method: ByteRange, _ path: ByteRange, in buffer: Span<UInt8>, _ pattern: inout Int32,
    _ what: inout Request
  ) -> Bool {
    let text = RequestMemo.text(method, path)
    guard !text.isEmpty, Int(text.end) <= buffer.count else { return false }
    return unsafe buffer.withUnsafeBytes { raw in
      unsafe bytes.withUnsafeBytes { known in
        guard let base = raw.baseAddress, let kept = known.baseAddress else { return false }
        let place = unsafe RequestMemo.place(base, text)
        guard entries[place].count == text.count,
          unsafe Words.equal(
            kept + place &* RequestMemo.longest, base + Int(text.start), count: text.count)
        else { return false }
        pattern = entries[place].pattern
        what = entries[place].what
        return true
      }
    }
  }

  /// Keeps what a request was taken for.
  mutating func keep(
    _ pattern: Int32, _ what: Request, _ method: ByteRange, _ path: ByteRange,
    in buffer: Span<UInt8>
  ) {
    let text = RequestMemo.text(method, path)
    guard !text.isEmpty, Int(text.end) <= buffer.count else { return }
    let place = unsafe buffer.withUnsafeBytes { raw in
      unsafe raw.baseAddress.map { unsafe RequestMemo.place($0, text) } ?? 0
    }
    let start = place * RequestMemo.longest
    for i in 0..<text.count { bytes[start + i] = buffer[Int(text.start) + i] }
    entries[place] = Entry(count: text.count, pattern: pattern, what: what)
  }
}
