import Glibc

/// A system call that failed: its errno.
struct SystemError: Error, Equatable, Sendable {
  var number: Int32
  init(_ number: Int32) { self.number = number }

  /// The error the last failed call of this thread left.
  static var last: SystemError { SystemError(errno) }
}

/// The system calls of this room, without pointers in their signatures.
///
/// An interrupted call is made again.
enum System {
  static func status(of path: Path, followLinks: Bool = true) throws(SystemError) -> FileStatus {
    var raw = stat()
    let code = unsafe withCString(path) {
      followLinks ? unsafe stat($0, &raw) : unsafe lstat($0, &raw)
    }
    guard code == 0 else { throw .last }
    return FileStatus(raw)
  }

  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0 else { throw .last }
    return FileStatus(raw)
  }

  /// Opens for reading; never waits for a writer of a FIFO.
  static func open(_ path: Path, directory: Bool = false) throws(SystemError) -> Int32 {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (directory ? O_DIRECTORY : 0)
    while true {
      let descriptor = unsafe withCString(path) { unsafe Glibc.open($0, flags) }
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Up to `buffer.count` bytes at `offset`, or at the descriptor's own position when that is nil; 0 is the end.
  static func read(
    _ descriptor: Int32, at offset: Int64?, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    while true {
      let count =
        if let offset {
          unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
        } else {
          unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        }
      if count >= 0 { return count }
      if errno == EINTR { continue }
      guard errno == EAGAIN else { throw .last }
      waitUntilReadable(descriptor)
    }
  }

  /// What one read gives, at most `count` bytes; empty at the end.
  static func some(
    _ descriptor: Int32, at offset: Int64?, count: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got: Result<Int, SystemError> = unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(SystemError) {
        return .success(try unsafe read(descriptor, at: offset, into: buffer))
      } catch {
        return .failure(error)
      }
    }
    bytes.removeLast(bytes.count - (try got.get()))
    return bytes
  }

  /// The bytes of a file from `offset` on, at most `count`, fewer at its end; nil when it cannot be read.
  static func bytes(_ descriptor: Int32, at offset: Int64, count: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let position = offset + Int64(bytes.count)
      guard let more = try? some(descriptor, at: position, count: count - bytes.count) else {
        return nil
      }
      if more.isEmpty { break }
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  /// Waits up to `milliseconds` (-1: for ever) until the descriptor can be read.
  @discardableResult
  static func waitUntilReadable(_ descriptor: Int32, milliseconds: Int32 = -1) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, milliseconds) > 0
  }

  /// The names in a directory without "." and "..", sorted by bytes.
  static func names(in directory: Path) throws(SystemError) -> [Path] {
    let descriptor = try open(directory, directory: true)
    guard let stream = unsafe fdopendir(descriptor) else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
    defer { unsafe closedir(stream) }
    var names: [Path] = []
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      let name = unsafe Path(Array(UnsafeRawBufferPointer(start: start, count: length)))
      if name.bytes != [0x2E], name.bytes != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted()
  }

  /// Absolute, without links; nil when the path does not exist.
  static func resolved(_ path: Path) -> Path? {
    guard let raw = unsafe withCString(path, { unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(raw) }
    let length = unsafe strlen(raw)
    return unsafe Path(Array(UnsafeRawBufferPointer(start: raw, count: length)))
  }

  /// The words of the C library for an errno.
  static func message(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }

  static func withCString<R>(_ path: Path, _ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = path.bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("no terminator") }
      return unsafe body(base)
    }
  }

  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
}
