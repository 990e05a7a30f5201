import Bytes
import Pcre
import Records

/// Proves what pattern files say of themselves (`patterns check`, house-style §8): every expression compiles and its groups
/// are the ones read from it; every sample matches its own pattern with exactly its fields and no other pattern of its log;
/// every `refuses` line is refused.
///
/// With `wholly` also what `PatternProof` proves.
package struct SampleCheck: ~Copyable {
  /// What is wrong, in the order of the patterns.
  package private(set) var errors: [PatternFileError] = []
  /// Samples looked at.
  package private(set) var samples = 0
  private var matcher: Matcher
  private var proof = PatternProof()
  private let isWhole: Bool
  private let set: PatternSet

  /// Checks every pattern of `set`, or those from one file; `wholly` for `patterns check`, which takes seconds.
  /// - Complexity: O(samples × patterns of the same log)
  package init(_ set: PatternSet, file: String? = nil, wholly: Bool = false) {
    self.set = set
    isWhole = wholly
    matcher = Matcher(set)
    for (index, pattern) in set.definitions.enumerated()
    where file == nil || pattern.file == file {
      check(PatternIndex(index), pattern)
    }
  }

  private mutating func report(
    _ pattern: PatternDefinition, _ line: Int, _ column: Int, _ reason: PatternFileError.Reason
  ) {
    errors.append(
      PatternFileError(
        file: pattern.file, line: line, column: column, pattern: pattern.id, reason: reason))
  }

  private mutating func check(_ index: PatternIndex, _ pattern: PatternDefinition) {
    guard compiles(index, pattern) else { return }
    for sample in pattern.samples {
      samples += 1
      check(sample, of: pattern, index)
    }
    if isWhole, case .expression(let source) = pattern.shape { prove(source, index, pattern) }
    for refusal in pattern.refuses
    where matches(index, pattern, Array(refusal.line.utf8), log: pattern.logs[0]) {
      report(pattern, refusal.fileLine, refusal.fileColumn, .refusalMatched)
    }
  }

  private mutating func prove(
    _ source: String, _ index: PatternIndex, _ pattern: PatternDefinition
  ) {
    let samples = pattern.samples.map { Array($0.line.utf8) }
    let groups = set.fields[Int(index.rawValue)].map(\.group)
    // What a lookahead excludes is shown by a line that is refused.
    let refused = pattern.refuses.map { Array($0.line.utf8) }
    for part in proof.uncovered(source, samples: samples + refused, groups: groups) {
      report(pattern, pattern.shapeLine, pattern.shapeColumn, .uncovered(part))
    }
    // The console is short, and its banner has letters in no order.
    if pattern.logs != [.startOut], !PatternProof.hasLiteral(source) {
      report(pattern, pattern.shapeLine, pattern.shapeColumn, .noLiteral)
    }
    if let line = proof.hardLine(source, samples: samples) {
      report(pattern, pattern.shapeLine, pattern.shapeColumn, .tooManySteps(line))
    }
  }

  private mutating func compiles(_ index: PatternIndex, _ pattern: PatternDefinition) -> Bool {
    guard case .expression = pattern.shape else { return true }
    do {
      let compiled = try set.expressions[Int(index.rawValue)].compiled()
      let said = set.fields[Int(index.rawValue)]
      guard compiled.pattern.groupNames.count == said.count,
        said.allSatisfy({ compiled.pattern.groupNames[$0.name] == $0.group })
      else {
        report(
          pattern, pattern.shapeLine, pattern.shapeColumn,
          .refused("its groups are numbered in a way that is not understood"))
        return false
      }
      return true
    } catch {
      report(
        pattern, pattern.shapeLine, pattern.shapeColumn,
        .expression(error.message, byte: error.byteOffset))
      return false
    }
  }

  private mutating func check(
    _ sample: PatternDefinition.Sample, of pattern: PatternDefinition, _ index: PatternIndex
  ) {
    let bytes = Array(sample.line.utf8)
    guard matches(index, pattern, bytes, log: pattern.logs[0]) else {
      report(pattern, sample.fileLine, sample.fileColumn, .sampleNotMatched)
      return
    }
    if case .expression = pattern.shape { compare(sample, of: pattern, index, bytes) }
    for log in pattern.logs {
      // What dispatch finds has to be the pattern itself, and no other may match at all.
      for (other, definition) in set.definitions.enumerated()
      where other != Int(index.rawValue) && definition.logs.contains(log)
        && matches(PatternIndex(other), definition, bytes, log: log)
      {
        report(
          pattern, sample.fileLine, sample.fileColumn,
          .sampleAlsoMatched(by: definition.id, log: log.name))
      }
      if case .expression = pattern.shape,
        matcher.match(record: ByteRange(0, bytes.count), in: bytes.span, kind: log) != index
      {
        report(pattern, sample.fileLine, sample.fileColumn, .sampleNotMatched)
      }
    }
  }

  private mutating func compare(
    _ sample: PatternDefinition.Sample, of pattern: PatternDefinition, _ index: PatternIndex,
    _ bytes: [UInt8]
  ) {
    var said: [String: String] = [:]
    for field in sample.fields { said[field.name] = field.text }
    for field in set.fields[Int(index.rawValue)] {
      let range = matcher.group(field.group)
      let captured =
        range.exists
        ? String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self) : nil
      let expected = said.removeValue(forKey: field.name)
      if expected != captured {
        report(
          pattern, sample.fileLine, sample.fileColumn,
          .sampleField(field.name, said: expected, captured: captured))
      }
    }
    for (name, text) in said.sorted(by: { $0.key < $1.key }) {
      report(
        pattern, sample.fileLine, sample.fileColumn, .sampleField(name, said: text, captured: nil))
    }
  }

  /// Whether the pattern is what this line is; a request is what the request table says.
  private mutating func matches(
    _ index: PatternIndex, _ pattern: PatternDefinition, _ bytes: [UInt8], log: LogKind
  ) -> Bool {
    let whole = ByteRange(0, bytes.count)
    switch pattern.shape {
    case .expression: return matcher.matches(index, record: whole, in: bytes.span)
    case .request:
      guard let line = AccessLine(bytes.span, message: whole) else { return false }
      return set.request(method: line.method, path: line.path, in: bytes.span)?.index == index
    }
  }
}
