import CIsal

/// Unpacks gzip members (RFC 1952), one after the other, from a descriptor.
///
/// Zero bytes behind the last member are padding.
///
/// Source: igzip_lib.h of ISA-L 2.30; the loop over members is that of its `igzip` command.
@safe
final class Inflater {
  enum Outcome: Equatable, Sendable {
    /// The buffer is full, or more may follow.
    case more
    /// The input ended behind a whole member.
    case end
    /// The input ended inside a member; more may come when the file grows.
    case starved
    /// What follows is not gzip, or its checksum is wrong.
    case corrupt
    case failed(SystemError)
  }

  private let state: UnsafeMutablePointer<inflate_state>
  private let input: UnsafeMutableRawBufferPointer
  /// Whether a member was begun and not ended.
  private(set) var insideMember = false
  private var members = 0
  private var verdict: Outcome?
  /// What was unpacked before an error and does not fit into the caller's buffer, last byte first.
  private var held: [UInt8] = []

  /// Bytes of input buffered at a time.
  private static let inputSize = 64 * 1024

  init() {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: inflate_state())
    unsafe input = .allocate(byteCount: Inflater.inputSize, alignment: 64)
    unsafe isal_inflate_init(state)
    setInput(start: 0, count: 0)
  }

  deinit {
    unsafe state.deallocate()
    unsafe input.deallocate()
  }

  /// Takes bytes that were read ahead to see what the input is; before the first `read` only, at most the buffer's size.
  func prime(_ bytes: [UInt8]) {
    for (i, byte) in bytes.enumerated() { unsafe input[i] = byte }
    setInput(start: 0, count: bytes.count)
  }

  /// Fills `out` as far as it goes; `rawOffset` is where the descriptor is read next.
  /// - Complexity: O(bytes produced and consumed)
  func read(
    _ out: UnsafeMutableRawBufferPointer, from descriptor: Descriptor, at rawOffset: inout Int64
  ) -> (count: Int, outcome: Outcome) {
    if let verdict { return unsafe handOverHeld(out[...], verdict) }
    var produced = 0
    while produced < out.count {
      if !insideMember {
        if let outcome = startMember(descriptor, &rawOffset) { return (produced, outcome) }
      }
      var ended = false
      if unsafe state.pointee.avail_in == 0 {
        switch refill(descriptor, &rawOffset) {
        case .success(let got): ended = got == 0
        case .failure(let error): return (produced, conclude(.failed(error)))
        }
      }
      let room = min(out.count - produced, Int(UInt32.max / 2))
      unsafe state.pointee.next_out = out.baseAddress?.advanced(by: produced)
        .assumingMemoryBound(to: UInt8.self)
      unsafe state.pointee.avail_out = UInt32(room)
      let code = unsafe isal_inflate(state)
      let got = unsafe room - Int(state.pointee.avail_out)
      produced += got
      if code < 0 || code == ISAL_NEED_DICT {
        unsafe held = UnsafeBufferPointer(start: cisal_held(state), count: cisal_held_count(state))
          .reversed()
        let (more, outcome) = unsafe handOverHeld(out[produced...], conclude(.corrupt))
        return (produced + more, outcome)
      }
      if unsafe state.pointee.block_state == ISAL_BLOCK_FINISH {
        insideMember = false
      } else if ended, got == 0 {
        return (produced, .starved)
      }
    }
    return (produced, .more)
  }

  /// What was unpacked before the error, then the error.
  private func handOverHeld(
    _ out: Slice<UnsafeMutableRawBufferPointer>, _ verdict: Outcome
  ) -> (count: Int, outcome: Outcome) {
    var count = 0
    while unsafe count < out.count, let byte = held.popLast() {
      unsafe out.base[out.startIndex + count] = byte
      count += 1
    }
    return (count, held.isEmpty ? verdict : .more)
  }

  /// Skips padding and stands at the first byte of the next member; an outcome when there is none.
  private func startMember(_ descriptor: Descriptor, _ rawOffset: inout Int64) -> Outcome? {
    while true {
      while members > 0, unsafe state.pointee.avail_in > 0, unsafe state.pointee.next_in[0] == 0 {
        unsafe state.pointee.next_in += 1
        unsafe state.pointee.avail_in -= 1
      }
      let available = unsafe Int(state.pointee.avail_in)
      if available >= 2 { break }
      switch refill(descriptor, &rawOffset) {
      case .failure(let error): return conclude(.failed(error))
      case .success(0):
        if available == 0 { return members == 0 ? .starved : .end }
        return unsafe state.pointee.next_in[0] == 0x1F ? .starved : conclude(.corrupt)
      case .success: continue
      }
    }
    guard unsafe state.pointee.next_in[0] == 0x1F, unsafe state.pointee.next_in[1] == 0x8B else {
      return conclude(.corrupt)
    }
    let next = unsafe state.pointee.next_in
    let available = unsafe state.pointee.avail_in
    unsafe isal_inflate_reset(state)
    unsafe state.pointee.next_in = next
    unsafe state.pointee.avail_in = available
    unsafe state.pointee.crc_flag = UInt32(ISAL_GZIP)
    members += 1
    insideMember = true
    return nil
  }

  /// Moves what is left to the front and reads behind it; the number of bytes that came.
  private func refill(
    _ descriptor: Descriptor, _ rawOffset: inout Int64
  ) -> Result<Int, SystemError> {
    let left = unsafe Int(state.pointee.avail_in)
    if left > 0, let from = unsafe state.pointee.next_in, let to = unsafe input.baseAddress {
      unsafe to.copyMemory(from: from, byteCount: left)
    }
    do throws(SystemError) {
      let got = try unsafe System.read(
        descriptor.number, at: descriptor.isSeekable ? rawOffset : nil,
        into: UnsafeMutableRawBufferPointer(rebasing: input[left...]))
      rawOffset += Int64(got)
      setInput(start: 0, count: left + got)
      return .success(got)
    } catch {
      return .failure(error)
    }
  }

  private func setInput(start: Int, count: Int) {
    unsafe state.pointee.next_in = input.baseAddress?.advanced(by: start)
      .assumingMemoryBound(to: UInt8.self)
    unsafe state.pointee.avail_in = UInt32(count)
  }

  /// Remembers an outcome after which there is nothing more.
  private func conclude(_ outcome: Outcome) -> Outcome {
    verdict = outcome
    return outcome
  }
}
