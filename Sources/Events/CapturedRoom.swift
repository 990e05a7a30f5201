import Bytes
import Patterns

/// Room for what a match captured, away from the matcher: each place under its own number.
///
/// Audited: both rows have one owner and room for all places, all of it initialised.
@safe
struct CapturedRoom: ~Copyable {
  private let groups: UnsafeMutablePointer<CapturedGroup>
  private let numbers: UnsafeMutablePointer<UInt8>

  init() {
    unsafe groups = .allocate(capacity: Captured.places)
    unsafe groups.initialize(repeating: .none, count: Captured.places)
    unsafe numbers = .allocate(capacity: Captured.places)
    for i in 0..<Captured.places { unsafe numbers[i] = UInt8(i) }
  }

  deinit {
    unsafe groups.deallocate()
    unsafe numbers.deallocate()
  }

  /// A look at what it holds.
  var captured: Captured { unsafe Captured(groups, numbers) }

  /// Takes what some steps find in the ranges from `first` on, one for each: of alternatives the last that took part.
  mutating func take(
    _ steps: ArraySlice<ExtractionPlan.Step>, of found: borrowing Column<ByteRange>, at first: Int
  ) {
    unsafe groups.update(repeating: .none, count: Captured.places)
    for (i, step) in steps.enumerated() where found[first + i].exists {
      unsafe groups[Int(step.place.rawValue)] = CapturedGroup(found[first + i])
    }
  }
}

// What it holds is reached only through it, which has one owner: it may go where that goes.
extension CapturedRoom: @unchecked Sendable {}
