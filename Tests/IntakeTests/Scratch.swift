import Foundation

@testable import Intake

/// A directory of its own for one test, removed with it.
final class Scratch {
  let root: String

  init() {
    root = NSTemporaryDirectory() + "nacoscope-" + UUID().uuidString
    must(try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ relative: String) -> String { relative.isEmpty ? root : root + "/" + relative }

  /// Writes a file whole, with the directories above it.
  @discardableResult
  func write(_ relative: String, _ bytes: [UInt8]) -> String {
    let path = path(relative)
    let parent = (path as NSString).deletingLastPathComponent
    must(try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true))
    must(try Data(bytes).write(to: URL(fileURLWithPath: path)))
    return path
  }

  @discardableResult
  func write(_ relative: String, _ text: String) -> String { write(relative, Array(text.utf8)) }

  func append(_ relative: String, _ bytes: [UInt8]) {
    let descriptor = unsafe open(path(relative), O_WRONLY | O_APPEND | O_CREAT, 0o644)
    precondition(descriptor >= 0)
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
    }
    precondition(written == bytes.count)
    close(descriptor)
  }

  func append(_ relative: String, _ text: String) { append(relative, Array(text.utf8)) }

  func makeDirectory(_ relative: String) {
    must(
      try FileManager.default.createDirectory(
        atPath: path(relative), withIntermediateDirectories: true))
  }

  func link(_ relative: String, to target: String) {
    must(
      try FileManager.default.createSymbolicLink(
        atPath: path(relative), withDestinationPath: target))
  }

  func rename(_ from: String, _ to: String) {
    precondition(unsafe Foundation.rename(path(from), path(to)) == 0)
  }

  func truncate(_ relative: String) {
    precondition(unsafe Foundation.truncate(path(relative), 0) == 0)
  }

  func delete(_ relative: String) { precondition(unsafe unlink(path(relative)) == 0) }

  func read(_ relative: String) -> [UInt8] {
    let descriptor = must(try Descriptor(Path(path(relative))))
    return descriptor.bytes(at: 0, count: Int(descriptor.status?.size ?? 0)) ?? []
  }
}

/// The value, or the end of the test run: for what only fails when the machine does.
func must<T>(_ value: @autoclosure () throws -> T) -> T {
  do { return try value() } catch { preconditionFailure("\(error)") }
}

/// A stamped line of a server, `%date %level %msg%n%n`; `at` in ms after 07:00.
func serverLine(_ at: Int, _ message: String) -> String {
  let (h, m, s, ms) = (7 + at / 3_600_000, at / 60_000 % 60, at / 1000 % 60, at % 1000)
  func two(_ n: Int) -> String { (n < 10 ? "0" : "") + String(n) }
  let fraction = String(String(1000 + ms).dropFirst())
  return "2026-11-23 \(two(h)):\(two(m)):\(two(s)),\(fraction) INFO \(message)\n\n"
}

/// A stamped line of a client.
func clientLine(_ message: String) -> String {
  "2026-11-22 22:17:35.359 INFO [main :c.a.n.c.naming] \(message)\n"
}

/// A gzip member of stored blocks (RFC 1951, 3.2.4), so that tests need no compressor.
func gzipStored(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  var rest = bytes[...]
  repeat {
    let block = rest.prefix(65535)
    rest = rest.dropFirst(block.count)
    let n = UInt16(block.count)
    out.append(rest.isEmpty ? 1 : 0)
    out += [UInt8(n & 255), UInt8(n >> 8), UInt8(~n & 255), UInt8(~n >> 8)]
    out += block
  } while !rest.isEmpty
  var crc: UInt32 = .max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  crc = ~crc
  for word in [crc, UInt32(truncatingIfNeeded: bytes.count)] {
    for shift in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
  }
  return out
}

/// xorshift64*: the same numbers for the same seed everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
