import Glibc
import Synchronization

/// The signal that asked for the end, and whether the run may still finish what it began.
///
/// Both are only atomics: a signal
/// handler may touch nothing else.
private let received = Atomic<Int32>(0)
private let graceful = Atomic<Bool>(false)

/// SIGINT and SIGTERM.
enum Interruption {
  /// The signal that asked for the end; 0 is none.
  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// Lets both signals end the process at once, with 130 and 143, as a shell would count it.
  static func install() {
    // Globals are made at their first use, which must not happen inside the handler.
    received.store(0, ordering: .relaxed)
    graceful.store(false, ordering: .relaxed)
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { number in
      let again = received.exchange(number, ordering: .relaxed) != 0
      if again || !graceful.load(ordering: .relaxed) { _exit(128 + number) }
    }
    for number in [SIGINT, SIGTERM] where !isIgnored(number) {
      _ = unsafe sigaction(number, &action, nil)
    }
    // A parent that starts us from a thread of its own with signals held back hands that on.
    var both = sigset_t()
    unsafe sigemptyset(&both)
    unsafe sigaddset(&both, SIGINT)
    unsafe sigaddset(&both, SIGTERM)
    unsafe pthread_sigmask(SIG_UNBLOCK, &both, nil)
  }

  /// Whether whoever started us wants the signal ignored, as a shell does for its background jobs.
  private static func isIgnored(_ number: Int32) -> Bool {
    var present = sigaction()
    guard unsafe sigaction(number, nil, &present) == 0 else { return false }
    return unsafe unsafeBitCast(present.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// From here on the first signal only shows in `signal`; the second still ends the process.
  static func endGracefully() { graceful.store(true, ordering: .relaxed) }

  /// Runs `body` with both signals held back, so that it is done wholly or not at all.
  static func heldBack<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    unsafe sigaddset(&held, SIGINT)
    unsafe sigaddset(&held, SIGTERM)
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
