import Glibc

/// The result's way out of the process.
enum StandardOutput {
  /// Writes all of it.
  ///
  /// False once nobody reads any more (a closed pipe, a terminal that went away): the run then ends as if it
  /// had been read. Any other failure, a full disk, ends the process with a message, since the result would be lost.
  static func write(_ bytes: [UInt8]) -> Bool {
    let error = Descriptor.write(bytes, to: STDOUT_FILENO)
    switch error {
    case 0: return true
    case EPIPE, EIO, EBADF: return false
    default:
      let message = "error: stdout cannot be written: \(Descriptor.words(error))\n"
      _ = Descriptor.write(Array(message.utf8), to: STDERR_FILENO)
      exitProcess(.incomplete)
    }
  }
}
