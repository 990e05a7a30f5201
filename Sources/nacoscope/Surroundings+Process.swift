import Glibc

extension Surroundings {
  /// Those of this process.
  ///
  /// SIGPIPE is ignored from here on: a closed pipe shows as a failed write. SIGINT and SIGTERM end the
  /// process at once with 130 and 143, until `endGracefully` is called.
  static func process() -> Surroundings {
    Glibc.signal(SIGPIPE, SIG_IGN)
    Interruption.install()
    Defect.install()
    var now = time(nil)
    var local = unsafe tm()
    _ = unsafe localtime_r(&now, &local)
    return Surroundings(
      words: Array(CommandLine.arguments.dropFirst()),
      environment: { name in unsafe getenv(name).map { unsafe String(cString: $0) } },
      exists: { path in unsafe access(path, F_OK) == 0 },
      now: Int64(now), machineZoneMinutes: Int16(unsafe local.tm_gmtoff / 60),
      outIsTerminal: isatty(STDOUT_FILENO) == 1, errIsTerminal: isatty(STDERR_FILENO) == 1,
      out: { bytes in StandardOutput.write(bytes) },
      err: { bytes in _ = Descriptor.write(bytes, to: STDERR_FILENO) },
      signal: { Interruption.signal }, endGracefully: { Interruption.endGracefully() })
  }
}

/// Ends the process with this status.
func exitProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }
