import Bytes
import Pcre
import Records

/// What `patterns check` proves of one expression beyond its samples' own matches: that each part of it is needed by a sample,
/// that `Dispatch` has something to find it by, and that no line takes it more steps than a match may take.
struct PatternProof: ~Copyable {
  private var scratch = MatchScratch()

  /// Length of the lines made to be hard; a framer cuts longer messages at 64 KiB, and steps grow with the square at worst.
  private static let hardLength = 8_192
  /// Samples that hard lines are made of.
  private static let hardSamples = 6
  /// Bytes repeated behind the beginnings of samples.
  private static let fillers: [UInt8] = Array(" ,a0.:[]{}'=/@-".utf8)

  /// The parts that no sample needs: without it every sample matches as before, with the same fields.
  mutating func uncovered(
    _ source: String, samples: [[UInt8]], groups: [Int]
  ) -> [String] {
    let shape = PatternShape(source)
    guard !shape.parts.isEmpty, let whole = try? Pattern(source) else { return [] }
    var missing: [String] = []
    for part in shape.parts {
      // A part that cannot be taken out is not judged.
      guard let without = try? Pattern(shape.source(without: part)) else { continue }
      var isNeeded = false
      for sample in samples where !isNeeded {
        let before = captured(whole, sample, groups)
        isNeeded = before != captured(without, sample, groups)
      }
      if !isNeeded { missing.append(shape.text(of: part)) }
    }
    return missing
  }

  /// Whether `Dispatch` finds the expression by something literal.
  static func hasLiteral(_ source: String) -> Bool {
    // A program finds out as fast as literals would.
    if SimpleExpression(source) != nil { return true }
    let shape = PatternShape(source)
    if shape.prefixes.allSatisfy({ $0.count >= Dispatch.shortestKey }) { return true }
    return shape.alternativeRuns.allSatisfy { runs in
      runs.contains { $0.count >= Dispatch.shortestKey }
    }
  }

  /// The beginning of a hard line that takes too many steps, nil when none does.
  ///
  /// Hard lines begin like a sample and then go on with one byte, or with the sample again and again, and end in a byte that
  /// fits nowhere, behind the end of the sample: PCRE2 looks for a last byte that must be there before it begins.
  mutating func hardLine(_ source: String, samples: [[UInt8]]) -> String? {
    guard let pattern = try? Pattern(source) else { return nil }
    for sample in samples.prefix(PatternProof.hardSamples) where !sample.isEmpty {
      var repeated: [UInt8] = []
      while repeated.count < PatternProof.hardLength { repeated += sample }
      for line in [repeated, repeated + [1]] where exceeds(pattern, line) { return head(of: line) }
      let cuts = [sample.count / 4, sample.count / 2, sample.count * 3 / 4, sample.count]
      for cut in cuts {
        for filler in PatternProof.fillers {
          var line = Array(sample[..<cut])
          line += Array(
            repeating: filler, count: PatternProof.hardLength - min(cut, 4_096))
          line.append(10)
          line += sample.suffix(4)
          line.append(1)
          if exceeds(pattern, line) { return head(of: line) }
        }
      }
    }
    return nil
  }

  private func head(of line: [UInt8]) -> String {
    String(decoding: line.prefix(60).filter { $0 >= 32 }, as: UTF8.self)
  }

  private mutating func outcome(_ pattern: borrowing Pattern, _ line: [UInt8]) -> MatchOutcome {
    unsafe line.withUnsafeBytes { raw in
      unsafe scratch.match(pattern, in: raw, from: 0, to: raw.count)
    }
  }

  private mutating func exceeds(_ pattern: borrowing Pattern, _ line: [UInt8]) -> Bool {
    if case .limit = outcome(pattern, line) { true } else { false }
  }

  /// What is captured from a line; nil when it is no match.
  private mutating func captured(
    _ pattern: borrowing Pattern, _ line: [UInt8], _ groups: [Int]
  ) -> [ByteRange]? {
    guard case .matched = outcome(pattern, line) else { return nil }
    return groups.map { scratch.group($0) }
  }
}
