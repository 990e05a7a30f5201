import Glibc

/// Small files read whole.
enum TextFile {
  /// The longest that is taken, in bytes; more is no file of ours.
  static let longest = 4 * 1024 * 1024

  /// The bytes of a regular file.
  /// - Throws: `FileError` with the path as typed.
  /// - Complexity: O(bytes)
  static func bytes(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 * 1024)
    while result.count < longest {
      let count = unsafe part.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return result }
      if count > 0 {
        result += part[..<count]
      } else if errno != EINTR {
        throw FileError(path: path, number: errno)
      }
    }
    throw FileError(path: path, number: EFBIG)
  }
}

/// A file that could not be read.
struct FileError: Error, Sendable, Equatable {
  /// The path as typed.
  var path: String
  /// The error number of the system.
  var number: Int32

  /// One line: where, what.
  var message: String { "'\(path)' cannot be read: \(Descriptor.words(number))" }
}
