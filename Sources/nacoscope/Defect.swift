import Glibc

/// A broken invariant of ours: a Swift trap ends the process by SIGILL or SIGTRAP.
enum Defect {
  /// Makes a trap an exit with 70 and one line on stderr.
  static func install() {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in
      let words: StaticString =
        "error: a defect of nacoscope ended the run; please report it with the command line\n"
      _ = unsafe write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
      _exit(ExitStatus.defect.rawValue)
    }
    _ = unsafe sigaction(SIGILL, &action, nil)
    _ = unsafe sigaction(SIGTRAP, &action, nil)
  }
}
