/// What a run sees of the process around it.
///
/// A value of closures, so that a test can hold the other ends.
struct Surroundings: Sendable {
  /// The words behind the program's name.
  var words: [String]
  /// A variable of the environment; nil when unset.
  var environment: @Sendable (String) -> String?
  /// Whether a path exists.
  var exists: @Sendable (String) -> Bool
  /// The time the run began, in seconds since the epoch.
  var now: Int64
  /// Minutes by which this machine's zone is east of UTC now.
  var machineZoneMinutes: Int16
  /// Cores that the process may use.
  var cores: Int
  /// Whether stdout is a terminal.
  var outIsTerminal: Bool
  /// Whether stderr is a terminal.
  var errIsTerminal: Bool
  /// Writes to stdout; false once nobody reads it any more.
  var out: @Sendable ([UInt8]) -> Bool
  /// Writes to stderr.
  var err: @Sendable ([UInt8]) -> Void
  /// Which signal asks for the end; 0 is none.
  ///
  /// Only where `endGracefully` was called.
  var signal: @Sendable () -> Int32
  /// From here on SIGINT and SIGTERM are told by `signal` instead of ending the process at once.
  var endGracefully: @Sendable () -> Void

  /// Surroundings with these ends.
  init(
    words: [String], environment: @escaping @Sendable (String) -> String? = { _ in nil },
    exists: @escaping @Sendable (String) -> Bool = { _ in false }, now: Int64 = 0,
    machineZoneMinutes: Int16 = 0, cores: Int = 1, outIsTerminal: Bool = false,
    errIsTerminal: Bool = false, out: @escaping @Sendable ([UInt8]) -> Bool,
    err: @escaping @Sendable ([UInt8]) -> Void, signal: @escaping @Sendable () -> Int32 = { 0 },
    endGracefully: @escaping @Sendable () -> Void = {}
  ) {
    self.words = words
    self.environment = environment
    self.exists = exists
    self.now = now
    self.machineZoneMinutes = machineZoneMinutes
    self.cores = cores
    self.outIsTerminal = outIsTerminal
    self.errIsTerminal = errIsTerminal
    self.out = out
    self.err = err
    self.signal = signal
    self.endGracefully = endGracefully
  }

  /// Writes text to stdout; false once nobody reads it any more.
  func say(_ text: String) -> Bool { out(Array(text.utf8)) }

  /// Writes an error to stderr, whatever `-q` says.
  ///
  /// Control characters of quoted words do not reach the terminal.
  func complain(_ message: String) {
    err(Array("error: \(Surroundings.harmless(message))\n".utf8))
  }

  /// Writes a remark to stderr.
  func remark(_ message: String) {
    err(Array("\(Surroundings.harmless(message))\n".utf8))
  }

  /// Shows what could act on a terminal or hide text (control characters but line feeds, bidirectional controls, zero-width
  /// characters) as `\u{…}`.
  static func harmless(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: result.unicodeScalars.append(scalar)
      case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
