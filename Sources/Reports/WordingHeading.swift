package import Incidents

/// Titles of sections and columns.
package enum WordingHeading: String, WordingTopic {
  case report, answer, incidents, otherFindings, operations, otherOperations, timeline, sync
  case coverage, clocks, notEvaluable, unmatched, harmless, troubles, reproduce, evidence
  case happened, why, doNow, verdict, when, nodes, measured, advice, excluded, reference, known
  case cause, because, node, log, line, rule, files, records, matched, understood, missed, first
  case last, gaps, remark, version, addresses, zone, clock, pairs, applied, reason, remedy
  case shape, count, example, source, time, operation, role, shown, basis, subject, status, kind
  case severity, title, pattern, meaning, candidates, written, what, excerpt, failed, unfinished

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .report: Report.Text("Nacos cluster report", "Nacos 集群诊断报告")
    case .answer: Report.Text("Answer", "结论")
    case .incidents: Report.Text("Incidents", "事件")
    case .otherFindings: Report.Text("Other findings", "其他发现")
    case .operations: Report.Text("Operations", "操作")
    case .otherOperations: Report.Text("Other operations", "其他操作")
    case .timeline: Report.Text("Timeline", "时间线")
    case .sync: Report.Text("Sync between nodes", "节点间同步")
    case .coverage: Report.Text("Coverage", "日志覆盖")
    case .clocks: Report.Text("Clocks and zones", "时钟与时区")
    case .notEvaluable: Report.Text("What could not be judged", "无法判断的规则")
    case .unmatched: Report.Text("Lines no pattern knows", "未识别的日志")
    case .harmless: Report.Text("Known and harmless", "已知且无害")
    case .troubles: Report.Text("What could not be read", "无法读取的输入")
    case .reproduce: Report.Text("How to reproduce", "如何复现")
    case .evidence: Report.Text("Evidence", "证据")
    case .happened: Report.Text("What happened", "发生了什么")
    case .why: Report.Text("Why", "原因")
    case .doNow: Report.Text("What to do", "怎么办")
    case .verdict: Report.Text("Verdict", "结论")
    case .when: Report.Text("When", "时间")
    case .nodes: Report.Text("Nodes", "节点")
    case .measured: Report.Text("Measured", "测得")
    case .advice: Report.Text("What to do", "建议")
    case .excluded: Report.Text("Other causes considered", "考虑过的其他原因")
    case .reference: Report.Text("See", "参考")
    case .known: Report.Text("Known issue", "已知问题")
    case .cause: Report.Text("cause", "原因")
    case .because: Report.Text("because", "依据")
    case .node: Report.Text("node", "节点")
    case .log: Report.Text("log", "日志")
    case .line: Report.Text("line", "行")
    case .rule: Report.Text("rule", "规则")
    case .files: Report.Text("files", "文件数")
    case .records: Report.Text("records", "记录数")
    case .matched: Report.Text("matched", "匹配")
    case .understood: Report.Text("known", "已知")
    case .missed: Report.Text("unmatched", "未识别")
    case .first: Report.Text("first (UTC)", "起 (UTC)")
    case .last: Report.Text("last (UTC)", "止 (UTC)")
    case .gaps: Report.Text("gaps", "缺口")
    case .remark: Report.Text("remark", "备注")
    case .version: Report.Text("version", "版本")
    case .addresses: Report.Text("addresses", "地址")
    case .zone: Report.Text("zone", "时区")
    case .clock: Report.Text("clock against the reference", "相对参考节点的时钟差")
    case .pairs: Report.Text("pairs", "样本对")
    case .applied: Report.Text("corrected by", "修正量")
    case .reason: Report.Text("why not", "为何不能")
    case .remedy: Report.Text("what would help", "如何改善")
    case .shape: Report.Text("shape", "形状")
    case .count: Report.Text("count", "次数")
    case .example: Report.Text("example", "示例")
    case .source: Report.Text("source", "来源")
    case .time: Report.Text("time (UTC)", "时间 (UTC)")
    case .operation: Report.Text("operation", "操作")
    case .role: Report.Text("role", "角色")
    case .shown: Report.Text("shown after", "多久后显示")
    case .basis: Report.Text("known from", "依据")
    case .subject: Report.Text("instance", "实例")
    case .status: Report.Text("status", "状态码")
    case .kind: Report.Text("kind", "种类")
    case .severity: Report.Text("severity", "级别")
    case .title: Report.Text("finding", "发现")
    case .pattern: Report.Text("pattern", "模式")
    case .meaning: Report.Text("meaning", "含义")
    case .candidates: Report.Text("What it may have been", "可能的操作")
    case .written: Report.Text("written", "原始时间")
    case .what: Report.Text("what", "内容")
    case .excerpt: Report.Text("first evidence", "首条证据")
    case .failed: Report.Text("failed", "失败")
    case .unfinished: Report.Text("unfinished", "未完成")
    }
  }
}
