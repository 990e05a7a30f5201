/// Making room for the next read.
extension RecordFramer {
  /// A remainder up to this many bytes is moved to the front before every read, so that the buffer's front stays in the cache; a
  /// longer one only when the free space runs out, so that many small reads do not move it again and again.
  private static let cheapMove = 4096
  /// By how much the buffer grows beyond need.
  private static let growth = 64 * 1024

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
    let need = end + readSize
    if batch.buffer.count < need {
      let size = need + min(readSize, RecordFramer.growth)
      batch.buffer.reserveCapacity(size)
      batch.buffer.append(contentsOf: repeatElement(0, count: size - batch.buffer.count))
    }
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
    let distance = source - target
    end -= distance
    known -= distance
    searched -= distance
    shift += Int64(distance)
  }
}
