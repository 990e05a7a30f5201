package import Incidents

/// Titles of sections and columns.
package enum WordingHeading: String, WordingTopic {
  case report, answer, incidents, otherFindings, operations, otherOperations, timeline, sync
  case coverage, clocks, notEvaluable, unmatched, harmless, troubles, reproduce, evidence
  case happened, why, doNow, verdict, when, nodes, measured, advice, excluded, reference, known
  case cause, because, node, log, rule, files, records, matched, understood, missed, first
  case last, gaps, remark, version, addresses, zone, clock, pairs, applied, reason, remedy
  case shape, count, example, time, operation, role, shown, basis, subject, status
  case skipped, late, latest, file, bytes, lines, firstLine
  case severity, title, pattern, meaning, candidates, written, what, failed, unfinished

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
    case .cause: Report.Text("Cause", "原因")
    case .because: Report.Text("Because", "依据")
    case .node: Report.Text("Node", "节点")
    case .log: Report.Text("Log", "日志")
    case .rule: Report.Text("Rule", "规则")
    case .files: Report.Text("Files", "文件数")
    case .records: Report.Text("Records", "记录数")
    case .matched: Report.Text("Matched", "匹配")
    case .understood: Report.Text("Known", "已知")
    case .missed: Report.Text("Unmatched", "未识别")
    case .first: Report.Text("First (UTC)", "起 (UTC)")
    case .last: Report.Text("Last (UTC)", "止 (UTC)")
    case .gaps: Report.Text("Gaps", "缺口")
    case .remark: Report.Text("Remark", "备注")
    case .version: Report.Text("Version", "版本")
    case .addresses: Report.Text("Addresses", "地址")
    case .zone: Report.Text("Zone", "时区")
    case .clock: Report.Text("Clock against the reference", "相对参考节点的时钟差")
    case .pairs: Report.Text("Pairs", "样本对")
    case .applied: Report.Text("Corrected by", "修正量")
    case .reason: Report.Text("Why not", "为何不能")
    case .remedy: Report.Text("What would help", "如何改善")
    case .shape: Report.Text("Shape", "形状")
    case .count: Report.Text("Count", "次数")
    case .example: Report.Text("Example", "示例")
    case .time: Report.Text("Time (UTC)", "时间 (UTC)")
    case .operation: Report.Text("Operation", "操作")
    case .role: Report.Text("Role", "角色")
    case .shown: Report.Text("Shown after", "多久后显示")
    case .basis: Report.Text("Known from", "依据")
    case .subject: Report.Text("Instance", "实例")
    case .status: Report.Text("Status", "状态码")
    case .severity: Report.Text("Severity", "级别")
    case .title: Report.Text("Finding", "发现")
    case .pattern: Report.Text("Pattern", "模式")
    case .meaning: Report.Text("Meaning", "含义")
    case .candidates: Report.Text("What it may have been", "可能的操作")
    case .written: Report.Text("written", "原始时间")
    case .what: Report.Text("What", "内容")
    case .failed: Report.Text("Failed", "失败")
    case .skipped: Report.Text("Files that were not read as logs", "未作为日志读取的文件")
    case .late: Report.Text("Records that came late", "迟到的记录")
    case .latest: Report.Text("Late by up to", "最多迟到")
    case .file: Report.Text("File", "文件")
    case .bytes: Report.Text("Bytes", "字节数")
    case .lines: Report.Text("Lines", "行数")
    case .firstLine: Report.Text("The first line looks like", "首行形如")
    case .unfinished: Report.Text("Unfinished", "未完成")
    }
  }
}
