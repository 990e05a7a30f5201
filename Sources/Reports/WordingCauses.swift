package import Incidents

/// The causes of the differential (design §6), each in a few words.
package enum WordingCause: String, WordingTopic {
  case heartbeatAfterOffline = "heartbeat-after-offline"
  case reregistered = "reregistered-after-offline"
  case forgotten = "offline-forgotten"
  case recordExpired = "offline-record-expired"
  case burst = "offline-lost-in-burst"
  case undoneByPeer = "undone-by-peer"
  case notForwarded = "write-not-forwarded"
  case sync
  case staleRead = "stale-read"
  case failed = "operation-failed"
  case missedTarget = "operation-missed-target"
  case deleteNoEffect = "delete-had-no-effect"
  case ownerConflict = "owner-conflict"
  case clockSkew = "clock-skew"

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .heartbeatAfterOffline:
      Report.Text("a heartbeat afterwards brought it back", "之后的心跳使其恢复")
    case .reregistered: Report.Text("the client registered again", "客户端重新注册")
    case .forgotten:
      Report.Text("the offline state was not remembered", "下线状态没有被记住")
    case .recordExpired: Report.Text("the offline record was cleaned up", "下线记录被清理")
    case .burst:
      Report.Text("parallel changes overwrote the offline", "并发修改覆盖了下线")
    case .undoneByPeer: Report.Text("a peer's older copy undid it", "被其他节点的旧数据覆盖")
    case .notForwarded:
      Report.Text("executed by a node that does not own it", "由非责任节点执行")
    case .sync: Report.Text("sync delayed, failed or missing", "同步延迟、失败或缺失")
    case .staleRead: Report.Text("the page was read too early", "页面读取过早")
    case .failed: Report.Text("the request failed", "请求失败")
    case .missedTarget: Report.Text("the request named another target", "请求指向了别的目标")
    case .deleteNoEffect:
      Report.Text("a live client still publishes it", "仍有在线客户端在发布它")
    case .ownerConflict: Report.Text("two nodes claimed it", "两个节点都认为自己负责")
    case .clockSkew: Report.Text("only the clocks differ", "只是时钟不一致")
    }
  }
}
