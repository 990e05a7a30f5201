package import Incidents

/// What an effect is known from, by the identifiers `Cluster` uses for it; others are shown as they are.
package enum WordingBasis: String, WordingTopic {
  case pushGap = "push-gap"
  case push
  case datum
  case clientLine = "client-line"
  case read
  case catalog
  case list
  case event
  case request
  case expiry
  case sync

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .pushGap: Report.Text("numbers of a pushed list", "推送列表的数目")
    case .push: Report.Text("push to a subscriber", "对订阅者的推送")
    case .datum: Report.Text("datum line", "datum 日志")
    case .clientLine: Report.Text("client change line", "客户端变更日志")
    case .read: Report.Text("a list that was read", "一次列表查询")
    case .catalog: Report.Text("a console page that was read", "一次控制台页面查询")
    case .list: Report.Text("a list that was read", "一次列表查询")
    case .event: Report.Text("naming event line", "naming-event 日志")
    case .request: Report.Text("the request itself", "请求本身")
    case .expiry: Report.Text("expiry line", "过期日志")
    case .sync: Report.Text("sync line", "同步日志")
    }
  }
}
