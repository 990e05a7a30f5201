import Incidents

/// Reports made by hand from the facts of the capture 2.3.2/sync-delay (real-servers §3): a deregistration on node1 that a
/// stale node3 undid on node2.
enum SampleReports {
  /// 2026-11-22T22:09:39.767Z: the deregistration.
  static let start: Int64 = 1_795_385_379_767

  static func subject() -> Report.Subject {
    var subject = Report.Subject()
    subject.namespace = "public"
    subject.group = "DEFAULT_GROUP"
    subject.service = "slow-4"
    subject.cluster = "DEFAULT"
    subject.ip = "10.0.3.5"
    subject.port = 8080
    subject.ephemeral = true
    return subject
  }

  static func full() -> Report {
    var report = Report()
    report.tool.version = "0.1.0"
    report.tool.pcre2 = "10.42"
    report.tool.patterns = String(repeating: "ab", count: 32)
    report.span = Report.Interval(from: start - 60_000, to: start + 60_000)
    report.nodes = (1...3).map { node($0) }
    report.evidence = evidence()
    report.operations = [deregistration(), offline()]
    report.uncited = ["register": 7, "beat-stop": 2]
    report.findings = [undone(), syncFailed(), harmlessBeat()]
    report.incidents = [incident()]
    report.sync = sync()
    report.notEvaluable = [notEvaluable()]
    report.harmless = [harmless()]
    report.unmatched = [unmatched()]
    report.troubles = [trouble()]
    report.coverage = coverage()
    report.skipped = skipped()
    report.late = [late()]
    report.cut = ["operations": 3]
    report.arguments = ["node1=/var/log/it's here/node1", "node2", "node3"]
    return report
  }

  static func coverage() -> Report.Totals {
    var totals = Report.Totals()
    totals.files = 9
    totals.bytes = 360_730
    totals.parsed = 350_000
    totals.unparsed = 9_000
    totals.separators = 1_000
    totals.skipped = 730
    return totals
  }

  static func skipped() -> [Report.Skipped] {
    Report.SkipReason.allCases.map { reason in
      var row = Report.Skipped()
      row.node = reason == .noLog ? nil : "node1"
      row.file = "node1/logs/\(reason.rawValue).log"
      row.reason = reason
      row.bytes = 120
      if reason == .unrecognised {
        row.lines = 3
        row.shape = "hello <n> from <q>"
      }
      if reason == .duplicate { row.original = "node1/logs/naming-server.log" }
      return row
    }
  }

  static func late() -> Report.LateRow {
    var row = Report.LateRow()
    row.node = "node2"
    row.file = "node2/logs/naming-push.log"
    row.count = 3
    row.interval = Report.Interval(from: start - 30_000, to: start - 20_000)
    row.latestMs = 41_000
    return row
  }

  static func node(_ i: Int) -> Report.Node {
    var node = Report.Node()
    node.id = "node\(i)"
    node.addresses = ["10.77.0.\(i):8848"]
    node.version = (value: "2.3.2", basis: "user-agent Nacos-Server:v2.3.2")
    node.zone = [Report.Zone(offset: "+08:00", basis: "access-log", from: nil)]
    node.clock = Report.Clock(
      reference: "node1", lowMs: i == 3 ? -12 : 0, highMs: i == 3 ? 4 : 0, pairs: 212,
      appliedMs: i == 3 ? -4 : 0)
    var log = Report.Log()
    log.log = "naming-server"
    log.files = 2
    log.bytes = 120_000
    log.records = 812
    log.matched = 700
    log.known = 100
    log.unmatched = 12
    log.span = Report.Interval(from: start - 60_000, to: start + 60_000)
    log.gaps = i == 2 ? [Report.Interval(from: start - 30_000, to: start - 20_000)] : []
    log.lossy = true
    node.logs = [log]
    return node
  }

  static func evidence() -> [Report.Evidence] {
    let service =
      "Service{namespace='public', group='DEFAULT_GROUP', name='slow-4', ephemeral=true, revision=1}"
    return [
      line(
        1, "node1", "access_log.2026-11-23-06.log", 120, 0, "23/Nov/2026:06:09:39 +0800",
        "10.77.0.101 - - [23/Nov/2026:06:09:39 +0800] \"DELETE /nacos/v1/ns/instance?"
          + "serviceName=DEFAULT_GROUP%40%40slow-4&ip=10.0.3.5&port=8080&accessToken=secret1 HTTP/1.1\""
          + " 200 2 2 Nacos-Java-Client:v1.4.2 -"),
      line(
        2, "node1", "naming-server.log", 484, 0, "2026-11-23 06:09:39,767",
        "2026-11-23 06:09:39,767 INFO Client remove for service \(service), 10.0.3.5:8080#true"),
      line(
        3, "node1", "protocol-distro.log", 125, 1_008, "2026-11-23 06:09:40,775",
        "2026-11-23 06:09:40,775 INFO [DISTRO-END] DistroKey{resourceKey='10.0.3.5:8080#true',"
          + " resourceType='Nacos:Naming:v2:ClientData', targetServer='10.77.0.3:8848'} result: false"
      ),
      line(
        4, "node2", "naming-server.log", 85, 1_014, "2026-11-23 06:09:40,781",
        "2026-11-23 06:09:40,781 INFO Client remove for service \(service), 10.0.3.5:8080#true"),
      line(
        5, "node2", "naming-distro.log", 97, 10_410, "2026-11-23 06:09:50,177",
        "2026-11-23 06:09:50,177 INFO client 10.0.3.5:8080#true is invalid, get new client from 10.77.0.3"
      ),
      line(
        6, "node3", "naming-distro.log", 125, 10_417, "2026-11-23 06:09:50,180",
        "2026-11-23 06:09:50,180 INFO Target 10.77.0.2:8848 verify client 10.0.3.5:8080#true failed,"
          + " sync new client"),
      line(
        7, "node2", "naming-server.log", 95, 10_463, "2026-11-23 06:09:50,230",
        "2026-11-23 06:09:50,230 INFO Client change for service \(service), 10.0.3.5:8080#true\n"
          + "java.lang.Exception: ```two``` lines\n\tat com.alibaba.X"),
    ]
  }

  static func line(
    _ id: Int, _ node: String, _ file: String, _ line: Int, _ after: Int64, _ written: String,
    _ text: String
  ) -> Report.Evidence {
    var evidence = Report.Evidence()
    evidence.id = "e\(id)"
    evidence.node = node
    evidence.file = "\(node)/logs/\(file)"
    evidence.line = line
    evidence.offset = 4_096
    evidence.length = Int64(text.utf8.count)
    evidence.sha256 = String(repeating: "0f", count: 32)
    evidence.at = start + after
    evidence.written = written
    evidence.text = text
    return evidence
  }

  static func deregistration() -> Report.Operation {
    var operation = Report.Operation()
    operation.id = "op-1"
    operation.kind = "deregister"
    operation.subject = subject()
    let span = Report.Interval(from: start - 2, to: start)
    operation.requestedAt = Report.Moment(node: "node1", interval: span)
    operation.executedAt = Report.Moment(node: "node1", interval: span)
    operation.by = (address: "10.77.0.101", agent: "Nacos-Java-Client:v1.4.2")
    operation.via = "client"
    operation.status = 200
    operation.effects = [
      effect("node1", "applied", 540, 600, ["e2"]),
      effect("node2", "applied", 1_014, 1_620, ["e4"]),
      effect("node3", "not-applied", nil, nil, ["e3"]),
    ]
    operation.differential = [
      cause(
        "heartbeat-after-offline", .ruledOut,
        Report.Text(
          en: "no beat of 10.0.3.5:8080 after the removal in three complete access logs",
          zh: "三个节点完整的访问日志中，移除之后没有 10.0.3.5:8080 的心跳"), []),
      cause(
        "undone-by-peer", .proved,
        Report.Text(
          en: "node2 asked node3 for the client after a failed verify, and showed it again",
          zh: "校验失败后 node2 向 node3 取回该客户端，并再次显示"), ["e5", "e6", "e7"]),
      cause(
        "sync", .proved,
        Report.Text(en: "node1 could not send the removal to node3", zh: "node1 无法把移除发给 node3"),
        ["e3"]),
      cause(
        "stale-read", .notEvaluable,
        Report.Text(en: "no console page was read", zh: "没有读取控制台页面"), []),
    ]
    operation.evidence = ["e1", "e2"]
    return operation
  }

  static func offline() -> Report.Operation {
    var operation = Report.Operation()
    operation.id = "op-2"
    operation.kind = "offline"
    operation.subject = subject()
    operation.subject.service = "slow-1"
    operation.executedAt = Report.Moment(
      node: "node2", interval: Report.Interval(from: start - 40_000, to: start - 39_900))
    operation.via = "console"
    operation.status = 200
    operation.effects = (1...3).map { effect("node\($0)", "applied", 600, 900, []) }
    return operation
  }

  static func effect(
    _ node: String, _ state: String, _ low: Int?, _ high: Int?, _ evidence: [String]
  ) -> Report.Effect {
    var effect = Report.Effect()
    effect.node = node
    effect.state = state
    if let low, let high {
      effect.interval = Report.Interval(from: start + Int64(low), to: start + Int64(high))
      effect.delayMs = (low: low, high: high)
      effect.basis = "client-line"
    } else {
      effect.reason = Report.Text(
        en: "expired 22.1 s later without the removal", zh: "22.1 秒后过期，未收到移除")
    }
    effect.evidence = evidence
    return effect
  }

  static func cause(
    _ name: String, _ verdict: Report.Verdict, _ because: Report.Text, _ evidence: [String]
  ) -> Report.Cause {
    var cause = Report.Cause()
    cause.cause = name
    cause.verdict = verdict
    cause.because = because
    cause.evidence = evidence
    return cause
  }

  static func undone() -> Report.Finding {
    var finding = Report.Finding()
    finding.id = "f-1"
    finding.rule = "undone-by-peer"
    finding.severity = .critical
    finding.verdict = .proved
    finding.subject = subject()
    finding.nodes.executed = "node1"
    finding.nodes.from = "node3"
    finding.nodes.affected = ["node2"]
    finding.interval = Report.Interval(from: start, to: start + 27_000)
    finding.healed = true
    finding.measured = ["backMs": 9_449, "count": 2]
    finding.title = Report.Text(
      en: "10.0.3.5:8080 of slow-4 came back on node2 after its removal",
      zh: "slow-4 的 10.0.3.5:8080 移除后又在 node2 上出现")
    finding.text = Report.Text(
      en:
        "node3 never received the removal, took the client over and gave its older copy back to node2",
      zh: "node3 没有收到移除，接管了该客户端，又把旧数据还给了 node2")
    finding.advice = (
      en: [
        "Look at the link between node1 and node3: its delay was above the 3 s limit of cluster requests",
        "Deregister again once nacos-cluster.log of node1 and node3 is quiet",
      ],
      zh: [
        "检查 node1 与 node3 之间的链路：延迟超过集群请求的 3 秒上限", "待 node1、node3 的 nacos-cluster.log 恢复平静后再注销一次",
      ]
    )
    finding.alternatives = [
      cause(
        "clock-skew", .ruledOut, Report.Text(en: "clocks agree within 12 ms", zh: "时钟差在 12 毫秒以内"),
        [])
    ]
    finding.evidence = ["e2", "e4", "e5", "e6", "e7"]
    finding.references = ["https://github.com/alibaba/nacos/issues/1"]
    return finding
  }

  static func syncFailed() -> Report.Finding {
    var finding = Report.Finding()
    finding.id = "f-2"
    finding.rule = "sync-failed"
    finding.severity = .warning
    finding.verdict = .proved
    finding.nodes.from = "node1"
    finding.nodes.to = "node3"
    finding.interval = Report.Interval(from: start + 1_008, to: start + 19_000)
    finding.healed = true
    finding.title = Report.Text(en: "node1 could not sync to node3", zh: "node1 无法同步到 node3")
    finding.text = Report.Text(en: "6 sends failed", zh: "6 次发送失败")
    finding.evidence = ["e3"]
    return finding
  }

  static func harmlessBeat() -> Report.Finding {
    var finding = Report.Finding()
    finding.id = "f-3"
    finding.rule = "heartbeat-after-offline"
    finding.severity = .info
    finding.verdict = .proved
    finding.subject = subject()
    finding.interval = Report.Interval(from: start, to: start)
    finding.title = Report.Text(
      en: "beats went on after the offline: normal", zh: "下线后心跳仍在继续：正常")
    finding.evidence = ["e2"]
    return finding
  }

  static func incident() -> Report.Incident {
    var incident = Report.Incident()
    incident.id = "i-1"
    incident.severity = .critical
    incident.interval = Report.Interval(from: start, to: start + 27_000)
    incident.title = Report.Text(
      en: "A removal was undone while node1 and node3 could not talk",
      zh: "node1 与 node3 无法通信期间，一次移除被撤销")
    incident.subjects = [subject()]
    incident.findings = ["f-1", "f-2"]
    return incident
  }

  static func sync() -> [Report.SyncRow] {
    var rows: [Report.SyncRow] = []
    for (from, to) in [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] {
      var row = Report.SyncRow()
      row.from = "node\(from)"
      row.to = "node\(to)"
      row.count = 212
      row.p50Ms = 1_020
      row.p95Ms = 1_400
      row.p99Ms = 1_900
      row.maxMs = 2_004
      row.failed = from == 1 && to == 3 ? 6 : 0
      rows.append(row)
    }
    return rows
  }

  static func notEvaluable() -> Report.NotEvaluable {
    var item = Report.NotEvaluable()
    item.rule = "stale-read"
    item.node = "node2"
    item.reason = Report.Text(en: "no access log", zh: "没有访问日志")
    item.remedy = Report.Text(
      en: "set server.tomcat.accesslog.enabled=true", zh: "设置 server.tomcat.accesslog.enabled=true")
    return item
  }

  static func harmless() -> Report.Harmless {
    var item = Report.Harmless()
    item.pattern = "naming.empty-service-cleaned"
    item.count = 4
    item.says = Report.Text(en: "empty services are cleaned up", zh: "清理空服务")
    return item
  }

  static func unmatched() -> Report.UnmatchedShape {
    var shape = Report.UnmatchedShape()
    shape.log = "naming-server"
    shape.shape = "Unknown thing <n> at <ip> | [x](y)"
    shape.count = 3
    shape.example = "e7"
    return shape
  }

  static func trouble() -> Report.Trouble {
    var trouble = Report.Trouble()
    trouble.source = "node2/x.gz"
    trouble.says = Report.Text(en: "ends in the middle of a block", zh: "在块中间结束")
    return trouble
  }
}
