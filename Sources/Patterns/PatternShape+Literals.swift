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
  var requiredRuns: [[UInt8]] { PatternShape.runs(of: root) }

  /// Sets of literal runs, one of which every match contains: one set for each alternative of a choice, when each of them
  /// tells more than what all have in common; else the common one alone.
  ///
  ///     ^\[[^\]]*+\] ?(?:Server check success|Notify connected event).*$    two sets; in common is only `[` and `]`
  var alternativeRuns: [[[UInt8]]] { PatternShape.sets(of: root) }

  /// A run shorter than this is found in too many lines to tell one.
  private static var tellingRun: Int { 4 }
  /// More sets than this are not told apart.
  private static var setLimit: Int { 64 }

  private static func sets(of node: Node) -> [[[UInt8]]] {
    let common = runs(of: node)
    let weight = { (runs: [[UInt8]]) in runs.map(\.count).max() ?? 0 }
    var best = [common]
    var bestWeight = weight(common)
    guard bestWeight < 2 * tellingRun, case .sequence(let nodes) = node else { return best }
    bestWeight = max(bestWeight, tellingRun - 1)
    for case .choice(let alternatives) in nodes {
      let inner = alternatives.flatMap { sets(of: $0) }
      let least = inner.map(weight).min() ?? 0
      if least > bestWeight, inner.count <= setLimit {
        best = inner
        bestWeight = least
      }
    }
    return best
  }

  private static func runs(of node: Node) -> [[UInt8]] {
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
    walk(node)
    end()
    return runs
  }
}
