package import Incidents

/// Words for verdicts, severities, states and kinds: what the JSON report says with fixed identifiers.
package enum WordingTerm: String, WordingTopic {
  case proved, likely, possible, ruledOut, notEvaluable
  case provedLong, provedWithoutLine, likelyLong, possibleLong, ruledOutLong, notEvaluableLong
  case critical, warning, notice, info
  case applied, notApplied, unchanged, unknownState
  case offline, online, register, deregister, delete, update, write, beatStop, expire
  case console, openapi, client, grpc, server
  case zoneAccessLog, zoneClientId, zoneOption, zoneAgreement, zoneAssumed
  case healed, notHealed
  case asked, executed, owner, from, to, affected

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .proved: Report.Text("proved", "已证实")
    case .likely: Report.Text("likely", "很可能")
    case .possible: Report.Text("possible", "可能")
    case .ruledOut: Report.Text("ruled out", "已排除")
    case .notEvaluable: Report.Text("cannot be judged", "无法判断")
    case .provedLong:
      Report.Text("This is proved: every step is a cited line", "已证实：每一步都有日志行为证")
    case .provedWithoutLine:
      Report.Text(
        "This is certain: all that was read shows it, no single line", "这是确定的：由所读全部日志得出，而非某一行")
    case .likelyLong:
      Report.Text(
        "This is likely: one step is inferred, nothing speaks against it", "很可能：有一步是推断，但没有反证")
    case .possibleLong:
      Report.Text(
        "This is possible: it fits the lines, but other causes fit too", "可能：与日志相符，但其他原因也相符")
    case .ruledOutLong:
      Report.Text("This is ruled out by a line or by the version", "已排除：有日志行或版本语义为证")
    case .notEvaluableLong:
      Report.Text("The logs at hand cannot tell", "现有日志无法判断")
    case .critical: Report.Text("critical", "严重")
    case .warning: Report.Text("warning", "警告")
    case .notice: Report.Text("notice", "提示")
    case .info: Report.Text("info", "信息")
    case .applied: Report.Text("shown", "已显示")
    case .notApplied: Report.Text("not applied", "未生效")
    case .unchanged: Report.Text("was so already", "本来如此")
    case .unknownState: Report.Text("?", "?")
    case .offline: Report.Text("offline", "下线")
    case .online: Report.Text("online", "上线")
    case .register: Report.Text("registration", "注册")
    case .deregister: Report.Text("deregistration", "注销")
    case .delete: Report.Text("deletion", "删除")
    case .update: Report.Text("update", "修改")
    case .write: Report.Text("write (body not logged)", "写请求（请求体未记录）")
    case .beatStop: Report.Text("heartbeats stop", "心跳停止")
    case .expire: Report.Text("expiry", "过期")
    case .console: Report.Text("console", "控制台")
    case .openapi: Report.Text("open API", "Open API")
    case .client: Report.Text("client", "客户端")
    case .grpc: Report.Text("gRPC", "gRPC")
    case .server: Report.Text("server", "服务端")
    case .zoneAccessLog: Report.Text("access log", "访问日志")
    case .zoneClientId: Report.Text("client id", "客户端 id")
    case .zoneOption: Report.Text("given by option", "由选项指定")
    case .zoneAgreement: Report.Text("agreement with other nodes", "与其他节点吻合")
    case .zoneAssumed: Report.Text("assumed", "假定")
    case .healed: Report.Text("healed", "已恢复")
    case .notHealed: Report.Text("not seen to heal before the logs end", "到日志结束未见恢复")
    case .asked: Report.Text("asked", "接收请求")
    case .executed: Report.Text("executed", "执行")
    case .owner: Report.Text("owner", "责任节点")
    case .from: Report.Text("from", "发送方")
    case .to: Report.Text("to", "接收方")
    case .affected: Report.Text("affected", "受影响")
    }
  }
}

extension WordingTerm {
  /// A verdict in a word or two.
  init(_ verdict: Report.Verdict) {
    self =
      switch verdict {
      case .proved: .proved
      case .likely: .likely
      case .possible: .possible
      case .ruledOut: .ruledOut
      case .notEvaluable: .notEvaluable
      }
  }

  /// A verdict as a sentence without its full stop.
  init(sentence verdict: Report.Verdict) {
    self =
      switch verdict {
      case .proved: .provedLong
      case .likely: .likelyLong
      case .possible: .possibleLong
      case .ruledOut: .ruledOutLong
      case .notEvaluable: .notEvaluableLong
      }
  }

  /// A severity.
  init(_ severity: Report.Severity) {
    self =
      switch severity {
      case .info: .info
      case .notice: .notice
      case .warning: .warning
      case .critical: .critical
      }
  }

  /// An operation's kind; nil for one that has no word here.
  init?(kind: String) { self.init(rawValue: kind == "beat-stop" ? "beatStop" : kind) }

  /// What a zone was learned from; nil for one that has no word here.
  init?(zoneBasis: String) {
    switch zoneBasis {
    case "access-log": self = .zoneAccessLog
    case "client-id": self = .zoneClientId
    case "option": self = .zoneOption
    case "agreement": self = .zoneAgreement
    case "assumed": self = .zoneAssumed
    default: return nil
    }
  }
}
