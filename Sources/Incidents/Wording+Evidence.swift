import Detectors

extension Wording {
  /// The words of `log-gap` and `log-loss`.
  static func evidence(_ rule: Rule, _ variant: String) -> RuleWords {
    rule == .logLoss ? loss(variant) : gap(variant)
  }

  private static func gap(_ variant: String) -> RuleWords {
    let title: (String, String) =
      switch variant {
      case "late":
        (
          "The {detail} log of {affected} begins {missingMs} later than its other logs",
          "{affected} 的 {detail} 日志比该节点的其他日志晚 {missingMs} 开始"
        )
      case "end":
        (
          "The {detail} log of {affected} ends {missingMs} before its other logs",
          "{affected} 的 {detail} 日志比该节点的其他日志早 {missingMs} 结束"
        )
      default:
        (
          "The {detail} log of {affected} holds nothing for {missingMs}",
          "{affected} 的 {detail} 日志有 {missingMs} 没有任何记录"
        )
      }
    return RuleWords(
      title,
      (
        "Elsewhere in that log {affected} never rested longer than {longestMs}; its other logs go on in that time, it neither stopped nor started, and the same log of another node goes on. Either a file of it was not read (rotated away, copied early, cut), or nobody asked that node. What it would show of that time is not seen on {affected}: requests, heartbeats and reads there, and what heartbeat-after-offline, write-not-forwarded, ghost-instance and stale-read conclude from them.",
        "该日志在其余时间的停顿从未超过 {longestMs}；其间 {affected} 的其他日志仍在继续，节点既未停止也未启动，另一节点的同一日志也在继续。要么其某个文件未被读取（已轮转、过早复制或被截断），要么无人访问该节点。这段时间内 {affected} 上的请求、心跳和读取不可见，heartbeat-after-offline、write-not-forwarded、ghost-instance 与 stale-read 无法据此判断。"
      ),
      [
        (
          "Add the missing files of that log (rotated ones with their dates or numbers) to the sources, and check whether the disk was full.",
          "请把该日志缺失的文件（带日期或序号的轮转文件）加入输入，并检查磁盘是否写满。"
        )
      ], ["operations D-20"])
  }

  private static func loss(_ variant: String) -> RuleWords {
    if variant == "cut" {
      return RuleWords(
        (
          "{count} {count|record|records} of the {detail} log of {affected} {count|was|were} too long to keep",
          "{affected} 的 {detail} 日志中有 {count} 条记录过长，未能完整保留"
        ),
        (
          "{bytes} bytes behind the first MiB of these records were not read: what they name there (instances of a service, members) is not seen.",
          "这些记录超出 1 MiB 的 {bytes} 字节未被读取：其中提到的内容（服务的实例、成员）不可见。"
        ),
        [
          (
            "Nothing to do in the cluster; check by hand what the record says.",
            "集群无需处理；请人工查看该记录的内容。"
          )
        ], ["operations D-20"])
    }
    return RuleWords(
      (
        "Records of naming-server.log are missing on {affected}",
        "{affected} 的 naming-server.log 缺少记录"
      ),
      (
        "{count} gRPC {count|connection|connections} ({detail}) published on {affected} without a line that {count|it|each} connected, though the log is older than {count|that connection|those connections}. That log is written through an appender that drops records in bursts (queue of 1024, neverBlock), or lines were cut out of it. A line that is absent from it proves nothing: sync-missing, undone-by-peer and split-view rest on lines that are there, and may be incomplete.",
        "有 {count} 个 gRPC 连接（如 {detail}）在 {affected} 上发布了实例，却没有其建立连接的记录，而日志早于该连接。该日志经由突发时会丢弃记录的 appender 写入（队列 1024，neverBlock），或其中的行被删去。缺少某一行不能说明任何问题：sync-missing、undone-by-peer 与 split-view 仅依据已有的行，可能不完整。"
      ),
      [
        (
          "Compare with protocol-distro.log and naming-push.log, which are written without dropping; raise queueSize of the naming-server appender in nacos-logback.xml if bursts are usual.",
          "请与不会丢弃记录的 protocol-distro.log 和 naming-push.log 对照；若经常突发，请在 nacos-logback.xml 中调大 naming-server appender 的 queueSize。"
        )
      ], ["operations D-20", "log-catalogue §1"])
  }
}
