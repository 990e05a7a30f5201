/// Reads what `StateWriter` wrote, in the same order.
///
/// Bytes that cannot be that are an error, never a trap.
package struct StateReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == bytes.count }

  /// A number of that type.
  /// - Throws: `.damaged` when fewer bytes are left.
  package mutating func read<N: FixedWidthInteger>(
    _ type: N.Type = N.self
  ) throws(CheckpointError) -> N {
    let width = N.bitWidth / 8
    guard bytes.count - position >= width else { throw .damaged("a number is cut off") }
    var number: N = 0
    for i in (0..<width).reversed() {
      number = width == 1 ? 0 : number << 8
      number |= N(truncatingIfNeeded: bytes[position + i])
    }
    position += width
    return number
  }

  /// One byte, 0 or 1.
  /// - Throws: `.damaged` when it is neither.
  package mutating func readFlag() throws(CheckpointError) -> Bool {
    let byte: UInt8 = try read()
    guard byte < 2 else { throw .damaged("a flag is \(byte)") }
    return byte == 1
  }

  /// A counted list of bytes.
  /// - Throws: `.damaged` when fewer are left.
  package mutating func readBytes() throws(CheckpointError) -> [UInt8] {
    let count = Int(try read(UInt32.self))
    guard bytes.count - position >= count else { throw .damaged("a list of bytes is cut off") }
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  /// A counted text, decoded lossily.
  /// - Throws: `.damaged` when it is cut off.
  package mutating func readText() throws(CheckpointError) -> String {
    String(decoding: try readBytes(), as: UTF8.self)
  }

  /// A counted list of what `body` reads.
  /// - Throws: `.damaged` when the count cannot be, since every element takes a byte at least; what `body` throws.
  package mutating func readList<T>(
    _ body: (inout StateReader) throws(CheckpointError) -> T
  ) throws(CheckpointError) -> [T] {
    let count = Int(try read(UInt32.self))
    guard bytes.count - position >= count else { throw .damaged("a list is cut off") }
    var list: [T] = []
    for _ in 0..<count { list.append(try body(&self)) }
    return list
  }
}
