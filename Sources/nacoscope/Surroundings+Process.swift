import Bytes
import Glibc

extension Surroundings {
  /// Those of this process.
  ///
  /// SIGPIPE is ignored from here on: a closed pipe shows as a failed write. SIGINT and SIGTERM end the
  /// process at once with 130 and 143, until `endGracefully` is called. All threads share one heap (1 MiB less of 64 at 3 GB).
  static func process() -> Surroundings {
    Glibc.signal(SIGPIPE, SIG_IGN)
    Heap.share()
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
      cores: cores,
      outIsTerminal: isatty(STDOUT_FILENO) == 1, errIsTerminal: isatty(STDERR_FILENO) == 1,
      out: { bytes in StandardOutput.write(bytes) },
      err: { bytes in _ = Descriptor.write(bytes, to: STDERR_FILENO) },
      signal: { Interruption.signal }, endGracefully: { Interruption.endGracefully() })
  }
}

extension Surroundings {
  /// Cores this process may run on: those of a container or of `taskset`, not those of the machine; 1 when the kernel does not
  /// say.
  private static var cores: Int {
    guard let status = try? TextFile.bytes("/proc/self/status") else { return 1 }
    return allowedCores(String(decoding: status, as: UTF8.self))
  }

  /// The cores of the hexadecimal mask `Cpus_allowed`, words of it apart by commas; at least 1.
  ///
  /// Source: proc_pid_status(5).
  static func allowedCores(_ status: String) -> Int {
    let line = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
    let digits = (line ?? "").drop { $0 != "\t" }.compactMap(\.hexDigitValue)
    return max(1, digits.reduce(0) { $0 + $1.nonzeroBitCount })
  }
}

/// Ends the process with this status.
func exitProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }
