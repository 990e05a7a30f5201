import Glibc

/// Waits until something happens in directories: inotify(7).
///
/// It only wakes the caller, who looks for himself; where it does not work (network file systems,
/// too many watches) the caller looks every second.
///
/// - Note: `@unchecked Sendable`: a value has one owner.
package struct ChangeWatch: ~Copyable, @unchecked Sendable {
  /// To be waited on together with others; -1 when the system has no inotify to give.
  package let descriptor: Int32
  private var watches: [Path: Int32] = [:]

  private static let mask = UInt32(
    IN_CREATE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_CLOSE_WRITE | IN_ATTRIB)

  package init() { descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether every directory given is watched; else the caller has to look by himself.
  package private(set) var isComplete = false

  /// Watches exactly these directories from now on.
  /// - Complexity: O(directories)
  package mutating func watch(_ directories: Set<Path>) {
    guard descriptor >= 0 else { return }
    for (path, number) in watches where !directories.contains(path) {
      inotify_rm_watch(descriptor, number)
      watches[path] = nil
    }
    isComplete = true
    // Also those watched already: a directory replaced under the same name is another one.
    for path in directories {
      let number = unsafe System.withCString(path) {
        unsafe inotify_add_watch(descriptor, $0, ChangeWatch.mask)
      }
      if number >= 0 { watches[path] = number } else { isComplete = false }
    }
  }

  /// Waits until something happened, or `other`, a descriptor, can be read, at most so long; false when nothing did.
  package func wait(milliseconds: Int32, or other: Int32? = nil) -> Bool {
    // poll(2) passes over negative descriptors.
    var entries = [descriptor, other ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = unsafe poll(&entries, 2, milliseconds)
    guard count > 0 else { return false }
    guard entries[0].revents != 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while unsafe buffer.withUnsafeMutableBytes({
      unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
    }) > 0 {}
    return true
  }
}
