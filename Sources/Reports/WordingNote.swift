package import Incidents

/// Sentences of the reports.
///
/// `{0}` and so on are filled in.
package enum WordingNote: String, WordingTopic {
  case nothingWrong, nothingRead, operationsFine, limits, moreIncidents, seeBelow, noAdvice
  case operationAsked, operationExecuted, operationBoth, operationUnplaced, by, via, statusWas,
    inEffect, within, after, stillSo, healedAt, someInstance, troublesNote, alike, meanwhile
  case otherCauses, causesAbove, allClosed, sameOf
  case notAppliedAt, unknownAt, unchangedAt
  case capped, cutList, uncited, reference, noClock, ahead, lossy
  case rawShown, measuredNote, decodedSubject, forward, actor, moreEvidence
  case timesNote, toolNote, runNote, sourcesNote, zoneFrom, briefMore, limitsBrief
  case newFinding, worsened, healed, traceOf, traceEmpty, traceColumnNote, opened, closed, count

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .nothingWrong:
      Report.Text(
        "Nothing went wrong in these logs, as far as they can tell.", "就现有日志而言，未发现异常。")
    case .nothingRead:
      Report.Text("No Nacos server log was recognised in the input.", "输入中没有识别到 Nacos 服务端日志。")
    case .operationsFine:
      Report.Text("Operations followed: {0}, over {1} nodes.", "共跟踪 {0} 个操作、{1} 个节点。")
    case .limits:
      Report.Text(
        "Checks that could not be made: {0}, see “What could not be judged”.",
        "有 {0} 项检查无法进行，见“无法判断的规则”。"
      )
    case .moreIncidents:
      Report.Text("More incidents below: {0}.", "另有 {0} 个事件，见下文。")
    case .meanwhile: Report.Text("At the same time: {0}", "同一时间：{0}")
    case .alike: Report.Text("(and {0} more of that kind)", "（另有 {0} 个同类事件）")
    case .seeBelow: Report.Text("More steps below: {0}.", "另有 {0} 条建议，见下文。")
    case .noAdvice: Report.Text("Nothing has to be done now.", "目前无需处理。")
    case .operationAsked: Report.Text("{0} of {1}, asked of {2}", "{1} {0}，由 {2} 接收")
    case .operationExecuted: Report.Text("{0} of {1}, executed by {2}", "{1} {0}，由 {2} 执行")
    case .operationBoth:
      Report.Text("{0} of {1}, asked of {2}, executed by {3}", "{1} {0}，由 {2} 接收、{3} 执行")
    case .operationUnplaced: Report.Text("{0} of {1}", "{1} {0}")
    case .by: Report.Text("by {0}", "操作者 {0}")
    case .via: Report.Text("through the {0}", "经由{0}")
    case .inEffect: Report.Text("in effect on {0}", "生效：{0}")
    case .within: Report.Text("within {0} s", "{0} 秒内")
    case .after: Report.Text("after {0} s", "{0} 秒后")
    case .stillSo: Report.Text("It is still so as far as the logs go.", "就日志所见仍是如此。")
    case .healedAt: Report.Text("It was over by {0} UTC.", "已于 {0} UTC 前恢复。")
    case .someInstance: Report.Text("an instance that no line names", "日志中未指明的实例")
    case .troublesNote:
      Report.Text(
        "Input that could not be read: {0}, see “What could not be read”.",
        "有 {0} 项输入无法读取，见“无法读取的输入”。")
    case .otherCauses: Report.Text("ruled out or not to be judged: {0}", "已排除或无法判断：{0}")
    case .allClosed:
      Report.Text(
        "Every other cause is ruled out or cannot be judged: the table of “{0}” says why.",
        "其他原因均已排除或无法判断，依据见“{0}”的表格。")
    case .sameOf: Report.Text("Of the same kind, see below: {0}.", "同类情况见下：{0}。")
    case .causesAbove:
      Report.Text("All with their reasons: the table of “{0}”.", "全部原因及依据见“{0}”的表格。")
    case .statusWas: Report.Text("status {0}", "状态码 {0}")
    case .notAppliedAt: Report.Text("Not in effect on {0}", "未生效：{0}")
    case .unknownAt: Report.Text("not seen on {0}", "{0} 无法得知")
    case .unchangedAt: Report.Text("on {0} it was so already", "{0} 本来如此")
    case .capped: Report.Text("Left out here: {0} more.", "此处省略 {0} 项。")
    case .cutList:
      Report.Text("The list “{0}” was capped: {1} left out.", "列表“{0}”已截断：省略 {1} 项。")
    case .uncited:
      Report.Text("Counted, not listed: {0}.", "只计数、未列出：{0}。")
    case .reference: Report.Text("reference", "参考节点")
    case .noClock:
      Report.Text("not known: no order against this node is decided", "未知：不对该节点判断先后")
    case .ahead: Report.Text("{0} … {1} ms", "{0} … {1} ms")
    case .lossy: Report.Text("drops records under load", "高负载时会丢记录")
    case .rawShown:
      Report.Text(
        "Times are corrected for the clock of each node; where that changed one, what was written stands beside it.",
        "时间已按各节点时钟修正；有修正时，原始时间写在旁边。")
    case .measuredNote: Report.Text("{0} = {1}", "{0} = {1}")
    case .decodedSubject:
      Report.Text("which instance this was is {0}", "该操作对应的实例：{0}")
    case .forward: Report.Text("forwarded", "转发")
    case .actor: Report.Text("operator", "操作者")
    case .moreEvidence: Report.Text("+{0}", "+{0}")
    case .timesNote:
      Report.Text(
        "Times are UTC on the clock of {0}, followed by the time of the nodes’ zone.",
        "时间为 UTC（以 {0} 的时钟为准），其后为节点所在时区的时间。")
    case .toolNote:
      Report.Text("{0} {1}, PCRE2 {2}, patterns {3}", "{0} {1}，PCRE2 {2}，模式集 {3}")
    case .runNote: Report.Text("Made from {0} to {1}.", "数据区间：{0} 至 {1}。")
    case .sourcesNote:
      Report.Text(
        "The same logs give the same report, whatever the order of the arguments.",
        "相同的日志得到相同的报告，与参数顺序无关。")
    case .zoneFrom: Report.Text("{0} ({1}), from {2}", "{0}（{1}），自 {2}")
    case .briefMore: Report.Text("More incidents: {0}", "另有 {0} 个事件")
    case .limitsBrief:
      Report.Text("Checks that could not be made: {0}.", "有 {0} 项检查无法进行。")
    case .newFinding: Report.Text("new", "新")
    case .worsened: Report.Text("worse", "加重")
    case .healed: Report.Text("healed", "恢复")
    case .traceOf: Report.Text("Everything about {0}", "关于 {0} 的一切")
    case .traceEmpty:
      Report.Text("Nothing in these logs mentions {0}.", "日志中没有提到 {0}。")
    case .traceColumnNote:
      Report.Text(
        "Times are UTC, corrected; “written” is the stamp in the log.", "时间为修正后的 UTC；“原始时间”是日志中的时间。"
      )
    case .opened: Report.Text("since {0}", "自 {0}")
    case .closed: Report.Text("until {0}", "至 {0}")
    case .count: Report.Text("{0}×", "{0} 次")
    }
  }
}
