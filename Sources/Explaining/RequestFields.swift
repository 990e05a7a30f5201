import Bytes
import Records

/// The parts of a request by name, the parameters of its query decoded.
enum RequestFields {
  /// More parameters than any request of Nacos has are not told.
  private static let mostParameters = 64

  /// What is there of `line`, whose ranges are of `bytes`.
  static func of(_ line: AccessLine, _ bytes: [UInt8]) -> [Explanation.Field] {
    var fields: [Explanation.Field] = []
    func add(_ name: String, _ range: ByteRange) {
      guard range.exists else { return }
      fields.append(
        Explanation.Field(name: name, value: Array(bytes[Int(range.start)..<Int(range.end)])))
    }
    func add(_ name: String, _ number: Int64) {
      fields.append(Explanation.Field(name: name, value: Array(String(number).utf8)))
    }
    add("remote", line.remote)
    add("method", line.method)
    add("path", line.path)
    if line.query.exists {
      let query = bytes[Int(line.query.start)..<Int(line.query.end)]
      fields += parameters(query).prefix(mostParameters)
    }
    if line.status > 0 { add("status", Int64(line.status)) }
    if line.bytes >= 0 { add("bytes", line.bytes) }
    if line.duration >= 0 { add("duration", line.duration) }
    add("agent", line.agent)
    add("source", line.requestSource)
    return fields
  }

  /// `name=value` pairs; servers write a second `?` in front of what they add.
  private static func parameters(_ query: ArraySlice<UInt8>) -> [Explanation.Field] {
    query.split(separator: UInt8(ascii: "&")).compactMap { segment in
      let pair = segment.drop { $0 == UInt8(ascii: "?") }
      guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), equals > pair.startIndex else {
        return nil
      }
      var value: [UInt8] = []
      Percent.decode(Array(pair[(equals + 1)...]).span, into: &value)
      let name = String(decoding: pair[..<equals], as: UTF8.self)
      return Explanation.Field(name: name, value: value)
    }
  }
}
