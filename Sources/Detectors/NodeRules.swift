package import Bytes
package import Cluster
package import Events

/// `node-silent` and `node-restarted`: a node's logs stop while its peers' go on; it started again (class 27).
package struct NodeRules: Detector {
  /// Shortest silence worth telling.
  ///
  /// Nodes write something every 3 s from 2.0 on (connection check) and at least every
  /// 4–5 s on 1.x (reports and checksums of the peers); idle 1.4.1 nodes were silent for 7 s and more (real-servers §1.9).
  package var least: Int64 = 9_000
  /// A silence must be this many times the node's own longest ordinary one.
  package var times: Int64 = 2
  /// What counts as ordinary: a node's own cadence, not its stalls.
  package var ordinary: Int64 = 8_000
  /// Start lines closer together than this are one start: nacos.log and start.out both tell it, in ms.
  package var oneStart: Int64 = 60_000
  /// A start within this of the first record is the start the log begins with.
  package var firstStart: Int64 = 180_000

  private struct Life: Sendable {
    var first: Citation?
    var last: Citation?
    var longest: Int64 = 0
    var started: Instant?
    var stopping: Instant?
    var silentSince: Citation?
  }
  private var lives: [Life]
  private var done: [Finding] = []

  package init(nodeCount: Int) {
    lives = Array(repeating: Life(), count: nodeCount + 1)
  }

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    let index = Int(event.node.rawValue)
    let citation = Citation(event)
    if event.kind == .nodeStopping { lives[index].stopping = event.at }
    if let last = lives[index].last, event.at > last.at {
      if let since = lives[index].silentSince {
        lives[index].silentSince = nil
        done.append(silence(event.node, since, until: citation))
      } else if event.at - last.at <= ordinary {
        lives[index].longest = max(lives[index].longest, event.at - last.at)
      }
    }
    if event.kind == .nodeStarted {
      let before = lives[index].started
      let isNew = before.map { event.at - $0 > oneStart } ?? true
      if let first = lives[index].first, isNew,
        before != nil || event.at - first.at > firstStart
      {
        done.append(restart(event.node, citation))
      }
      lives[index].started = event.at
      lives[index].stopping = nil
    }
    if lives[index].first == nil { lives[index].first = citation }
    if citation.at >= lives[index].last?.at ?? .distantPast { lives[index].last = citation }
  }

  package mutating func advance(to second: Instant, _ world: borrowing World) {
    for index in 1..<max(lives.count, 1) {
      guard lives[index].silentSince == nil, let last = lives[index].last,
        lives[index].stopping == nil, second - last.at > limit(lives[index])
      else { continue }
      // The peers must have gone on, or nobody can tell.
      let others = lives.indices.contains {
        $0 != index && $0 > 0
          && (lives[$0].last?.at ?? .distantPast) > last.at + limit(lives[index]) - 2_000
      }
      if others { lives[index].silentSince = last }
    }
  }

  private func limit(_ life: Life) -> Int64 { max(least, life.longest * times) }

  private func silence(_ node: NodeID, _ since: Citation, until: Citation) -> Finding {
    var finding = Finding(.nodeSilent, .warning, .proved, began: since.at, ended: until.at)
    finding.affected = [node]
    finding.healed = true
    finding.measured["silentMs"] = until.at - since.at
    finding.evidence = [since, until]
    finding.opener = since
    return finding
  }

  private func restart(_ node: NodeID, _ citation: Citation) -> Finding {
    var finding = Finding(
      .nodeRestarted, .notice, .proved, began: citation.at - 1, ended: citation.at)
    finding.affected = [node]
    finding.evidence = [citation]
    finding.opener = citation
    return finding
  }

  package func findings(at now: Instant) -> [Finding] {
    var all = done
    for index in lives.indices {
      guard let since = lives[index].silentSince else { continue }
      var finding = Finding(
        .nodeSilent, .warning, .likely, began: since.at, ended: max(now, since.at))
      finding.affected = [NodeID(UInt16(index))]
      finding.healed = false
      finding.measured["silentMs"] = max(now, since.at) - since.at
      finding.evidence = [since]
      finding.opener = since
      all.append(finding)
    }
    return all
  }
}
