extension PatternShape {
  /// More ways to begin than this are not listed.
  private static var prefixLimit: Int { 256 }
  /// A prefix is of no more use than this many bytes.
  private static var prefixLength: Int { 48 }

  private struct Prefix {
    var bytes: [UInt8] = []
    var isOpen = true
  }

  /// Every way a match can begin, as far as it is literal: a match begins with one of these.
  ///
  /// Sorted, none begins with another. One empty prefix when the beginning is not literal.
  var prefixes: [[UInt8]] {
    var all = [Prefix()]
    PatternShape.extend(&all, with: root)
    let sorted = all.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    var kept: [[UInt8]] = []
    for bytes in sorted {
      if let last = kept.last, bytes.starts(with: last) { continue }
      kept.append(bytes)
    }
    return kept
  }

  private static func extend(_ all: inout [Prefix], with node: Node) {
    guard all.contains(where: \.isOpen) else { return }
    switch node {
    case .byte(let byte):
      for i in all.indices where all[i].isOpen {
        all[i].bytes.append(byte)
        if all[i].bytes.count >= prefixLength { all[i].isOpen = false }
      }
    case .empty: break
    case .one, .unknown: close(&all)
    case .sequence(let nodes):
      for node in nodes { extend(&all, with: node) }
    case .choice(let alternatives): branch(&all, alternatives)
    case .optional(let inner): branch(&all, [.empty, inner])
    case .repeated(let inner):
      extend(&all, with: inner)
      close(&all)
    }
  }

  private static func close(_ all: inout [Prefix]) {
    for i in all.indices { all[i].isOpen = false }
  }

  private static func branch(_ all: inout [Prefix], _ alternatives: [Node]) {
    var result = all.filter { !$0.isOpen }
    let open = all.filter(\.isOpen)
    for alternative in alternatives {
      var branched = open
      extend(&branched, with: alternative)
      result += branched
    }
    if result.count > prefixLimit {
      close(&all)
    } else {
      all = result
    }
  }

  /// The literal runs that every match contains, in order.
  var requiredRuns: [[UInt8]] {
    var runs: [[UInt8]] = []
    var current: [UInt8] = []
    func end() {
      if !current.isEmpty { runs.append(current) }
      current = []
    }
    func walk(_ node: Node) {
      switch node {
      case .byte(let byte): current.append(byte)
      case .empty: break
      case .one, .unknown, .choice, .optional: end()
      case .sequence(let nodes): for node in nodes { walk(node) }
      case .repeated(let inner):
        end()
        walk(inner)
        end()
      }
    }
    walk(root)
    end()
    return runs
  }
}
