import Bytes
import Glibc
import Records
import Synchronization
import Timelines

/// Threads that read sources ahead of who takes what they read, and do in between what they are given to do.
///
/// What is taken, and in which order, does not depend on the threads: each source's portions come in its own order, and who needs
/// one that nobody has begun to read reads it himself.
///
///     spare ─▶ a thread reads the source that will be needed first ─▶ ready ─▶ next() ─▶ SourceRun.take ─▶ giveBack ─▶ spare
///
/// The spare portions bound how far ahead is read, whatever the number of sources.
final class ReadAhead: @unchecked Sendable {
  private struct State {
    /// What was read and not taken, oldest first.
    var ready: [Portion] = []
    var isBeingRead = false
  }

  private enum Task {
    case none
    case given(() -> Void)
    case running
  }

  private let sources: [FileSource]
  private let lock = Lock()
  // Behind the lock, all of it.
  private var states: [State]
  /// Of what was taken, and of what was read.
  private var taking: ReadingOrder
  private var reading: ReadingOrder
  private var task = Task.none
  private var spare: [Portion]
  private var isStopped = false
  private var idle = 0
  // Not behind it.
  /// What gives the threads work, and what they have done, so far.
  private let offers = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  /// Of who made this; they do not see it.
  private var threads: [pthread_t] = []

  /// Portions that may be read and not taken.
  private static let portions = 16
  /// A thread that sleeps for want of spare portions is woken for so many: waking it costs more than one of them.
  private static let worthWaking = 4
  /// So often a thread looks for what it needs before it sleeps, which is some tenths of a millisecond; waking a virtual core can
  /// take as long as a dozen portions (measured: a third of them were read by who took them, while the thread woke).
  private static let looks = 2_000

  /// Starts `threads` threads that read `sources` in `order`; none where a thread cannot be made, which costs nothing but time.
  init(_ sources: [FileSource], order: ReadingOrder, threads count: Int) {
    self.sources = sources
    states = sources.map { _ in State() }
    taking = order
    reading = order
    // One is for who takes and finds nothing.
    spare = (0..<(count > 0 ? ReadAhead.portions : 1)).map { _ in Portion() }
    for _ in 0..<count { start() }
  }

  /// What the next read of the source brought that is needed first; nil when all are over.
  func next() -> (source: SourceID, portion: Portion)? {
    lock.lock()
    defer { lock.unlock() }
    guard let source = taking.next() else { return nil }
    let index = Int(source.rawValue)
    while states[index].ready.isEmpty {
      if states[index].isBeingRead {
        wait { !states[index].ready.isEmpty }
      } else {
        read(source, into: spare.popLast() ?? Portion())
      }
    }
    let portion = states[index].ready.removeFirst()
    taking.note(source, newest: portion.newest, isOver: portion.isLast)
    return (source, portion)
  }

  /// Tells the order of reading what is known by now.
  func tell(_ timeline: borrowing Timeline) {
    lock.lock()
    timeline.tell(&taking)
    timeline.tell(&reading)
    lock.unlock()
  }

  /// Gives the threads something to do before they read on; `finish` comes before the next.
  func begin(_ task: @escaping () -> Void) {
    lock.lock()
    self.task = .given(task)
    offer()
    if idle > 0 { lock.wake(.work) }
    lock.unlock()
  }

  /// Returns when what was begun is done: who asks does it himself where no thread has come to it.
  func finish() {
    lock.lock()
    perform()
    wait {
      if case .none = task { return true }
      return false
    }
    lock.unlock()
  }

  /// Says that a portion was used.
  func giveBack(_ portion: Portion) {
    lock.lock()
    spare.append(portion)
    offer()
    if idle > 0, spare.count >= ReadAhead.worthWaking { lock.wake(.work) }
    lock.unlock()
  }

  /// Ends the threads, each behind the read it is at.
  func stop() {
    lock.lock()
    isStopped = true
    lock.wakeAll(.work)
    lock.unlock()
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  /// Reads a source once, not holding the lock meanwhile.
  private func read(_ source: SourceID, into portion: Portion) {
    let index = Int(source.rawValue)
    states[index].isBeingRead = true
    lock.unlock()
    sources[index].read(into: portion)
    lock.lock()
    states[index].isBeingRead = false
    reading.note(source, newest: portion.newest, isOver: portion.isLast)
    states[index].ready.append(portion)
    done.add(1, ordering: .relaxed)
  }

  /// Does what was given and nobody has begun, not holding the lock meanwhile; false when there is nothing.
  @discardableResult
  private func perform() -> Bool {
    guard case .given(let body) = task else { return false }
    task = .running
    lock.unlock()
    body()
    lock.lock()
    task = .none
    done.add(1, ordering: .relaxed)
    return true
  }

  private func offer() { offers.add(1, ordering: .relaxed) }

  /// Returns, holding the lock, when `isSo`; meanwhile reads what will be needed soon.
  private func wait(until isSo: () -> Bool) {
    while !isSo() {
      if readOn() { continue }
      if !look({ done.load(ordering: .relaxed) }), !isSo() { lock.wait(.ready) }
    }
  }

  /// Reads the source that will be needed first, of those that nobody is reading; false when there is none, or no room.
  private func readOn() -> Bool {
    guard !spare.isEmpty, let source = neediest() else { return false }
    read(source, into: spare.removeLast())
    return true
  }

  // MARK: the threads

  private func start() {
    // Signals are for the thread that the process began with.
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let context = unsafe Unmanaged.passRetained(self)
    let failed = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<ReadAhead>.fromOpaque(context).takeRetainedValue().work()
        }
        return nil
      }, context.toOpaque())
    if failed == 0 { threads.append(thread) } else { unsafe context.release() }
  }

  private func work() {
    lock.lock()
    while !isStopped {
      if perform() || readOn() {
        lock.wakeAll(.ready)
      } else if !look({ offers.load(ordering: .relaxed) }), !isStopped, !hasWork {
        // What changed while nobody held the lock was seen before sleeping.
        idle += 1
        lock.wait(.work)
        idle -= 1
      }
    }
    lock.unlock()
  }

  private var hasWork: Bool {
    if case .given = task { return true }
    return !spare.isEmpty && neediest() != nil
  }

  /// Looks whether `count` grows, for a while and without holding the lock.
  private func look(_ count: () -> Int) -> Bool {
    let before = count()
    lock.unlock()
    defer { lock.lock() }
    for _ in 0..<ReadAhead.looks {
      if count() != before { return true }
      sched_yield()
    }
    return false
  }

  /// The source that will be needed first, of those that nobody is reading.
  /// - Complexity: O(sources)
  private func neediest() -> SourceID? {
    reading.next { !states[Int($0.rawValue)].isBeingRead }
  }
}
