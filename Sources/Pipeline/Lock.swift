import Glibc

/// A mutex with two reasons to wait.
///
/// Of pthread, which the thread sanitizer understands, unlike `Synchronization.Mutex` (house rule). Its memory does not move, which
/// pthread asks for.
///
/// - Note: `@unchecked Sendable`: that is what it is for.
@safe
final class Lock: @unchecked Sendable {
  /// What a thread may wait for.
  enum Reason: Int {
    case work, ready
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let conditions = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 2)

  init() {
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe conditions.initialize(repeating: pthread_cond_t(), count: 2)
    unsafe pthread_mutex_init(mutex, nil)
    for i in 0..<2 { unsafe pthread_cond_init(conditions + i, nil) }
  }

  deinit {
    for i in 0..<2 { unsafe pthread_cond_destroy(conditions + i) }
    unsafe pthread_mutex_destroy(mutex)
    unsafe conditions.deallocate()
    unsafe mutex.deallocate()
  }

  func lock() { unsafe pthread_mutex_lock(mutex) }

  func unlock() { unsafe pthread_mutex_unlock(mutex) }

  /// Unlocks, waits until woken for `reason` (or for nothing, so look again), and locks.
  func wait(_ reason: Reason) { unsafe pthread_cond_wait(conditions + reason.rawValue, mutex) }

  /// Wakes one thread that waits for `reason`.
  func wake(_ reason: Reason) { unsafe pthread_cond_signal(conditions + reason.rawValue) }

  /// Wakes all threads that wait for `reason`.
  func wakeAll(_ reason: Reason) {
    unsafe pthread_cond_broadcast(conditions + reason.rawValue)
  }
}
