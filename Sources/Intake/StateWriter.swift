/// Writes a room's state as bytes: fixed-width little-endian numbers, counted lists.
///
/// `StateReader` reads it.
package struct StateWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A number, in as many bytes as its type has.
  package mutating func write<N: FixedWidthInteger>(_ number: N) {
    var rest = number.littleEndian
    unsafe withUnsafeBytes(of: &rest) { unsafe bytes.append(contentsOf: $0) }
  }

  /// One byte, 1 for true.
  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// A count and the bytes.
  package mutating func write(_ list: [UInt8]) {
    write(UInt32(list.count))
    bytes += list
  }

  /// A count and the text in UTF-8.
  package mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// A count and what `body` writes for each element.
  package mutating func write<T>(list: [T], _ body: (inout StateWriter, T) -> Void) {
    write(UInt32(list.count))
    for element in list { body(&self, element) }
  }
}
