package import Detectors

extension Wording {
  /// What a rule says: its title, its text, and what to do.
  ///
  /// Places: {subject}, {node} (asked), {executed}, {affected},
  /// {from}, {to}, {peer} (the other node by name, else as written), {detail}, and each measured number by its key, `…Ms` as
  /// a duration; {ahead} is a measured difference, {apart} the same without its sign, {low} and {high} its bounds in ms.
  package struct RuleWords: Sendable {
    package var title: Report.Text
    package var text: Report.Text
    package var advice: [Report.Text]
    package var references: [String]

    init(
      _ title: (String, String), _ text: (String, String), _ advice: [(String, String)],
      _ references: [String] = []
    ) {
      self.title = Report.Text(en: title.0, zh: title.1)
      self.text = Report.Text(en: text.0, zh: text.1)
      self.advice = advice.map { Report.Text(en: $0.0, zh: $0.1) }
      self.references = references
    }
  }

  /// The words of a rule's variant; the main ones when it has no words of its own.
  package static func words(_ rule: Rule, _ variant: String) -> RuleWords {
    switch rule {
    case .heartbeatAfterOffline: heartbeat(variant)
    case .reregisteredAfterOffline where variant == "address":
      RuleWords(
        (
          "{subject}, or another instance at its address, was published again",
          "{subject}（或同一地址的另一个实例）被重新发布"
        ),
        (
          "{subject} was taken away through {node}; {backAfterMs} later a gRPC client of the same address published the service, and {affected} showed one instance more. A gRPC client's lines do not name the port: it may be {subject} again, or another port that took its place.",
          "{subject} 经 {node} 下线；{backAfterMs} 后同一地址的 gRPC 客户端发布了该服务，{affected} 上多出一个实例。gRPC 客户端的日志不含端口：可能是 {subject} 再次出现，也可能是另一个端口取代了它。"
        ),
        [
          (
            "Look at the service's page to see which port is shown. If it is {subject}, take it offline again and find out why the process published it.",
            "在该服务的页面查看显示的是哪个端口。若是 {subject}，请再次下线，并查明该进程为何发布它。"
          )
        ], ["operations D-3, D-17"])
    case .reregisteredAfterOffline:
      RuleWords(
        ("{subject} registered again after it was taken away", "{subject} 下线后又重新注册"),
        (
          "{subject} was taken away through {node} and is shown again on {affected}, {backAfterMs} later: it was registered again, and no heartbeat that the server refused stands before it. A restart, a reconnect or a second publisher does this.",
          "{subject} 经 {node} 下线，{backAfterMs} 后在 {affected} 上再次出现：它被重新注册，之前没有被拒绝的心跳。重启、重连或第二个发布者会造成这种情况。"
        ),
        [
          (
            "Find out who registers {subject}: the address in the cited POST. Stop that process, or take the instance offline (enabled=false) instead of deleting it.",
            "找出是谁注册了 {subject}（见所引 POST 的来源地址），停掉该进程，或改用下线（enabled=false）而不是删除。"
          )
        ], ["operations D-3, D-17"])
    case .offlineForgotten: forgotten(variant)
    case .offlineRecordExpired:
      RuleWords(
        (
          "The offline record of {subject} was cleaned up while the instance is alive",
          "{subject} 仍存活，但其下线记录已被清理"
        ),
        (
          "A node removed the metadata record that keeps {subject} offline although the instance is registered on {affected}. Nothing tells the lists: they keep showing it offline until the next change of that service, then it comes back without anybody clicking Online.",
          "某节点删除了使 {subject} 保持下线的元数据记录，而该实例仍注册在 {affected} 上。删除记录不会触发任何列表更新：在该服务下一次变更之前仍显示下线，之后无人操作也会自动上线。"
        ),
        [
          (
            "Take {subject} offline once more now: that writes a new record.",
            "现在请再次对 {subject} 执行下线：会写入新的记录。"
          ),
          (
            "Cause: the client reconnected or a node restarted, and a peer still counted the old copy out (nacos.naming.clean.expired-metadata.expired-time, 60 s by default). Fixed for reconnects in 2.3.0 (#10975); for node restarts open until after 3.0.3 (#11890).",
            "原因：客户端重连或节点重启后，其他节点仍按旧副本清理（nacos.naming.clean.expired-metadata.expired-time，默认 60 秒）。重连场景 2.3.0 修复（#10975）；节点重启场景到 3.0.3 仍未修复（#11890）。"
          ),
        ],
        [
          "https://github.com/alibaba/nacos/issues/11890",
          "https://github.com/alibaba/nacos/issues/10975",
        ])
    case .offlineInherited: inherited(variant)
    case .undoneByPeer where variant == "raft": shownBeforeRaft
    case .undoneByPeer:
      RuleWords(
        (
          "A peer's older copy brought {subject} back on {affected}",
          "其他节点的旧副本使 {subject} 在 {affected} 上恢复"
        ),
        (
          "{subject} was taken away through {node}, and {affected} {affected|shows|show} it again {backAfterMs} later. No registration and no heartbeat explains that: the state came from a node that had not received the change.",
          "{subject} 经 {node} 下线，{backAfterMs} 后 {affected} 又显示它，没有注册或心跳能解释：状态来自尚未收到变更的节点。"
        ),
        [
          (
            "If it is still shown, repeat the operation now that the nodes see each other; look why they did not (findings on sync, members and raft at that time).",
            "如仍显示，请在节点恢复互通后重新执行该操作，并查看当时同步、成员与 raft 的问题。"
          )
        ], ["real clusters: partition, slow link"])
    case .expiredWhileBeating where variant == "refused":
      RuleWords(
        (
          "{affected} removed {subject} whose heartbeats failed",
          "{affected} 删除了心跳请求失败的 {subject}"
        ),
        (
          "{affected} removed {subject} for want of heartbeats, while its client went on sending them: the last was logged {lastBeatBeforeMs} before, on {from}, and {failedBeats} {failedBeats|was|were} answered with a server error in the 30 s before.",
          "{affected} 因收不到心跳删除了 {subject}，但其客户端仍在发送：最后一次在 {lastBeatBeforeMs} 前记录于 {from}，此前 30 秒内有 {failedBeats} 次返回服务端错误。"
        ),
        [
          (
            "Find out why heartbeats fail on {from}: the node they are forwarded to does not answer, or the member lists differ.",
            "查明 {from} 上心跳失败的原因：转发目标节点无响应，或各节点成员列表不一致。"
          )
        ], ["operations §3i, #1873"])
    case .expiredWhileBeating:
      RuleWords(
        (
          "{affected} removed {subject} although its client still beats",
          "{affected} 删除了仍在发送心跳的 {subject}"
        ),
        (
          "{affected} removed {subject} for want of heartbeats, but a heartbeat of it was logged {lastBeatBeforeMs} before, on {from}: the node had taken the instance over and does not get its heartbeats.",
          "{affected} 因收不到心跳删除了 {subject}，但 {lastBeatBeforeMs} 前 {from} 上仍有其心跳：该节点接管了实例却收不到它的心跳。"
        ),
        [
          (
            "Look at the members' view of each other at that time: responsibility moved, or forwarding failed.",
            "检查当时各节点的成员视图：责任节点发生了变化，或转发失败。"
          )
        ], ["operations §3i, #1873"])
    case .writeNotForwarded: notForwarded(variant)
    case .deleteHadNoEffect:
      RuleWords(
        (
          "The DELETE of {subject} changed nothing", "对 {subject} 的 DELETE 没有生效"
        ),
        (
          "An HTTP DELETE of {subject} was answered 200 on {node}, but the instance is published by a gRPC client of that address (tied by the address: the logs do not name a gRPC client's port). An HTTP DELETE does not reach it.",
          "{node} 对 {subject} 的 HTTP DELETE 返回 200，但该地址的实例由 gRPC 客户端发布（按地址关联，日志不含 gRPC 客户端的端口），HTTP DELETE 对其无效。"
        ),
        [
          (
            "Take it offline instead (PUT enabled=false, the console's button), or stop the client.",
            "请改为下线（PUT enabled=false，即控制台的下线按钮），或停止该客户端。"
          )
        ], ["operations D-14"])
    case .operationFailed: failed(variant)
    case .offlineLostInBurst:
      RuleWords(
        (
          "The offline of {subject} was overwritten by another change of the service",
          "{subject} 的下线被该服务的另一个变更覆盖"
        ),
        (
          "{subject} was taken offline through {node} while another instance of the service was changed. This version reads, changes and writes the whole list of a service: the other change wrote a list that it had read before, and {affected} showed {subject} again {backAfterMs} later.",
          "{subject} 经 {node} 下线时，该服务的另一个实例也在变更。该版本每次读写整个服务列表：另一个变更写回了之前读到的列表，{backAfterMs} 后 {affected} 又显示 {subject}。"
        ),
        [
          (
            "Take {subject} offline again, and change instances of one service one after the other. From 2.0 on instances are stored apart.",
            "请再次下线 {subject}，并对同一服务的实例逐个变更。2.0 起实例分开存储。"
          )
        ], ["class 2"])
    case .operationMissedTarget:
      RuleWords(
        (
          "The request named {subject}, which is not there; its address is registered elsewhere",
          "请求所指的 {subject} 不存在；该地址注册在别处"
        ),
        (
          "The request through {node} was answered 200 and changed nothing: no line of any node tells of {subject}, but the same address is registered under the same service name in {detail} (namespace / group).",
          "经 {node} 的请求返回 200 但没有改变任何内容：没有任何节点的日志提到 {subject}，而同一地址以相同服务名注册在 {detail}（命名空间 / 分组）。"
        ),
        [
          (
            "Repeat it with the namespace and group of the registered instance ({detail}).",
            "请使用已注册实例的命名空间和分组（{detail}）重新执行。"
          )
        ], ["operations D-18", "class 34"])
    default: words2(rule, variant)
    }
  }

  private static func notForwarded(_ variant: String) -> RuleWords {
    let advice = [
      (
        "Use a gRPC client, or send v2/v3 HTTP writes of one instance always to its owner; open since 2.2 (#14992).",
        "请使用 gRPC 客户端，或始终把同一实例的 v2/v3 HTTP 写请求发往其责任节点；自 2.2 起未修复（#14992）。"
      )
    ]
    let references = ["operations D-7", "https://github.com/alibaba/nacos/issues/14992"]
    if variant == "delete" {
      return RuleWords(
        (
          "{node} executed the removal of {subject} without owning it",
          "{node} 执行了 {subject} 的删除，但并非其责任节点"
        ),
        (
          "v2 and v3 HTTP writes are not forwarded to the owner: the removal may stay on {node} alone, or be undone by the owner's verify.",
          "v2/v3 的 HTTP 写请求不会转发给责任节点：删除可能只在 {node} 生效，或被责任节点的校验撤销。"
        ), advice, references)
    }
    return RuleWords(
      (
        "{subject} was registered on {node}, which does not own it",
        "{subject} 注册在非责任节点 {node} 上"
      ),
      (
        "v2 and v3 HTTP registrations are not forwarded: {subject} exists on {node} alone as long as it beats there; {affected} {affected|does|do} not show it.",
        "v2/v3 的 HTTP 注册不会转发：只要在 {node} 上有心跳，{subject} 就只存在于 {node}；{affected} 不会显示它。"
      ), advice, references)
  }

  private static func failed(_ variant: String) -> RuleWords {
    switch variant {
    case "200":
      RuleWords(
        (
          "The operation on {subject} may have failed inside a 200",
          "对 {subject} 的操作可能在 200 响应内失败"
        ),
        (
          "{node} answered 200 with {bytes} bytes; a success has 42 or 53. The v2 and v3 APIs put some errors inside a 200, and no node shows the change.",
          "{node} 返回 200，响应 {bytes} 字节；成功时为 42 或 53 字节。v2、v3 API 会把部分错误放在 200 响应内，且没有节点显示该变更。"
        ),
        [
          (
            "Repeat the request and read the code in its answer.", "请重新执行并查看响应中的 code。"
          )
        ], ["operations §2.9, D-8"])
    case "410":
      RuleWords(
        (
          "The operation on {subject} was refused: this API is gone (410)",
          "对 {subject} 的操作被拒绝：该 API 已下线（410）"
        ),
        (
          "{node} answered 410: the old admin and console APIs are off on 3.x. Nothing happened.",
          "{node} 返回 410：3.x 默认关闭旧的管理与控制台 API，操作没有发生。"
        ),
        [
          (
            "Use /nacos/v3/admin/ns/instance, or switch nacos.core.api.compatibility.admin.enabled on.",
            "请使用 /nacos/v3/admin/ns/instance，或开启 nacos.core.api.compatibility.admin.enabled。"
          )
        ], ["operations §2.5"])
    case "5xx":
      RuleWords(
        (
          "The operation on {subject} failed on {node} ({status})",
          "{node} 上对 {subject} 的操作失败（{status}）"
        ),
        (
          "{node} answered {status} after {tookMs}. About 2 s or 4 s: the node it forwards to did not answer; 5–10 s: raft could not write. It may still have been done by a copy that arrived late.",
          "{node} 在 {tookMs} 后返回 {status}。约 2 或 4 秒：转发目标节点无响应；5–10 秒：raft 无法写入。迟到的转发副本仍可能已执行该操作。"
        ),
        [
          (
            "Check whether it took effect, repair the link or the raft group first, then repeat it.",
            "先确认是否生效，修复网络或 raft 组之后再重试。"
          )
        ], ["operations D-8, §3e"])
    default:
      RuleWords(
        (
          "The operation on {subject} was refused on {node} ({status})",
          "{node} 拒绝了对 {subject} 的操作（{status}）"
        ),
        (
          "{node} answered {status}: nothing was changed by it.",
          "{node} 返回 {status}：没有产生任何变更。"
        ),
        [
          (
            "400: the service or instance does not exist there, or the nodes' member lists differ; 403: no right.",
            "400：该处不存在此服务或实例，或各节点成员列表不一致；403：无权限。"
          )
        ], ["operations §3a"])
    }
  }
}
