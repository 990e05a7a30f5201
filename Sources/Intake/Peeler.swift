import Rewriting

/// Takes what collectors put around lines from the bytes of a file, layer by layer.
///
///     bytes ──take──▶ outermost stage ──▶ … ──▶ innermost stage ──▶ output ──hand──▶ reader
struct Peeler: Sendable {
  private var stages: [PeelStage]
  /// What was peeled and not handed over, from `handed` on.
  private var output: [UInt8] = []
  private var handed = 0
  /// Places in `output` of line ends that stand for lines of others, from `handedFillers` on.
  private var fillers: [Int] = []
  private var handedFillers = 0

  /// - Parameters:
  ///   - layers: outermost first; not empty.
  ///   - lines: whose lines are handed over.
  init(_ layers: [PeelLayer], _ lines: Reading.Lines = .ofFirst) {
    stages = layers.enumerated().map { index, layer in
      if case .of(let label) = lines, label.layer != index { return PeelStage(layer) }
      return PeelStage(layer, lines)
    }
  }

  /// What is ready to be handed over.
  var waiting: ArraySlice<UInt8> { output[handed...] }
  /// How many lines were written anew.
  var rewritten: Int { stages.reduce(0) { $0 + $1.rewritten } }

  /// Whether stamps were counted since the epoch and put into no zone.
  var needsZone: Bool {
    stages.contains { if case .format(let format) = $0.layer { format.needsZone } else { false } }
  }

  /// Whether a layer says whom a line is from.
  var bearsLabels: Bool {
    stages.contains {
      if case .wrapper(let wrapper) = $0.layer { wrapper.bearsLabels } else { false }
    }
  }

  /// Who writes into the file, as far as it was taken, and how much where the lines of all are read.
  ///
  /// Those that the outermost layer with several names, else the one there is; none where no line bears a label. Of more than
  /// are noted those who spoke first.
  var writers: [(label: Reading.Label, bytes: Int64)] {
    let named = stages.indices.filter { !stages[$0].label.isEmpty }
    guard let layer = named.first(where: { stages[$0].writers.count > 1 }) ?? named.first else {
      return []
    }
    return stages[layer].writers.enumerated().map { index, writer in
      (Reading.Label(layer: layer, name: writer.name, isFirst: index == 0), writer.bytes)
    }
  }

  /// Whether there is nothing to hand over.
  var isEmpty: Bool { handed == output.count }

  /// Takes the next `count` bytes of the file.
  /// - Complexity: O(`count`) a layer
  mutating func take(_ bytes: [UInt8], to count: Int) { pass(bytes, count, [], from: 0) }

  /// No more bytes come: what waits for the end of its line is ready.
  mutating func finish() {
    for i in stages.indices {
      var rest: [UInt8] = []
      stages[i].finish(into: &rest)
      if i + 1 < stages.count { pass(rest, rest.count, [], from: i + 1) } else { output += rest }
    }
  }

  private mutating func pass(_ bytes: [UInt8], _ count: Int, _ places: [Int], from first: Int) {
    var bytes = bytes
    var count = count
    var places = places
    for i in first..<(stages.count - 1) {
      var inner: [UInt8] = []
      stages[i].take(bytes, to: count, fillers: places, into: &inner)
      bytes = inner
      count = inner.count
      places = stages[i].fillers
    }
    stages[stages.count - 1].take(bytes, to: count, fillers: places, into: &output)
    fillers += stages[stages.count - 1].fillers
  }

  /// Moves what is ready into `out`, as far as it goes; how many bytes that were, and how many of them are line ends that
  /// stand for lines of others.
  mutating func hand(_ out: UnsafeMutableRawBufferPointer) -> (count: Int, fillers: Int) {
    let count = min(out.count, output.count - handed)
    let from = handed
    unsafe output.withUnsafeBytes { all in
      unsafe out.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[from..<(from + count)]))
    }
    handed += count
    let before = handedFillers
    while handedFillers < fillers.count, fillers[handedFillers] < handed { handedFillers += 1 }
    let passed = handedFillers - before
    if handed == output.count {
      output.removeAll(keepingCapacity: true)
      handed = 0
      fillers.removeAll(keepingCapacity: true)
      handedFillers = 0
    }
    return (count, passed)
  }

  /// Whose lines are in the file and read by nobody; nil when there are none.
  var trouble: Trouble.Kind? {
    if let stage = stages.first(where: { $0.otherLines > 0 }) {
      let mixed = MixedLines(
        kept: String(decoding: stage.label, as: UTF8.self),
        others: stage.others.map { String(decoding: $0, as: UTF8.self) }, count: stage.otherLines)
      return .mixedLines(mixed)
    }
    guard let stage = stages.first(where: { $0.lostLines > 0 }) else { return nil }
    return .tooManyWriters(most: PeelStage.mostLabels + 1, lines: stage.lostLines)
  }
}

/// Lines of several writers in one file: those of the first were read, the others left out.
package struct MixedLines: Hashable, Sendable {
  /// Whose lines were read.
  package var kept: String
  /// Who else there is, as far as they were noted.
  package var others: [String]
  /// How many lines of others were left out.
  package var count: Int

  package init(kept: String, others: [String], count: Int) {
    self.kept = kept
    self.others = others
    self.count = count
  }
}
