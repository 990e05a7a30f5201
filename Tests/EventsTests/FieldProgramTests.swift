import Bytes
import Events
import Patterns
import Records
import Testing

@Suite("What is matched without PCRE2 is what PCRE2 would match, and captures the same")
struct FieldProgramTests {
  private static let set: PatternSet? = try? PatternSet(
    ShippedPatterns.load(vocabulary: .events))

  /// Both ways over one line for one pattern; whether they agreed on a match.
  private static func agree(
    _ fast: inout Matcher, _ slow: inout Matcher, _ pattern: Int, _ line: [UInt8]
  ) -> Bool {
    let index = PatternIndex(pattern)
    // Not at the start of the buffer, and not up to its end: a program must not look beyond its message, whether much
    // stands behind it or little.
    let behind = (pattern + line.count) % 2 == 0 ? "9'}: true" : "9'}: true, and 9 bytes more"
    let buffer = Array("'x' ".utf8) + line + Array(behind.utf8)
    let range = ByteRange(4, 4 + line.count)
    let quick = fast.matches(index, record: range, in: buffer.span)
    let sure = slow.matches(index, record: range, in: buffer.span)
    let what = "\(fast.set.definitions[pattern].id): \(String(decoding: line, as: UTF8.self))"
    guard quick == sure else {
      Issue.record("\(quick) by the program, \(sure) by PCRE2: \(what)")
      return false
    }
    guard quick else { return false }
    for group in 0...15 {
      let a = fast.group(group)
      let b = slow.group(group)
      guard a.exists || b.exists else { continue }
      #expect(a.start == b.start && a.end == b.end, "group \(group) of \(what)")
      expectValue(fast, group, in: buffer)
    }
    return true
  }

  /// What a program read of a group on the way is what its digits spell.
  private static func expectValue(_ matcher: borrowing Matcher, _ group: Int, in buffer: [UInt8]) {
    let captured = unsafe matcher.groups[group]
    guard captured.range.exists, captured.value != CapturedGroup.unread else { return }
    let text = Array(buffer[Int(captured.range.start)..<Int(captured.range.end)])
    let number = Digits.decimal(text.span)
    #expect(captured.value == number, "\(String(decoding: text, as: UTF8.self))")
  }

  @Test("A program reads the numbers it passes over, up to seven digits")
  func values() throws {
    let set = try #require(Self.set)
    let pattern = try #require(set.definitions.firstIndex { $0.id == "naming-push.push" })
    var matcher = Matcher(set)
    let line = Array(
      ("[PUSH-SUCC] -14ms, all delay time 1234567ms, SLA 9ms, Service{namespace='a', group='b', name='c', "
        + "ephemeral=true, revision=12345678}, DataSize=0, target=10.0.0.1 and something behind it")
        .utf8)
    let end = try #require(line.firstRange(of: Array(" and".utf8))).lowerBound
    let isMatch = matcher.matches(PatternIndex(pattern), record: ByteRange(0, end), in: line.span)
    #expect(isMatch)
    var values: [String: Int64] = [:]
    for field in set.fields[pattern] where matcher.group(field.group).exists {
      unsafe values[field.name] = matcher.groups[field.group].value
    }
    #expect(values["ms"] == -14)
    #expect(values["totalMs"] == 1_234_567)
    #expect(values["size"] == 0)
    #expect(values["revision"] == CapturedGroup.unread)
    #expect(values["name"] == CapturedGroup.unread)
  }

  @Test("On every sample: whole, cut at every byte, every byte changed, doubled and dropped")
  func samples() throws {
    let set = try #require(Self.set)
    var fast = Matcher(set)
    var slow = Matcher(set, programs: false)
    var matches = 0
    let others = Array(" '{},=:#@09azA_-.\t\n\u{B}\"[]".utf8) + [0, 0x7F, 0x80, 0xFF]
    for (pattern, definition) in set.definitions.enumerated() {
      guard case .expression = definition.shape else { continue }
      for sample in definition.samples {
        let line = Array(sample.line.utf8)
        #expect(Self.agree(&fast, &slow, pattern, line), "\(definition.id)")
        for i in line.indices {
          var changed = line
          changed[i] = others[(i &* 7 &+ pattern) % others.count]
          if Self.agree(&fast, &slow, pattern, changed) { matches += 1 }
          changed = line
          changed.insert(others[(i &* 5 &+ pattern) % others.count], at: i)
          if Self.agree(&fast, &slow, pattern, changed) { matches += 1 }
          changed = line
          changed.remove(at: i)
          if Self.agree(&fast, &slow, pattern, changed) { matches += 1 }
          if Self.agree(&fast, &slow, pattern, Array(line[..<i])) { matches += 1 }
        }
      }
    }
    #expect(matches > 1_000)
  }

  @Test("On every message of the real logs, by every pattern of its log")
  func messages() throws {
    let set = try #require(Self.set)
    var fast = Matcher(set)
    var slow = Matcher(set, programs: false)
    var seen = 0
    for (path, kind) in FixtureTests.files where kind != .access && kind != .unknown {
      EventReading.batches(try FixtureTests.bytes(path)) { batch in
        for record in batch.records.prefix(400) {
          let quick = fast.match(record: record.message, in: batch.buffer.span, kind: kind)
          let sure = slow.match(record: record.message, in: batch.buffer.span, kind: kind)
          #expect(quick == sure, "\(path) line \(record.ref.line)")
          guard quick != nil, quick == sure else { continue }
          seen += 1
          for group in 0...15 {
            let a = fast.group(group)
            let b = slow.group(group)
            #expect(a.exists == b.exists && (!a.exists || (a.start == b.start && a.end == b.end)))
          }
        }
      }
    }
    #expect(seen > 1_000)
  }

  @Test("The messages that fill a busy log have a program")
  func hot() throws {
    let set = try #require(Self.set)
    let hot = [
      "protocol-distro.start", "protocol-distro.end", "protocol-distro.receive", "naming-push.push",
      "naming-server.client-change", "naming-server.client-remove", "naming-distro.client-add",
    ]
    let without = set.withoutProgram
    for id in hot {
      #expect(set.definitions.contains { $0.id == id }, "\(id)")
      #expect(!without.contains(id), "\(id)")
    }
    #expect(set.definitions.count - without.count >= 60, "\(without)")
  }
}
