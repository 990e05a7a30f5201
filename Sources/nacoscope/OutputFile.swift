import Glibc

/// A result's file.
///
/// Readers see the old content or the new, never a half: it is written beside the target, flushed to disk, and
/// renamed over it.
struct OutputFile: Sendable {
  /// The path as typed.
  var path: String

  /// The file at this path; nothing is opened.
  init(_ path: String) { self.path = path }

  /// Why the file could not be written, told before any work is done; nil if nothing speaks against it.
  var obstacle: String? {
    let target = OutputFile.resolved(path)
    if OutputFile.isDirectory(target) { return "is a directory" }
    let directory = OutputFile.directory(of: target)
    if OutputFile.isSpecial(target) {
      return unsafe access(target, W_OK) == 0 ? nil : OutputFile.because(errno)
    }
    guard OutputFile.isDirectory(directory) else { return OutputFile.because(ENOENT) }
    return unsafe access(directory, W_OK) == 0 ? nil : OutputFile.because(errno)
  }

  /// The path behind symbolic links.
  var target: String { OutputFile.resolved(path) }
  /// Whether a device, a pipe or a socket is there.
  var isSpecial: Bool { OutputFile.isSpecial(target) }
  /// Whether anything is there.
  var exists: Bool { mode != nil }
  /// The mode of what is there; nil when nothing is.
  var mode: mode_t? { OutputFile.mode(of: target) }
  /// Where the new content is written before it takes the place of the old.
  var temporary: String { OutputFile.temporary(of: target) }

  /// Replaces the content.
  ///
  /// A device or a pipe is written to as it is; a symbolic link is followed, and the mode of an existing
  /// file is kept.
  /// - Throws: `OutputError` with the path as typed; a temporary file is removed.
  /// - Complexity: O(bytes)
  func replace(with bytes: [UInt8]) throws(OutputError) {
    let target = OutputFile.resolved(path)
    let error = Interruption.heldBack {
      OutputFile.isSpecial(target)
        ? OutputFile.writeThrough(bytes, to: target)
        : OutputFile.writeBeside(bytes, of: target)
    }
    if error != 0 { throw OutputError(path: path, number: error) }
  }

  private static func writeThrough(_ bytes: [UInt8], to target: String) -> Int32 {
    let descriptor = unsafe open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    let error = Descriptor.write(bytes, to: descriptor)
    close(descriptor)
    return error == EPIPE ? 0 : error
  }

  private static func writeBeside(_ bytes: [UInt8], of target: String) -> Int32 {
    let temporary = temporary(of: target)
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(temporary, flags, mode_t(0o666))
    guard descriptor >= 0 else { return errno }
    if let mode = mode(of: target) { fchmod(descriptor, mode & 0o7777) }
    var error = Descriptor.write(bytes, to: descriptor)
    if error == 0, fsync(descriptor) != 0 { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    if error == 0, unsafe rename(temporary, target) != 0 { error = errno }
    if error != 0 { unsafe unlink(temporary) }
    return error
  }

  private static func temporary(of target: String) -> String {
    let name = target.split(separator: "/").last ?? "report"
    return "\(directory(of: target))/.\(name).\(getpid()).tmp"
  }

  /// The path behind symbolic links; the path itself where nothing is there yet.
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func mode(of path: String) -> mode_t? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? facts.st_mode : nil
  }

  private static func isDirectory(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false
  }

  /// Exists and is no regular file: a device, a pipe, a socket.
  private static func isSpecial(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT != S_IFREG && $0 & S_IFMT != S_IFDIR } ?? false
  }

  private static func because(_ number: Int32) -> String {
    "cannot be written: \(Descriptor.words(number))"
  }
}

/// A result that could not be written.
struct OutputError: Error, Sendable, Equatable {
  /// The path as typed.
  var path: String
  /// What stands against it.
  var reason: String

  /// An error of the system by its number.
  init(path: String, number: Int32) {
    self.init(path: path, reason: Descriptor.words(number))
  }

  /// An error in somebody's own words.
  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// One line: where, what.
  var message: String { "'\(path)' cannot be written: \(reason)" }
}
