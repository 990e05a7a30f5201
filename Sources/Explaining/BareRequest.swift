import Bytes
import Patterns
import Records

/// A request without its access line: as documents, shells and people write it.
///
///     PUT /nacos/v1/ns/instance?serviceName=orders&enabled=false
///     curl -X PUT 'http://10.0.0.1:8848/nacos/v1/ns/instance' -d 'serviceName=orders'
///     http://10.0.0.1:8848/nacos/v1/ns/instance/list?serviceName=orders       no method: each is tried
///     … "GET /nacos/v1/ns/instance/list?serviceName=orders HTTP/1.1" 200 2     what is left of an access line
struct BareRequest {
  /// `METHOD target`, the form of a request line; a form's parameters stand behind those of the target.
  private(set) var bytes: [UInt8]
  /// The parts, as ranges of `bytes`; its status is 0 when no answer is written.
  private(set) var line = AccessLine()

  /// - Parameters:
  ///   - method: in capitals.
  ///   - target: path and query, without scheme and host.
  ///   - status: of the answer; 0 when none is written.
  private init(method: String, target: [UInt8], status: UInt16 = 0) {
    bytes = Array(method.utf8) + [0x20] + target
    let from = method.utf8.count + 1
    let mark = bytes[from...].firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
    line.method = ByteRange(0, from - 1)
    line.path = ByteRange(from, mark)
    if mark < bytes.count { line.query = ByteRange(mark + 1, bytes.count) }
    line.status = status
  }

  private static let methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]
  /// What a target may be that comes without its method: reading is what a browser does with it.
  private static let guesses = ["GET", "POST", "PUT", "DELETE"]

  /// What `message` may be a request of; empty when it is none, several when its method is not said.
  ///
  /// With `isWhole` nothing but the request is expected: then its method may stand behind other words.
  /// - Complexity: O(`message.count`)
  static func all(in message: ArraySlice<UInt8>, isWhole: Bool) -> [BareRequest] {
    if let command = command(message) { return [command] }
    if let line = requestLine(message, isWhole: isWhole) { return [line] }
    guard isWhole, !message.contains(0x20), let target = target(message), isNacos(target) else {
      return []
    }
    return guesses.map { BareRequest(method: $0, target: target) }
  }

  // MARK: request lines

  /// `METHOD target`: at the beginning, behind a double quote, or, in a text that is `isWhole`, behind any word.
  private static func requestLine(_ text: ArraySlice<UInt8>, isWhole: Bool) -> BareRequest? {
    var at = text.startIndex
    while at < text.endIndex {
      let before = at == text.startIndex ? 0 : text[at - 1]
      let mayBegin =
        before == 0 || before == UInt8(ascii: "\"") || (isWhole && !before.isLetter)
      if mayBegin, let found = request(text[at...]) { return found }
      at += 1
    }
    return nil
  }

  /// The request that begins with `text`.
  private static func request(_ text: ArraySlice<UInt8>) -> BareRequest? {
    guard let method = methods.first(where: { text.starts(with: $0.utf8) }) else { return nil }
    let behind = text.dropFirst(method.utf8.count)
    let rest = behind.drop { [0x20, 0x09, 0x22, 0x27, 0x60, UInt8(ascii: ":")].contains($0) }
    guard rest.startIndex > behind.startIndex else { return nil }
    let end = rest.firstIndex { $0 <= 0x20 || [0x22, 0x27, 0x60, 0x3C, 0x3E].contains($0) }
    guard let target = target(rest[..<(end ?? rest.endIndex)]), isNacos(target) else { return nil }
    return BareRequest(
      method: method, target: target, status: status(rest[(end ?? rest.endIndex)...]))
  }

  /// The three digits behind the quote that ends a request line; 0 when none stand there.
  private static func status(_ rest: ArraySlice<UInt8>) -> UInt16 {
    var rest = rest.drop { $0 == 0x20 }
    if rest.starts(with: "HTTP/".utf8) { rest = rest.drop { $0 != 0x22 && $0 != 0x20 } }
    guard rest.first == 0x22 else { return 0 }
    let digits = rest.dropFirst().drop { $0 == 0x20 }.prefix { $0 >= 0x30 && $0 < 0x3A }
    guard digits.count == 3 else { return 0 }
    return digits.reduce(0) { $0 * 10 + UInt16($1 - 0x30) }
  }

  // MARK: targets

  /// Path and query of a URL, of `host:port/path`, or of a path; nil when it is none.
  private static func target(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = text
    for scheme in ["http://", "https://"] where rest.starts(with: scheme.utf8) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    // Nothing, or a host, stands in front.
    guard rest[..<slash].allSatisfy(isHost) else { return nil }
    let path = rest[slash...].prefix { $0 != UInt8(ascii: "#") }
    // A double slash is what Nacos takes for a single one.
    return Array(path.starts(with: "//".utf8) ? path.dropFirst() : path)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || ".:-_[]{}$@".utf8.contains(byte)
  }

  /// Whether a target is one of Nacos: a version follows its first part, or begins it.
  private static func isNacos(_ target: [UInt8]) -> Bool {
    let path = target.prefix { $0 != UInt8(ascii: "?") }
    return ["/v1/", "/v2/", "/v3/", "/nacos/"].contains { mark in
      path.indices.contains { path[$0...].starts(with: mark.utf8) }
    }
  }

  // MARK: commands

  /// Options of curl and wget that a word of their own follows.
  private static let valued: Set<String> = [
    "-X", "--request", "-d", "--data", "--data-raw", "--data-binary", "--data-ascii",
    "--data-urlencode", "--json", "-H", "--header", "-u", "--user", "-o", "--output", "-A",
    "--user-agent", "-b", "--cookie", "-c", "-e", "--referer", "-F", "--form", "-m", "--max-time",
    "--connect-timeout", "-w", "--write-out", "-x", "--proxy", "--retry", "--url", "-T", "-O",
  ]

  /// What curl or wget is told to send; nil when `text` calls neither, or for nothing of Nacos.
  private static func command(_ text: ArraySlice<UInt8>) -> BareRequest? {
    let words = ShellWords.split(text)
    guard let first = words.first else { return nil }
    let name = first.split(separator: "/").last.map(String.init) ?? first
    let isCurl = ["curl", "curl.exe", "-X", "--request"].contains(name) || name.hasPrefix("-X")
    guard isCurl || name == "wget" else { return nil }
    var call = Call()
    var i = first.hasPrefix("-") ? 0 : 1
    while i < words.count {
      let (option, value) = BareRequest.option(words[i], isCurl: isCurl)
      guard option.hasPrefix("-") else {
        call.take(url: words[i])
        i += 1
        continue
      }
      let needsNext =
        value == nil && valued.contains(option) && !(isCurl && option == "-O")
        && i + 1 < words.count
      call.take(option, value ?? (needsNext ? words[i + 1] : ""), isCurl: isCurl)
      i += needsNext ? 2 : 1
    }
    return call.request
  }

  /// An option and what is glued to it: `--name=value`, `-XPUT`, `-sX`, of which the last letter counts.
  private static func option(
    _ word: String, isCurl: Bool
  ) -> (name: String, value: String?) {
    if word.hasPrefix("--") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }
    guard word.hasPrefix("-"), word.utf8.count > 2, isCurl else { return (word, nil) }
    let letters = word.dropFirst()
    guard let at = letters.firstIndex(where: { valued.contains("-\($0)") && $0 != "O" }) else {
      let flag = letters.first { $0 == "G" || $0 == "I" }
      return (flag.map { "-\($0)" } ?? word, nil)
    }
    let value = letters[letters.index(after: at)...]
    return ("-\(letters[at])", value.isEmpty ? nil : String(value))
  }

  /// What the words of a command came to so far.
  private struct Call {
    var method: String?
    var target: [UInt8]?
    var form: [String] = []
    var hasBody = false
    var formIsQuery = false

    mutating func take(url: String) {
      guard target == nil, let found = BareRequest.target(Array(url.utf8)[...]) else { return }
      target = found
    }

    mutating func take(_ option: String, _ value: String, isCurl: Bool) {
      switch option {
      case "-X", "--request", "--method": method = value
      case "-G", "--get": formIsQuery = true
      case "-I", "--head": method = method ?? "HEAD"
      case "-T", "--upload-file":
        if isCurl { method = method ?? "PUT" }
      case "--url": take(url: value)
      case "-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode",
        "--json", "-F", "--form", "--post-data", "--body-data":
        if option == "-d", !isCurl { return }
        hasBody = true
        // A file, or JSON, holds no parameters that could be told.
        if !value.hasPrefix("@"), !value.hasPrefix("{"), !value.hasPrefix("[") {
          form.append(value)
        }
      default: break
      }
    }

    var request: BareRequest? {
      guard var target, BareRequest.isNacos(target) else { return nil }
      for part in form where !part.isEmpty {
        target.append(UInt8(ascii: target.contains(UInt8(ascii: "?")) ? "&" : "?"))
        target += part.utf8
      }
      let implied = hasBody && !formIsQuery ? "POST" : "GET"
      return BareRequest(method: (method ?? implied).uppercased(), target: target)
    }
  }
}
