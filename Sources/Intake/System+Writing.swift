import Glibc

extension System {
  /// Creates or empties a file that only its owner may read.
  static func create(_ path: Path) throws(SystemError) -> Int32 {
    while true {
      let descriptor = unsafe withCString(path) {
        unsafe Glibc.open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      }
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Makes a file in a directory that only its owner may read, and takes its name away: it is gone with its descriptor.
  static func makeNameless(in directory: Path) throws(SystemError) -> Int32 {
    var name = directory.appending(Path("nacoscope-XXXXXX")).bytes.map { CChar(bitPattern: $0) }
    name.append(0)
    let descriptor = unsafe name.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("no terminator") }
      let descriptor = unsafe mkstemp(base)
      if descriptor >= 0 { unsafe unlink(base) }
      return descriptor
    }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Writes all bytes at the descriptor's position.
  static func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0 {
        guard errno == EINTR else { throw .last }
      } else {
        done += count
      }
    }
  }

  /// Waits until the file's content is on the medium.
  static func sync(_ descriptor: Int32) throws(SystemError) {
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  /// Waits until the names in a directory are on the medium.
  static func syncDirectory(_ path: Path) throws(SystemError) {
    let descriptor = try open(path, directory: true)
    defer { close(descriptor) }
    try sync(descriptor)
  }

  /// Gives a file another name, in the place of what has that name.
  static func rename(_ from: Path, to: Path) throws(SystemError) {
    let code = unsafe withCString(from) { from in
      unsafe withCString(to) { unsafe Glibc.rename(from, $0) }
    }
    guard code == 0 else { throw .last }
  }

  /// Removes a name, if it is there.
  static func remove(_ path: Path) {
    _ = unsafe withCString(path) { unsafe unlink($0) }
  }
}
