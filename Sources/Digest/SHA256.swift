import CNettle

/// SHA-256 (FIPS 180-4) over bytes that arrive in pieces; one value per stream of bytes.
package struct SHA256: Sendable {
  private var context = sha256_ctx()

  /// Number of bytes in a digest.
  package static let byteCount = 32

  /// The state before the first byte.
  package init() { unsafe nettle_sha256_init(&context) }

  /// Takes the next bytes.
  /// - Complexity: O(`bytes.count`)
  package mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return }
      unsafe nettle_sha256_update(&context, $0.count, base)
    }
  }

  /// The digest of all bytes taken, 32 bytes; the value then stands before the first byte again.
  package mutating func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: SHA256.byteCount)
    unsafe digest.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      unsafe nettle_sha256_digest(&context, $0.count, base)
    }
    return digest
  }

  /// The digest of `bytes`, 32 bytes.
  /// - Complexity: O(`bytes.count`)
  package static func hash(_ bytes: Span<UInt8>) -> [UInt8] {
    var state = SHA256()
    state.update(bytes)
    return state.finish()
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  /// - Complexity: O(`bytes.count`)
  package static func hexadecimal(_ bytes: Span<UInt8>) -> String {
    hexadecimal(digest: hash(bytes))
  }

  /// A digest as lower-case hexadecimal digits, two a byte.
  /// - Complexity: O(`digest.count`)
  package static func hexadecimal(digest: [UInt8]) -> String {
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(digest.count * 2)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
