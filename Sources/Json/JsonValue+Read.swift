internal import CJansson

extension JsonValue {
  /// Reads one JSON document (RFC 8259).
  ///
  /// A key that occurs twice in an object, anything behind the document, broken UTF-8 and nesting
  /// deeper than `maximumDepth` are errors: they are where readers disagree.
  /// - Complexity: O(n)
  /// - Throws: `JsonError` with line and column; depth errors carry no place.
  package init(reading bytes: [UInt8], maximumDepth: Int = 64) throws(JsonError) {
    var failure = json_error_t()
    let flags = JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL | JSON_DECODE_ANY
    let tree = unsafe bytes.withUnsafeBytes { buffer in
      unsafe json_loadb(buffer.baseAddress, buffer.count, Int(flags), &failure)
    }
    guard let tree = unsafe tree else {
      let line = Int(failure.line)
      throw JsonError(
        line: max(0, line), column: max(0, Int(failure.column)),
        byteOffset: max(0, Int(failure.position)), reason: JsonValue.message(&failure))
    }
    defer { unsafe json_decref(tree) }
    self = unsafe try JsonValue(tree, depthLeft: maximumDepth)
  }

  /// Reads one JSON document from text.
  /// - Throws: `JsonError` with line and column.
  package init(reading text: String, maximumDepth: Int = 64) throws(JsonError) {
    try self.init(reading: [UInt8](text.utf8), maximumDepth: maximumDepth)
  }

  private init(_ tree: UnsafeMutablePointer<json_t>, depthLeft: Int) throws(JsonError) {
    switch unsafe tree.pointee.type {
    case JSON_NULL: self = .null
    case JSON_TRUE: self = .bool(true)
    case JSON_FALSE: self = .bool(false)
    case JSON_INTEGER: self = unsafe .integer(Int64(json_integer_value(tree)))
    case JSON_REAL: self = unsafe .real(json_real_value(tree))
    case JSON_STRING: self = unsafe .string(JsonValue.text(tree))
    case JSON_ARRAY: self = unsafe .array(try JsonValue.elements(tree, depthLeft: depthLeft))
    default: self = unsafe .object(try JsonValue.members(tree, depthLeft: depthLeft))
    }
  }

  private static func text(_ tree: UnsafeMutablePointer<json_t>) -> String {
    guard let start = unsafe json_string_value(tree) else { return "" }
    let buffer = unsafe UnsafeRawBufferPointer(start: start, count: json_string_length(tree))
    return unsafe String(decoding: buffer, as: UTF8.self)
  }

  private static func elements(
    _ tree: UnsafeMutablePointer<json_t>, depthLeft: Int
  ) throws(JsonError) -> [JsonValue] {
    try check(depthLeft)
    var elements: [JsonValue] = []
    for index in 0..<(unsafe json_array_size(tree)) {
      guard let element = unsafe json_array_get(tree, index) else { continue }
      elements.append(unsafe try JsonValue(element, depthLeft: depthLeft - 1))
    }
    return elements
  }

  private static func members(
    _ tree: UnsafeMutablePointer<json_t>, depthLeft: Int
  ) throws(JsonError) -> [Member] {
    try check(depthLeft)
    var members: [Member] = []
    var place = unsafe json_object_iter(tree)
    while let here = unsafe place {
      if let key = unsafe json_object_iter_key(here),
        let value = unsafe json_object_iter_value(here)
      {
        members.append(
          unsafe Member(String(cString: key), try JsonValue(value, depthLeft: depthLeft - 1)))
      }
      unsafe place = json_object_iter_next(tree, here)
    }
    return members
  }

  private static func check(_ depthLeft: Int) throws(JsonError) {
    guard depthLeft > 0 else {
      throw JsonError(line: 0, column: 0, byteOffset: 0, reason: "nested too deeply")
    }
  }

  private static func message(_ failure: inout json_error_t) -> String {
    unsafe withUnsafeBytes(of: &failure.text) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
