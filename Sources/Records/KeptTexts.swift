import Bytes

/// A few short texts as seen lately, each at the place that its bytes say: what of most lines is the same as before.
struct KeptTexts: Sendable {
  private let longest: Int
  private var bytes: ContiguousArray<UInt8>

  /// Room for so many texts of up to `longest` bytes.
  init(places: Int, longest: Int) {
    self.longest = longest
    bytes = ContiguousArray(repeating: 0, count: places * longest)
  }

  /// Whether the `count` bytes at `at` are those that were kept at a place, of which there are so many.
  ///
  /// Mutating, since for a borrowing one the array would be counted up and down for every line.
  @inline(__always)
  mutating func holds(_ place: Int, _ at: UnsafeRawPointer, _ count: Int) -> Bool {
    unsafe bytes.withUnsafeBytes { kept in
      guard let kept = kept.baseAddress else { return false }
      return unsafe Words.equal(kept + place &* longest, at, count: count)
    }
  }

  /// Keeps the `count` bytes at `at`, at most `longest`.
  mutating func keep(_ place: Int, _ at: UnsafeRawPointer, _ count: Int) {
    precondition(count <= longest)
    for i in 0..<count {
      bytes[place * longest + i] = unsafe at.load(fromByteOffset: i, as: UInt8.self)
    }
  }
}
