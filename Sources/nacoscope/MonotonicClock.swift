import Glibc

/// A clock that only goes on: clock_gettime(2), CLOCK_MONOTONIC.
enum MonotonicClock {
  static var milliseconds: Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
  }
}
