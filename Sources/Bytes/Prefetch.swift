public import CBytes

/// A hint to the cache.
public enum Prefetch {
  /// Begins to fetch the line at `address`, which need not be readable.
  @inline(__always)
  public static func read(_ address: UnsafeRawPointer) { unsafe cbytes_prefetch(address) }

  /// Begins to fetch the line `count` bytes behind `address`, for who will write it; there need be no memory.
  ///
  /// Nothing waits for a store itself, but those behind it are kept back until its line is there, and a core keeps back some
  /// dozens; then everything waits. Where the processor has no hint of its own for writing (x86-64 as it first was), it is
  /// fetched as for reading, which is as good when no other core has it.
  @inlinable @inline(__always)
  public static func write(_ address: UnsafeRawPointer, behind count: Int = 0) {
    unsafe cbytes_prefetch_for_write(address, count)
  }

  /// Begins to fetch what will be written behind the elements of a growing array, two lines away.
  ///
  /// `inout`, though nothing is changed: what is borrowed from one that changes would be counted up and down (Swift 6.3).
  @inlinable @inline(__always)
  public static func room<Element>(behind elements: inout ContiguousArray<Element>) {
    unsafe elements.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return }
      unsafe write(UnsafeRawPointer(base + $0.count), behind: 128)
    }
  }

  /// Begins to fetch the first two lines of an array's memory, its count among them: to ask for that would be to wait for it.
  ///
  /// An array is one pointer to its memory (Swift's ABI).
  @inlinable @inline(__always)
  public static func start<Element>(of elements: inout ContiguousArray<Element>) {
    unsafe withUnsafeBytes(of: &elements) {
      let memory = unsafe $0.load(as: UnsafeRawPointer.self)
      unsafe read(memory)
      unsafe read(memory + 64)
    }
  }

  /// Begins to fetch the line that an element begins in; nothing for one that is not there.
  @inlinable @inline(__always)
  public static func read<Element>(_ index: Int, of elements: UnsafeBufferPointer<Element>) {
    guard UInt(bitPattern: index) < UInt(bitPattern: elements.count),
      let base = elements.baseAddress
    else { return }
    unsafe read(UnsafeRawPointer(base + index))
  }

  /// Begins to fetch all lines of an element; nothing for one that is not there.
  @inlinable @inline(__always)
  public static func whole<Element>(_ index: Int, of elements: UnsafeBufferPointer<Element>) {
    guard UInt(bitPattern: index) < UInt(bitPattern: elements.count),
      let base = elements.baseAddress
    else { return }
    let element = unsafe UnsafeRawPointer(base + index)
    var at = 0
    while at < MemoryLayout<Element>.size {
      unsafe read(element + at)
      at += 64
    }
    unsafe read(element + (MemoryLayout<Element>.size - 1))
  }
}
