import CPCRE2

/// A compiled pattern.
///
/// Owns one `pcre2_code`, which PCRE2 never writes to after compilation, so any number of workers may share it; what
/// they may not share is `MatchScratch`. Bytes are matched as bytes: no UTF mode, since logs hold broken UTF-8 and the
/// check costs 200–600 ns a match (`performance.md`, decision 3).
///
/// It is compiled anchored, because JIT code cannot be told so at the match; `$` is the very end only.
/// Source: pcre2api(3), "Multithreading"; pcre2jit(3), "Unsupported options and pattern items".
@safe
public struct Pattern: ~Copyable, @unchecked Sendable {
  let code: OpaquePointer
  /// Number of capturing groups, the whole match not counted.
  public let captureCount: Int
  /// Named group → its number.
  public let groupNames: [String: Int]
  /// Whether machine code was made for it; without, it matches the same but 6–10 times slower.
  public let isCompiledToMachineCode: Bool

  /// The most groups a pattern may have; what `MatchScratch` has room for.
  public static let mostGroups = 63

  /// Compiles `source`, then makes machine code of it.
  /// - Throws: `PatternError` for a faulty pattern, one of more than `mostGroups` groups, and one that begins with a verb
  ///   such as `(*NO_JIT)` or holds `\C`: patterns come from files, and these switch protections off.
  /// - Complexity: 40–60 µs for a pattern of a hundred bytes
  public init(_ source: String, ignoringCase: Bool = false) throws(PatternError) {
    if source.utf8.starts(with: "(*".utf8) {
      throw PatternError(message: "a pattern may not begin with a verb", byteOffset: 0)
    }
    var options =
      PCRE2_ANCHORED | PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP
      | PCRE2_NEVER_BACKSLASH_C
    if ignoringCase { options |= PCRE2_CASELESS }
    var errorNumber: Int32 = 0
    var errorOffset = 0
    var text = source
    let compiled = text.withUTF8 {
      unsafe pcre2_compile_8(
        $0.baseAddress, $0.count, options, &errorNumber, &errorOffset, nil)
    }
    guard let compiled = unsafe compiled else {
      throw PatternError(message: Pattern.message(errorNumber), byteOffset: errorOffset)
    }
    let groups = unsafe Pattern.number(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT))
    guard groups <= Pattern.mostGroups else {
      unsafe pcre2_code_free_8(compiled)
      throw PatternError(
        message: "\(groups) groups are more than \(Pattern.mostGroups)", byteOffset: 0)
    }
    unsafe code = compiled
    captureCount = groups
    unsafe groupNames = Pattern.names(compiled)
    unsafe isCompiledToMachineCode = pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) == 0
  }

  deinit { unsafe pcre2_code_free_8(code) }

  /// The version of the linked PCRE2: `10.42`.
  public static var version: String {
    let count = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil)
    guard count > 0 else { return "" }
    var text = [UInt8](repeating: 0, count: Int(count))
    _ = unsafe text.withUnsafeMutableBytes {
      unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), $0.baseAddress)
    }
    return String(decoding: text.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }, as: UTF8.self)
  }

  private static func message(_ error: Int32) -> String {
    var text = [UInt8](repeating: 0, count: 256)
    let count = unsafe text.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(error, $0.baseAddress, $0.count)
    }
    return count > 0 ? String(decoding: text.prefix(Int(count)), as: UTF8.self) : "error \(error)"
  }

  private static func number(_ code: OpaquePointer, _ what: UInt32) -> Int {
    var value: UInt32 = 0
    _ = unsafe pcre2_pattern_info_8(code, what, &value)
    return Int(value)
  }

  /// The name table: entries of equal size, two bytes of group number (high first), the name, a zero.
  ///
  /// Source: pcre2api(3), PCRE2_INFO_NAMETABLE.
  private static func names(_ code: OpaquePointer) -> [String: Int] {
    let count = unsafe number(code, UInt32(PCRE2_INFO_NAMECOUNT))
    let size = unsafe number(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE))
    var table: UnsafePointer<UInt8>? = nil
    _ = unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table = unsafe table else { return [:] }
    var names: [String: Int] = [:]
    for entry in 0..<count {
      let start = entry * size
      var name: [UInt8] = []
      for i in 2..<size {
        let byte = unsafe table[start + i]
        if byte == 0 { break }
        name.append(byte)
      }
      let number = unsafe Int(table[start]) << 8 | Int(table[start + 1])
      names[String(decoding: name, as: UTF8.self)] = number
    }
    return names
  }
}
