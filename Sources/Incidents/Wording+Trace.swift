extension Wording {
  /// One row of `trace` for an operation that was worked out: what it was, where, and how sure the instance is.
  package static func trace(_ operation: Report.Operation) -> Report.Text {
    let kinds = [
      "offline": "下线", "online": "上线", "delete": "删除", "deregister": "注销", "register": "注册",
      "update": "修改", "expire": "过期", "write": "写请求",
    ]
    let ways = ["console": "控制台", "client": "客户端", "openapi": "Open API", "server": "服务端"]
    var en = operation.kind
    var zh = kinds[operation.kind] ?? operation.kind
    if let via = operation.via {
      en += ", through the \(via == "openapi" ? "open API" : via)"
      zh += "，经由\(ways[via] ?? via)"
    }
    if let asked = operation.requestedAt?.node {
      let executed = operation.executedAt?.node ?? asked
      en +=
        asked == executed
        ? ", executed by \(executed)" : ", asked of \(asked), executed by \(executed)"
      zh += asked == executed ? "，由 \(executed) 执行" : "，由 \(asked) 接收、\(executed) 执行"
    }
    if let status = operation.status, status > 0 {
      en += ", status \(status)"
      zh += "，状态码 \(status)"
    }
    if operation.identified != .proved {
      en += " (that it was this instance is \(operation.identified.rawValue))"
      zh += operation.identified == .likely ? "（很可能是该实例）" : "（可能是该实例）"
    }
    return Report.Text(en: en, zh: zh)
  }
}
