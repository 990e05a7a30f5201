package import Detectors
package import Events

/// What one line of a kind of event proves, what it does not, and which rules look at it.
///
/// Sources: the comments of `EventKind`, and the pages `operations.md` and `real-servers.md` about what Nacos does.
package struct EventMeaning: Sendable {
  /// A sentence in both languages.
  package typealias Text = (en: String, zh: String)

  /// What is certain once this line stands in a log.
  package var proves: Text
  /// What people conclude from it and it does not say.
  package var doesNot: Text
  /// Rules that observe it, or ask for it.
  package var rules: [Rule]

  init(_ proves: Text, not doesNot: Text, _ rules: [Rule] = []) {
    self.proves = proves
    self.doesNot = doesNot
    self.rules = rules
  }

  /// The meaning of a kind; nil for the kinds that the extractor makes by itself.
  package init?(_ kind: EventKind) {
    guard
      let found = EventMeaning.request(kind) ?? EventMeaning.client(kind)
        ?? EventMeaning.instance(kind) ?? EventMeaning.distro(kind) ?? EventMeaning.push(kind)
        ?? EventMeaning.member(kind) ?? EventMeaning.raft(kind) ?? EventMeaning.node(kind)
    else { return nil }
    self = found
  }

  // MARK: requests

  private static func request(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .register:
      EventMeaning(
        (
          "a request to register ended on this node in that second with that status; a copy that a node forwarded "
            + "says so by its agent",
          "注册请求在该秒于本节点结束，状态码如所示；节点转发的副本可由 User-Agent 识别"
        ),
        not: (
          "that other nodes show the instance, or that v2 and v3 accepted it: their errors can hide in a 200. gRPC "
            + "clients register without any such line",
          "不能证明其他节点已显示该实例，也不能证明 v2/v3 已接受（错误可能藏在 200 里）；gRPC 客户端注册时没有这一行"
        ),
        [
          .reregisteredAfterOffline, .heartbeatAfterOffline, .offlineInherited, .writeNotForwarded,
          .operationFailed,
        ])
    case .deregister:
      EventMeaning(
        (
          "a request to remove the instance ended on this node in that second with that status",
          "删除实例的请求在该秒于本节点结束，状态码如所示"
        ),
        not: (
          "that the instance was there, that it stays away (a heartbeat or the client may create it again), or that "
            + "other nodes dropped it",
          "不能证明实例原本存在，也不能证明它不会回来（心跳或客户端可能重建），更不能证明其他节点已删除"
        ),
        [
          .deleteHadNoEffect, .heartbeatAfterOffline, .undoneByPeer, .writeNotForwarded,
          .operationFailed, .operationMissedTarget, .instanceExpired,
        ])
    case .update:
      EventMeaning(
        (
          "a request to change an instance (online, offline, weight, metadata) ended on this node in that second",
          "修改实例（上线、下线、权重、元数据）的请求在该秒于本节点结束"
        ),
        not: (
          "which instance it was when the body was not logged, or on which nodes the change shows",
          "请求体未记录时不能证明是哪个实例，也不能证明变更在哪些节点可见"
        ),
        [
          .heartbeatAfterOffline, .offlineForgotten, .offlineLostInBurst, .syncDelay, .syncMissing,
          .staleRead, .splitView, .operationFailed, .operationMissedTarget,
        ])
    case .beat:
      EventMeaning(
        (
          "the client of this instance was alive and reached this node in that second",
          "该秒内此实例的客户端存活，且能访问本节点"
        ),
        not: (
          "that the instance is online: a heartbeat cannot enable what was disabled. An instance that was deleted it "
            + "can create again",
          "不能证明实例处于上线状态：心跳无法启用已被禁用的实例；但可能重建已被删除的实例"
        ),
        [.heartbeatAfterOffline, .instanceExpired, .expiredWhileBeating])
    case .listRead:
      EventMeaning(
        ("somebody was given the list of a service by this node", "有人从本节点读取了某服务的实例列表"),
        not: ("what was in the list: only its size is logged", "不能证明列表内容：日志只记录了大小")
      )
    case .catalogRead:
      EventMeaning(
        ("the console page of a service was read on this node", "有人在本节点的控制台查看了某服务"),
        not: (
          "what the page showed; read before the change was visible here, it was merely early",
          "不能证明页面显示的内容；若在变更可见之前读取，只是读得太早"
        ), [.staleRead, .splitView])
    case .peerRequest:
      EventMeaning(
        ("another node reached this one over HTTP in that second", "该秒内另一节点通过 HTTP 访问了本节点"),
        not: (
          "that the data it brought was taken over, unless its status and later lines say so",
          "不能证明所带数据已被采用，除非状态码和后续日志表明"
        ), [.peersRefuse, .writeNotForwarded])
    case .switchChanged:
      EventMeaning(
        (
          "an operator set this switch of the registry through this node in that second",
          "该秒内有人通过本节点修改了注册中心的开关"
        ),
        not: (
          "that the other nodes took it over, or that it was set back later: one sent in a body is not logged",
          "不能证明其他节点已采用，也不能证明之后未改回：放在请求体里的修改不会记录"
        ), [.switchChanged])
    default: nil
    }
  }

  // MARK: clients

  private static func client(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .clientConnect:
      EventMeaning(
        ("this node knows this client from now on", "从此刻起本节点知道该客户端"),
        not: (
          "what it publishes; of a connection made by gRPC no registration is logged here",
          "不能证明它发布了什么；gRPC 连接的注册不在此处记录"
        ), [.reregisteredAfterOffline, .deleteHadNoEffect, .connectionFlapping])
    case .clientDisconnect:
      EventMeaning(
        (
          "this node dropped the client and with it everything that it published here",
          "本节点移除了该客户端及其在此发布的全部内容"
        ),
        not: (
          "why: the client closed, timed out, or was taken over by another node",
          "不能证明原因：客户端关闭、超时，或被其他节点接管"
        ),
        [
          .expiredWhileBeating, .instanceExpired, .reregisteredAfterOffline, .connectionFlapping,
          .halfOpenConnection,
        ])
    case .clientChange:
      EventMeaning(
        (
          "what this client publishes of this service changed on this node",
          "该客户端在此服务下发布的内容在本节点发生了变化"
        ),
        not: (
          "in what way (registered, changed), or that any subscriber was told",
          "不能证明是何种变化（注册或修改），也不能证明已通知订阅者"
        ),
        [.syncDelay, .syncMissing, .undoneByPeer, .reregisteredAfterOffline, .splitView])
    case .clientRemove:
      EventMeaning(
        (
          "this client publishes nothing of this service on this node any more",
          "该客户端在本节点不再发布此服务的任何实例"
        ),
        not: (
          "who asked for it, or that other nodes did the same", "不能证明由谁发起，也不能证明其他节点同样如此"
        ),
        [.syncDelay, .syncMissing, .deleteHadNoEffect, .undoneByPeer, .splitView])
    case .clientAdd:
      EventMeaning(
        ("this node took over the client from a peer's sync", "本节点从对等节点的同步中获得该客户端"),
        not: ("that its services came with it", "不能证明其服务数据也一并到达"),
        [.undoneByPeer, .syncDelay])
    case .clientDelete:
      EventMeaning(
        ("a peer told this node to drop the client", "对等节点通知本节点移除该客户端"),
        not: ("that the client is dead: its owner may have changed", "不能证明客户端已下线：可能只是责任节点变化"),
        [.syncDelay, .undoneByPeer])
    case .removeUnknownClient:
      EventMeaning(
        (
          "this node was asked to remove an instance of a client that it does not know",
          "本节点被要求删除一个未知客户端的实例"
        ),
        not: (
          "that the instance is gone elsewhere: the request may have gone to the wrong node",
          "不能证明实例在别处已消失：请求可能发到了错误的节点"
        ), [.deleteHadNoEffect, .writeNotForwarded])
    default: nil
    }
  }

  // MARK: instances

  private static func instance(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .metadataExpired:
      EventMeaning(
        (
          "this node forgot the metadata of the instance or service, its offline state included",
          "本节点清除了该实例或服务的元数据，包括下线状态"
        ),
        not: (
          "that anybody sees the instance again at once: that comes with the service's next change",
          "不能证明实例立即重新可见：要等到该服务下一次变更"
        ), [.offlineRecordExpired, .offlineForgotten])
    case .autoDelete:
      EventMeaning(
        (
          "this node removed the instance because its heartbeats had stopped here",
          "心跳在本节点中断，本节点删除了该实例"
        ),
        not: (
          "that the client is dead: it may send its heartbeats to another node",
          "不能证明客户端已停止：它可能向其他节点发送心跳"
        ), [.instanceExpired, .expiredWhileBeating, .massExpiry])
    case .unhealthy:
      EventMeaning(
        ("this node marked the instance unhealthy: no heartbeat in time", "心跳超时，本节点将实例标记为不健康"),
        not: (
          "that an operator took it offline: IP-DISABLED means unhealthy, not enabled=false",
          "不能证明有人将其下线：IP-DISABLED 表示不健康，并非 enabled=false"
        ), [.instanceExpired])
    case .healthy:
      EventMeaning(
        ("this node marked the instance healthy again: a heartbeat came", "收到心跳，本节点将实例恢复为健康"),
        not: (
          "that it is online: healthy and enabled are two states",
          "不能证明实例已上线：健康与启用是两个状态"
        ))
    case .serviceCleaned:
      EventMeaning(
        ("an empty service was cleaned up on this node", "本节点清理了一个空服务"),
        not: ("that anything went wrong: this is routine", "不能证明出错：这是例行清理"))
    case .datumAdded, .datumRemoved:
      EventMeaning(
        (
          kind == .datumAdded
            ? "on this 1.x node the list of the service gained the instance"
            : "on this 1.x node the list of the service lost the instance",
          kind == .datumAdded ? "1.x 节点上该服务的列表新增了此实例" : "1.x 节点上该服务的列表移除了此实例"
        ),
        not: (
          "why, or that other nodes hold the same list; of a rotated log the first line only says what was there",
          "不能证明原因，也不能证明其他节点的列表相同；日志轮转后的第一行只说明当时状态"
        ), [.syncDelay, .undoneByPeer, .heartbeatAfterOffline, .splitView])
    case .datumEnabled, .datumDisabled:
      EventMeaning(
        (
          kind == .datumEnabled
            ? "on this 1.x node the instance became enabled"
            : "on this 1.x node the instance became disabled",
          kind == .datumEnabled ? "1.x 节点上该实例变为启用" : "1.x 节点上该实例变为禁用"
        ),
        not: (
          "through which request, or that other nodes agree", "不能证明由哪个请求引起，也不能证明其他节点一致"
        ), [.offlineForgotten, .offlineLostInBurst, .undoneByPeer, .syncDelay, .splitView])
    case .datumHealthy, .datumUnhealthy:
      EventMeaning(
        ("on this 1.x node the health of the instance changed", "1.x 节点上该实例的健康状态发生变化"),
        not: ("that it was taken offline or online", "不能证明有人将其上线或下线"), [.instanceExpired])
    case .datum, .datumSame:
      EventMeaning(
        (
          "on this 1.x node the list of the service was written; compared with the line before, the difference tells "
            + "what changed",
          "1.x 节点写入了该服务的列表；与上一行比较即可得知变化"
        ),
        not: (
          "by itself what changed: one line alone shows a state", "单独一行不能证明变化内容：它只是一个状态"
        ), [.splitView, .syncDelay])
    default: nil
    }
  }
}
