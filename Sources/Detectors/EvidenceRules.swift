package import Bytes
import Cluster
package import Records
package import Timelines

/// `clock-skew`, `zone-mixed`, `log-missing`, and of `log-loss` what was too long to keep: what is wrong with the evidence
/// itself (D-13, D-20).
package struct EvidenceRules {
  /// A clock this far off is worth telling, in ms: beyond what pairs leave open.
  package var tell: Int64 = 200
  /// From here on people misread logs: a warning.
  package var warn: Int64 = 1_000

  package init() {}

  /// What is known of one node at the end.
  package struct NodeEvidence {
    package var node: NodeID
    package var clock: ClockBound?
    package var zones: [ZoneInterval]
    package var logs: Set<LogKind>
    /// Records of which only the beginning was kept, by log.
    package var cut: [LogKind: Cut] = [:]
    package init(node: NodeID, clock: ClockBound?, zones: [ZoneInterval], logs: Set<LogKind>) {
      self.node = node
      self.clock = clock
      self.zones = zones
      self.logs = logs
    }
  }

  /// Records of one log that were too long.
  package struct Cut: Sendable {
    package var records: Int64
    /// What was not kept of them.
    package var bytes: Int64
    package init(records: Int64, bytes: Int64) {
      self.records = records
      self.bytes = bytes
    }
  }

  /// The findings on the evidence of these nodes, read from `began` to `ended`.
  package func findings(
    _ nodes: [NodeEvidence], began: Instant, ended: Instant
  ) -> [Finding] {
    clocks(nodes, began, ended) + zones(nodes, began, ended) + logs(nodes, began, ended)
      + cuts(nodes, began, ended)
  }

  private func cuts(_ nodes: [NodeEvidence], _ began: Instant, _ ended: Instant) -> [Finding] {
    nodes.flatMap { node in
      node.cut.sorted { $0.key.rawValue < $1.key.rawValue }.map { log, cut in
        var finding = Finding(.logLoss, .notice, .proved, began: began, ended: ended)
        finding.affected = [node.node]
        finding.measured = ["count": cut.records, "bytes": cut.bytes]
        finding.detail = log.name
        finding.key = log.name
        finding.variant = "cut"
        return finding
      }
    }
  }

  private func clocks(_ nodes: [NodeEvidence], _ began: Instant, _ ended: Instant) -> [Finding] {
    nodes.compactMap { node in
      guard let clock = node.clock else { return nil }
      // The whole interval must lie beyond: what may be nothing is not told.
      let off = max(Int64(clock.low), -Int64(clock.high))
      guard off >= tell else { return nil }
      var finding = Finding(
        .clockSkew, off >= warn ? .warning : .notice, .proved, began: began, ended: ended)
      finding.affected = [node.node]
      finding.measured = [
        "offMs": Int64(clock.applied), "lowMs": Int64(clock.low), "highMs": Int64(clock.high),
        "pairs": Int64(clock.pairs),
      ]
      return finding
    }
  }

  private func zones(_ nodes: [NodeEvidence], _ began: Instant, _ ended: Instant) -> [Finding] {
    var count: [Int16: Int] = [:]
    for node in nodes {
      for zone in Set(node.zones.map(\.minutes)) { count[zone, default: 0] += 1 }
    }
    guard count.count > 1,
      let usual = count.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key
    else { return [] }
    return nodes.compactMap { node in
      let odd = node.zones.map(\.minutes).filter { $0 != usual }
      guard let first = odd.first else { return nil }
      var finding = Finding(.zoneMixed, .notice, .proved, began: began, ended: ended)
      finding.affected = [node.node]
      finding.measured["zoneMinutes"] = Int64(first)
      finding.detail = RFC3339.offset(minutes: Int(first))
      return finding
    }
  }

  /// A log that another node has, and rules need, is missing on this one.
  private func logs(_ nodes: [NodeEvidence], _ began: Instant, _ ended: Instant) -> [Finding] {
    let needed: [LogKind] = [
      .access, .namingServer, .namingPush, .protocolDistro, .namingDistro, .alipayJraft,
      .nacosCluster,
    ]
    var found: [Finding] = []
    for kind in needed {
      let missing = nodes.filter { !$0.logs.contains(kind) }
      // A log that no node has is said once for all of them, and only those without which no question is answered.
      let isVital = kind == .access || kind == .namingServer || kind == .namingPush
      guard !missing.isEmpty, missing.count < nodes.count || isVital else { continue }
      for node in missing {
        var finding = Finding(.logMissing, .notice, .proved, began: began, ended: ended)
        finding.affected = [node.node]
        finding.detail = kind.name
        finding.key = kind.name
        found.append(finding)
      }
    }
    return found
  }
}
