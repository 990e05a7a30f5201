package import Incidents

/// Words of `explain`: labels of its lines and what was taken from around a line.
package enum WordingExplanation: String, WordingTopic {
  case layout, log, level, pattern, says, source, field, event, proves, doesNot, rules, stripped
  case nearest, none, everyLog, routine, noEvent, gaveUp, cutOff, lines, also, at
  case colours, invisible, carriageReturn, docker, quotes, quoteMark, listMarker, prompt, grep
  case kubectl, compose, stern, logstash, timestamp, journal, markup, collapsed
  case blanks, header, ellipsis, around, retyped, broken, member, table, frontMissing
  case layoutLogback, layoutColumns, layoutPipe, layoutAccess, layoutPlain
  case layoutRequest, layoutFile, does, onlyAsked

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .layout: Report.Text("layout", "格式")
    case .log: Report.Text("log", "日志")
    case .level: Report.Text("level", "级别")
    case .pattern: Report.Text("pattern", "模式")
    case .says: Report.Text("means", "含义")
    case .source: Report.Text("source", "来源")
    case .field: Report.Text("field", "字段")
    case .event: Report.Text("event", "事件")
    case .proves: Report.Text("proves", "可证明")
    case .doesNot: Report.Text("does not", "不能证明")
    case .rules: Report.Text("rules", "规则")
    case .stripped: Report.Text("stripped", "已去除")
    case .nearest: Report.Text("nearest", "最接近")
    case .none: Report.Text("none matches", "没有匹配的模式")
    case .everyLog: Report.Text("every log was tried", "已尝试所有日志")
    case .routine:
      Report.Text(
        "(routine: counted and kept for the rules; 'events' writes it with --routine)",
        "（常规请求：只计数并供规则查询；events 加 --routine 才会输出）")
    case .noEvent: Report.Text("none: known, of no use to a rule", "无：已知，规则不使用")
    case .gaveUp: Report.Text("gave up at byte {0}", "在第 {0} 字节处不再匹配")
    case .cutOff: Report.Text("agrees to the end: the line seems cut off", "直到末尾都一致：该行似乎被截断")
    case .lines: Report.Text("{0} lines", "共 {0} 行")
    case .also: Report.Text("or", "或")
    case .at: Report.Text("written", "时间")
    case .colours: Report.Text("colours of a terminal", "终端颜色")
    case .invisible: Report.Text("invisible characters", "不可见字符")
    case .carriageReturn: Report.Text("a carriage return", "回车符")
    case .docker: Report.Text("docker's JSON", "docker 的 JSON 外壳")
    case .quotes: Report.Text("quotes", "引号")
    case .quoteMark: Report.Text("a quote mark", "引用标记")
    case .listMarker: Report.Text("a list marker", "列表标记")
    case .prompt: Report.Text("a shell prompt", "命令行提示符")
    case .grep: Report.Text("grep's prefix", "grep 前缀")
    case .kubectl: Report.Text("kubectl's prefix", "kubectl 前缀")
    case .compose: Report.Text("docker compose's prefix", "docker compose 前缀")
    case .stern: Report.Text("stern's prefix", "stern 前缀")
    case .logstash: Report.Text("the JSON of a collector", "采集器的 JSON 外壳")
    case .table: Report.Text("the other fields of a table's row", "表格同一行的其他字段")
    case .member: Report.Text("the name of a JSON member", "JSON 字段名")
    case .timestamp: Report.Text("a collector's time", "采集时间")
    case .journal: Report.Text("journald's prefix", "journald 前缀")
    case .markup: Report.Text("HTML or Markdown", "HTML 或 Markdown 标记")
    case .collapsed: Report.Text("blanks run together, given back", "被合并的空格，已还原")
    case .blanks: Report.Text("blanks", "空白")
    case .header: Report.Text("columns in front of the message", "消息前的列")
    case .ellipsis: Report.Text("the mark of a cut", "截断标记")
    case .around: Report.Text("what somebody put around it", "前后附加的内容")
    case .retyped: Report.Text("exchanged signs, put back", "被替换的字符，已还原")
    case .broken: Report.Text("breaks of the line, joined", "被折断的行，已重新拼接")
    case .frontMissing:
      Report.Text("agrees but for its beginning: the front seems cut off", "除开头外都一致：该行开头似乎缺失")
    case .layoutLogback: Report.Text("date, level, message", "日期 级别 消息")
    case .layoutColumns: Report.Text("date, thread, level, logger, message", "日期 线程 级别 logger 消息")
    case .layoutPipe: Report.Text("date|message", "日期|消息")
    case .layoutAccess: Report.Text("access log of Tomcat", "Tomcat 访问日志")
    case .layoutRequest: Report.Text("a request, without its access line", "请求本身，没有访问日志行")
    case .layoutFile: Report.Text("columns as --layout has them", "按 --layout 的格式排列的列")
    case .does: Report.Text("Nacos", "Nacos")
    case .onlyAsked:
      Report.Text("none: what is asked, not what was done", "无：只说明请求了什么，不说明做了什么")
    case .layoutPlain: Report.Text("message alone, without a date", "仅有消息，没有日期")
    }
  }
}
