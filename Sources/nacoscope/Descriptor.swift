import Glibc

/// Calls on file descriptors that finish what the system may do by halves.
enum Descriptor {
  /// Writes all of it, however often the kernel takes only a part, a signal interrupts, or a descriptor that somebody else made
  /// non-blocking is full.
  ///
  /// Answers 0 or the error number.
  /// - Complexity: O(bytes)
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var done = 0
      while done < buffer.count {
        let written = unsafe Glibc.write(descriptor, base + done, buffer.count - done)
        if written >= 0 {
          done += written
        } else if errno == EAGAIN {
          var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&wanted, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// What the C library says of an error number.
  static func words(_ number: Int32) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}
