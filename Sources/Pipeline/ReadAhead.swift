import Glibc
import Records
import Synchronization

/// Threads that read sources ahead of who takes what they read.
///
/// What is taken, and in which order, does not depend on the threads: each source's portions come in its own order, and who needs
/// one that nobody has begun to read reads it himself.
///
///     spare ─▶ a thread reads the source that will be needed first ─▶ ready ─▶ take(i) ─▶ SourceRun.take ─▶ giveBack ─▶ spare
///
/// The spare portions bound how far ahead is read, whatever the number of sources.
final class ReadAhead: @unchecked Sendable {
  private struct State {
    /// What was read and not taken, oldest first.
    var ready: [Portion] = []
    var isBeingRead = false
    /// Its last portion was read.
    var isOver = false
    /// How long its records may be late, ms.
    var wait: Int64
    /// Up to where its records are complete: who has the least is needed first (`Timeline.hungriest`).
    var reached = Int64.min
  }

  private let sources: [FileSource]
  private let lock = Lock()
  // Behind the lock, all of it.
  private var states: [State]
  private var spare: [Portion]
  private var isStopped = false
  private var idle = 0
  // Not behind it.
  /// Portions given back, and portions read, so far.
  private let returns = Atomic<Int>(0)
  private let reads = Atomic<Int>(0)
  /// Of who made this; they do not see it.
  private var threads: [pthread_t] = []

  /// Portions that may be read and not taken.
  private static let portions = 12
  /// A thread that sleeps for want of spare portions is woken for so many: waking it costs more than one of them.
  private static let worthWaking = 4
  /// So often a thread looks for what it needs before it sleeps, which is some tenths of a millisecond; waking a virtual core can
  /// take as long as a dozen portions (measured: a third of them were read by who took them, while the thread woke).
  private static let looks = 2_000

  /// Starts `threads` threads that read `sources`; none where a thread cannot be made, which costs nothing but time.
  ///
  /// `waits` says how long records of a kind of log may be late, ms.
  init(_ sources: [FileSource], threads count: Int, waits: (LogKind) -> Int64) {
    self.sources = sources
    states = sources.map { State(wait: waits($0.run.kind)) }
    // One is for who takes and finds nothing.
    spare = (0..<(count > 0 ? ReadAhead.portions : 1)).map { _ in Portion() }
    for _ in 0..<count { start() }
  }

  /// What the next read of a source brought.
  func take(_ index: Int) -> Portion {
    lock.lock()
    defer { lock.unlock() }
    while states[index].isBeingRead, states[index].ready.isEmpty {
      if !look({ reads.load(ordering: .relaxed) }) { lock.wait(.ready) }
    }
    if !states[index].ready.isEmpty { return states[index].ready.removeFirst() }
    read(index, into: spare.popLast() ?? Portion())
    return states[index].ready.removeFirst()
  }

  /// Says that a portion was used.
  func giveBack(_ portion: Portion) {
    lock.lock()
    spare.append(portion)
    returns.add(1, ordering: .relaxed)
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
  private func read(_ index: Int, into portion: Portion) {
    states[index].isBeingRead = true
    lock.unlock()
    sources[index].read(into: portion)
    lock.lock()
    states[index].isBeingRead = false
    states[index].isOver = portion.isLast
    states[index].reached =
      portion.newest == Record.noStamp ? .min : portion.newest - states[index].wait
    states[index].ready.append(portion)
    reads.add(1, ordering: .relaxed)
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
      guard let index = neediest(), let portion = spare.popLast() else {
        // What changed while nobody held the lock is seen before sleeping.
        if !look({ returns.load(ordering: .relaxed) }), !isStopped,
          spare.isEmpty || neediest() == nil
        {
          idle += 1
          lock.wait(.work)
          idle -= 1
        }
        continue
      }
      read(index, into: portion)
      lock.wakeAll(.ready)
    }
    lock.unlock()
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

  /// The source that will be needed first.
  /// - Complexity: O(sources)
  private func neediest() -> Int? {
    var best: Int?
    for i in states.indices where !states[i].isBeingRead && !states[i].isOver {
      if let known = best, states[known].reached <= states[i].reached { continue }
      best = i
    }
    return best
  }
}
