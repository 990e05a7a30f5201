/// Making room for the next read.
extension RecordFramer {
  /// A remainder up to this many bytes is moved to the front before every read, so that the buffer's front stays in the cache; a
  /// longer one only when the free space runs out, so that many small reads do not move it again and again.
  private static let cheapMove = 4096
  /// By how much the buffer grows beyond need; the first one is for a read and what is usually left of the one before.
  private static let growth = 64 * 1024
  private static let firstGrowth = 4 * 1024

  /// Takes the memory of `other` to work in; what it held is gone.
  ///
  /// So many sources share few buffers: between two reads a framer needs no more than the record that waits.
  /// - Precondition: the framer has given its own batch back, or was never used.
  /// - Complexity: O(bytes of the record that waits)
  package mutating func borrow(_ other: inout RecordBatch) {
    precondition(batch.buffer.isEmpty, "the batch was not given back")
    swap(&batch, &other)
    batch.records.removeAll(keepingCapacity: true)
    guard !carried.isEmpty else { return }
    grow(to: carried.count)
    let carried = carried
    unsafe batch.buffer.withUnsafeMutableBytes { unsafe $0.copyBytes(from: carried) }
  }

  /// Gives `batch` to `other`, which is empty, with the records and bytes of the last verb, and keeps what is not done with.
  /// - Complexity: O(bytes of the record that waits)
  package mutating func giveBack(_ other: inout RecordBatch) {
    precondition(other.buffer.isEmpty, "given back into a batch that is in use")
    dropExcess()
    let keep = pending.isThere ? pending.at : lineAt
    carried.removeAll(keepingCapacity: true)
    carried.append(contentsOf: batch.buffer[keep..<end])
    pending.at -= keep
    lineAt -= keep
    shift(by: keep)
    swap(&batch, &other)
  }

  /// Leaves at least `readSize` bytes free behind `end`.
  mutating func makeRoom() {
    dropExcess()
    let keep = pending.isThere ? pending.at : lineAt
    let isCheap = end - keep <= RecordFramer.cheapMove
    if keep > 0, isCheap || batch.buffer.count - end < readSize {
      move(from: keep, to: 0)
      pending.at -= keep
      lineAt -= keep
    }
    grow(to: end + readSize)
  }

  private mutating func grow(to need: Int) {
    guard batch.buffer.count < need else { return }
    let growth = batch.buffer.isEmpty ? RecordFramer.firstGrowth : RecordFramer.growth
    let size = need + min(readSize, growth)
    batch.buffer.reserveCapacity(size)
    batch.buffer.append(contentsOf: repeatElement(0, count: size - batch.buffer.count))
  }

  /// Drops what lies in the buffer beyond the longest record kept: the pending record's further bytes, up to the line that may
  /// still turn out to begin another.
  private mutating func dropExcess() {
    guard pending.isThere else { return }
    let limit = pending.at + longest
    let drop = lineIsRead ? searched : lineAt
    guard drop > limit else { return }
    if lineIsRead, drop > lineAt { droppedReturn = batch.buffer[drop - 1] == 13 }
    move(from: drop, to: limit)
    lineAt = limit
  }

  /// Moves the bytes from `source` on to `target`, and what points behind them along; `lineAt` and `pending` are the caller's.
  private mutating func move(from source: Int, to target: Int) {
    let count = end - source
    if count > 0 {
      unsafe batch.buffer.withUnsafeMutableBytes { raw in
        guard let base = raw.baseAddress else { return }
        unsafe (base + target).copyMemory(from: base + source, byteCount: count)
      }
    }
    shift(by: source - target)
  }

  /// Says that what lies in the buffer lies `distance` bytes nearer to its front.
  private mutating func shift(by distance: Int) {
    end -= distance
    known -= distance
    searched -= distance
    shift += Int64(distance)
  }
}
