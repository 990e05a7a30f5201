package import Cluster

extension Wording {
  /// Why an effect is not simply applied.
  package static func reason(_ reason: Effect.Reason) -> Report.Text {
    let pair: (String, String) =
      switch reason {
      case .noPush:
        (
          "no list that would show it was pushed on that node: it has no subscriber there, or none came in time",
          "该节点没有推送过能显示它的列表：没有订阅者，或时机不对"
        )
      case .noLog:
        ("no naming logs of that node were read that cover it", "没有读取到该节点覆盖该时段的 naming 日志")
      case .already: ("it was so before", "之前已是如此")
      case .absent: ("the instance was not there", "实例不在该节点")
      case .expired: ("it expired there; that is an operation of its own", "实例在该节点过期，属另一操作")
      case .left: ("the instance left that node's list another way first", "实例先以其他方式离开该节点的列表")
      case .stillShown: ("lists rebuilt afterwards still show it", "之后重建的列表仍显示它")
      case .silent:
        ("no line there shows the change, though the log goes on", "那里的日志仍在继续，但没有显示该变更的行")
      case .overtaken: ("the next operation came before it could be seen", "在可见之前已有下一次操作")
      case .failed: ("the request failed", "请求失败")
      case .clockUnknown:
        ("nothing bounds that node's clock: its times cannot be compared", "该节点的时钟无从校准，时间不可比较")
      case .hiddenBody: ("what the request said is in a body that is not logged", "请求内容在未记录的请求体中")
      }
    return Report.Text(en: pair.0, zh: pair.1)
  }
}
