import Bytes

/// Running a program over a message: one loop over its steps, each a literal and what is passed over behind it.
extension FieldPrograms {
  /// Whether a pattern that has a program matches `from..<to`; its groups are then in `groups`, which has `groupRoom` places.
  ///
  /// `limit` is where the memory that may be read ends; it is `to` or behind it. What is in `groups` without a match means
  /// nothing.
  /// - Complexity: O(`to` − `from`)
  func run(
    _ pattern: Int, _ base: UnsafeRawPointer, from: Int, to: Int, limit: Int,
    into groups: UnsafeMutablePointer<CapturedGroup>
  ) -> Bool {
    let start = Int(first[pattern])
    return unsafe steps.withUnsafeBufferPointer { steps in
      guard let steps = steps.baseAddress else { return false }
      // Behind nearly every message so much memory is left that no word needs to be asked for whether it is there.
      if limit &- to >= 16 {
        return unsafe run(
          steps + start, base, base + from, end: base + to, limit: base + limit, isRoomy: true,
          into: groups)
      }
      return unsafe runNearEnd(
        steps + start, base, base + from, end: base + to, limit: base + limit, into: groups)
    }
  }

  /// Not inlined: the same once more.
  @inline(never)
  private func runNearEnd(
    _ first: UnsafePointer<Step>, _ base: UnsafeRawPointer, _ from: UnsafeRawPointer,
    end: UnsafeRawPointer, limit: UnsafeRawPointer, into groups: UnsafeMutablePointer<CapturedGroup>
  ) -> Bool {
    unsafe run(first, base, from, end: end, limit: limit, isRoomy: false, into: groups)
  }

  /// `isRoomy`: 16 bytes may be read at every place up to `end`.
  // No overflow in what follows: places are addresses of bytes that exist, literals and runs are shorter than memory.
  @inline(__always)
  private func run(
    _ first: UnsafePointer<Step>, _ base: UnsafeRawPointer, _ from: UnsafeRawPointer,
    end: UnsafeRawPointer, limit: UnsafeRawPointer, isRoomy: Bool,
    into groups: UnsafeMutablePointer<CapturedGroup>
  ) -> Bool {
    var at = unsafe from
    var step = unsafe first
    while true {
      let count = unsafe Int(step.pointee.count)
      guard unsafe stands(step, count, at, end, limit, isRoomy) else {
        guard unsafe step.pointee.verb == .optional else { return false }
        for i in 0..<Int(unsafe step.pointee.least) {
          unsafe groups[Int(step.pointee.group) &+ i].range = .none
        }
        unsafe step += Int(step.pointee.jump)
        continue
      }
      let start = unsafe at + count
      var value = CapturedGroup.unread
      switch unsafe step.pointee.verb {
      case .optional:
        // What is behind it asks for its literal again.
        unsafe step += 1
        continue
      case .literal:
        unsafe at = start
        unsafe step += 1
        continue
      case .until:
        unsafe at = FieldPrograms.until(
          UInt8(truncatingIfNeeded: step.pointee.a), start, to: end, limit: limit, isRoomy)
      case .digits:
        unsafe at = FieldPrograms.digits(start, to: end, limit: limit, isRoomy, value: &value)
      case .signed:
        let hasSign = unsafe start < end && start.load(as: UInt8.self) == UInt8(ascii: "-")
        let first = unsafe hasSign ? start + 1 : start
        unsafe at = FieldPrograms.digits(first, to: end, limit: limit, isRoomy, value: &value)
        if unsafe at - first < Int(step.pointee.least) { return false }
        // `unread` is its own negative.
        if hasSign { value = 0 &- value }
      case .run:
        unsafe at = run(
          of: Int(step.pointee.a), above: step.pointee.jump, start, to: end, limit: limit, isRoomy)
      case .choice:
        guard let count = unsafe choose(step, start, end, limit) else { return false }
        unsafe at = start + count
      case .open:
        unsafe groups[Int(step.pointee.group)].range.start = Int32(truncatingIfNeeded: start - base)
        unsafe at = start
        unsafe step += 1
        continue
      case .close:
        unsafe groups[Int(step.pointee.group)].range.end = Int32(truncatingIfNeeded: start - base)
        unsafe groups[Int(step.pointee.group)].value = CapturedGroup.unread
        unsafe at = start
        unsafe step += 1
        continue
      case .end:
        guard unsafe start == end else { return false }
        unsafe groups[0] = CapturedGroup(ByteRange(from - base, end - base))
        return true
      }
      if unsafe at - start < Int(step.pointee.least) { return false }
      // What is no group's is put into group 0, which the last step fills.
      unsafe groups[Int(step.pointee.group)] = CapturedGroup(
        ByteRange(start - base, at - base), value: value)
      unsafe step += 1
    }
  }

  /// Whether the literal of a step stands at `at`.
  @inline(__always)
  private func stands(
    _ step: UnsafePointer<Step>, _ count: Int, _ at: UnsafeRawPointer, _ end: UnsafeRawPointer,
    _ limit: UnsafeRawPointer, _ isRoomy: Bool
  ) -> Bool {
    guard unsafe end - at >= count else { return false }
    guard unsafe isRoomy || limit - at >= 8 else {
      return unsafe standsAtEnd(step, at)
    }
    if unsafe (Words.whole(at, at: 0) ^ step.pointee.word) & step.pointee.mask != 0 {
      return false
    }
    return unsafe count <= 8 || goesOn(step, count, at)
  }

  /// Whether the rest of a literal whose first eight bytes stand at `at` follows them.
  @inline(__always)
  private func goesOn(_ step: UnsafePointer<Step>, _ count: Int, _ at: UnsafeRawPointer) -> Bool {
    unsafe bytes.withUnsafeBytes { known in
      guard let known = known.baseAddress else { return false }
      let literal = unsafe known + Int(step.pointee.start)
      if count <= 16 {
        return unsafe Words.whole(literal, at: count &- 8) == Words.whole(at, at: count &- 8)
      }
      // The last sixteen first: they often are all that is left.
      if unsafe !Scan.same16(literal + (count &- 16), at + (count &- 16)) { return false }
      var i = 8
      while i < count &- 16 {
        if unsafe !Scan.same16(literal + i, at + i) { return false }
        i &+= 16
      }
      return true
    }
  }

  @inline(never)
  private func standsAtEnd(_ step: UnsafePointer<Step>, _ at: UnsafeRawPointer) -> Bool {
    unsafe bytes.withUnsafeBytes { known in
      guard let known = known.baseAddress else { return unsafe step.pointee.count == 0 }
      return unsafe Words.equal(
        known + Int(step.pointee.start), at, count: Int(step.pointee.count))
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Where the first `byte` is, `end` when there is none.
  @inline(__always)
  private static func until(
    _ byte: UInt8, _ from: UnsafeRawPointer, to end: UnsafeRawPointer, limit: UnsafeRawPointer,
    _ isRoomy: Bool
  ) -> UnsafeRawPointer {
    var at = unsafe from
    if isRoomy {
      while unsafe at < end {
        let hit = unsafe Scan.first(byte, of16: at)
        unsafe at += hit
        if hit < 16 { return unsafe min(at, end) }
      }
      return unsafe end
    }
    let pattern = ones &* UInt64(byte)
    while unsafe at < end {
      guard unsafe limit - at >= 8 else {
        return unsafe at + Scan.near(byte, in: at, from: 0, to: end - at)
      }
      let word = unsafe Words.whole(at, at: 0) ^ pattern
      let zeros = (word &- ones) & ~word & tops
      if zeros != 0 { return unsafe min(at + (zeros.trailingZeroBitCount >> 3), end) }
      unsafe at += 8
    }
    return unsafe end
  }

  /// Where the first byte that is no decimal digit is, `end` when there is none.
  ///
  /// What up to seven of them spell is put into `value`, which is left alone otherwise.
  @inline(__always)
  private static func digits(
    _ from: UnsafeRawPointer, to end: UnsafeRawPointer, limit: UnsafeRawPointer, _ isRoomy: Bool,
    value: inout Int64
  ) -> UnsafeRawPointer {
    if isRoomy {
      let word = unsafe Words.whole(from, at: 0)
      let count = unsafe min(Digits.count(word), end - from)
      if count < 8 {
        if count > 0 { value = Digits.value(word, count: count) }
        return unsafe from + count
      }
    }
    return unsafe moreDigits(from, to: end, limit: limit)
  }

  @inline(never)
  private static func moreDigits(
    _ from: UnsafeRawPointer, to end: UnsafeRawPointer, limit: UnsafeRawPointer
  ) -> UnsafeRawPointer {
    var at = unsafe from
    while unsafe at < end {
      guard unsafe limit - at >= 8 else {
        while unsafe at < end && at.load(as: UInt8.self) &- 48 < 10 { unsafe at += 1 }
        return unsafe at
      }
      let count = unsafe Digits.count(Words.whole(at, at: 0))
      unsafe at += count
      if count < 8 { return unsafe min(at, end) }
    }
    return unsafe end
  }

  /// Where the first byte is that is not in the set whose four words begin at `set` of `sets`, `end` when there is none.
  ///
  /// The set holds all bytes from `above` on when that is at most 127: words of such bytes are passed over whole.
  @inline(__always)
  private func run(
    of set: Int, above: Int32, _ from: UnsafeRawPointer, to end: UnsafeRawPointer,
    limit: UnsafeRawPointer, _ isRoomy: Bool
  ) -> UnsafeRawPointer {
    unsafe sets.withUnsafeBufferPointer { sets in
      guard let sets = sets.baseAddress else { return unsafe from }
      let words = unsafe sets + set
      let least = FieldPrograms.ones &* UInt64(truncatingIfNeeded: min(above, 127))
      let skips = above <= 127
      var at = unsafe from
      while unsafe at < end {
        if isRoomy, skips {
          let hit = unsafe Scan.first(below: UInt8(truncatingIfNeeded: above), of16: at)
          unsafe at += hit
          if hit == 16 { continue }
          guard unsafe at < end else { break }
        } else if skips, unsafe limit - at >= 8 {
          let word = unsafe Words.whole(at, at: 0)
          // Bit 7 of the first byte that is smaller, and perhaps of some behind it.
          let lower = (word &- least) & ~word & FieldPrograms.tops
          if lower == 0 {
            unsafe at += 8
            continue
          }
          unsafe at += lower.trailingZeroBitCount >> 3
          guard unsafe at < end else { break }
        }
        let byte = unsafe at.load(as: UInt8.self)
        guard unsafe words[Int(byte >> 6)] &>> UInt64(byte & 63) & 1 != 0 else {
          return unsafe at
        }
        unsafe at += 1
      }
      return unsafe end
    }
  }

  /// Length of the text of a choice that stands at `at`; nil when none does.
  @inline(never)
  private func choose(
    _ step: UnsafePointer<Step>, _ at: UnsafeRawPointer, _ end: UnsafeRawPointer,
    _ limit: UnsafeRawPointer
  ) -> Int? {
    let first = unsafe Int(step.pointee.a)
    let word = unsafe limit - at >= 8 ? unsafe Words.whole(at, at: 0) : nil
    for i in first..<(first &+ Int(unsafe step.pointee.jump)) {
      let count = Int(texts[i].count)
      guard unsafe end - at >= count else { continue }
      if let word {
        if (word ^ texts[i].word) & texts[i].mask != 0 { continue }
        if count <= 8 { return count }
      }
      let stands = unsafe bytes.withUnsafeBytes { known in
        guard let known = known.baseAddress else { return count == 0 }
        return unsafe Words.equal(known + Int(texts[i].start), at, count: count)
      }
      if stands { return count }
    }
    return nil
  }
}
