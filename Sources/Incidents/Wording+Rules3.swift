import Detectors

extension Wording {
  /// The words of the rules on pushes, connections, elections, and what many clients or peers meet.
  static func words3(_ rule: Rule, _ variant: String) -> RuleWords {
    switch rule {
    case .pushFailed: pushFailed(variant)
    case .pushSlow:
      RuleWords(
        (
          "{affected} told its subscribers of changes up to {longestMs} late",
          "{affected} 最多滞后 {longestMs} 才把变更通知订阅者"
        ),
        (
          "{count} pushed {count|list|lists} of {affected} reached {count|its subscriber|their subscribers} up to {longestMs} after the change ({longestMs} is what the node itself says; half a second is normal). Until then consumers called what had gone.",
          "{affected} 有 {count} 次推送在变更之后最多 {longestMs} 才送达订阅者（时长为该节点自己所记，正常为半秒）。在此之前消费者仍会调用已下线的实例。"
        ),
        [
          (
            "Look at that node at that time: GC pauses, CPU, and subscribers that answer slowly (push-failed).",
            "检查该节点当时的 GC 停顿与 CPU，以及响应缓慢的订阅者（push-failed）。"
          )
        ], ["class 20", "PushExecuteTask"])
    case .emptyListPushed:
      RuleWords(
        (
          "{affected} told subscribers an empty list while {from} showed {publishers} {publishers|instance|instances}",
          "{affected} 向订阅者推送了空列表，而 {from} 仍显示 {publishers} 个实例"
        ),
        (
          "{affected} pushed {count} {count|list|lists} without any instance ({services} {services|service|services}), while gRPC clients went on publishing: {from} showed them for a quarter of a minute before and after, unchanged. {affected} had not got, or had lost, its copies. A consumer that takes an empty list has no instance to call.",
          "{affected} 推送了 {count} 次空列表（涉及 {services} 个服务），而 gRPC 客户端仍在发布：{from} 在此前后 15 秒内一直显示这些实例且没有变化。{affected} 尚未取得或已丢失其副本。采用空列表的消费者将没有可用实例。"
        ),
        [
          (
            "Turn on namingPushEmptyProtection in the clients, and give a node traffic only when it is ready (the readiness probe).",
            "在客户端开启 namingPushEmptyProtection，并在节点就绪（readiness 探针）之后再接入流量。"
          ),
          (
            "See why {affected} had no copies: findings on its start, on sync and on members at that time.",
            "查明 {affected} 缺少副本的原因：参考当时关于其启动、同步与成员的发现。"
          ),
        ], ["class 21", "https://github.com/alibaba/nacos/issues/12160"])
    case .connectionFlapping where variant == "udp":
      RuleWords(
        (
          "Subscribers over UDP come and go on {affected}: normal",
          "{affected} 上的 UDP 订阅者反复出现和消失：正常"
        ),
        (
          "{clients} {clients|client|clients} of {affected} that publish nothing connected and disconnected again and again ({count} ×): 1.x clients that subscribe over UDP are short-lived clients of a 2.x server. Nothing is wrong.",
          "{affected} 上有 {clients} 个不发布实例的客户端反复连接和断开，共 {count} 次：1.x 客户端经 UDP 订阅时，在 2.x 服务端表现为短暂的客户端，并无异常。"
        ), [], ["class 19", "https://github.com/alibaba/nacos/issues/10733"])
    case .connectionFlapping:
      RuleWords(
        (
          "A client at {detail} connects and loses its connection again and again",
          "{detail} 上的客户端反复连接又断开"
        ),
        (
          "{count} connections of {detail} in a row, each soon after the one before, ended within a minute. At each end its instances vanish on that node, and come back with the next connection.",
          "{detail} 连续 {count} 个连接都在一分钟内断开，且下一个紧随其后。每次断开时其实例会从该节点消失，重新连接后再出现。"
        ),
        [
          (
            "Look at the client's log and host: restarts, long pauses, a proxy or firewall between it and port 9848, connection limits.",
            "检查该客户端的日志和主机：是否重启、长时间停顿、与 9848 端口之间的代理或防火墙、连接数限制。"
          )
        ], ["class 19"])
    case .halfOpenConnection:
      RuleWords(
        (
          "{to} dropped {clients} {clients|client|clients} that {from} still holds",
          "{to} 丢弃了 {from} 仍持有的 {clients} 个客户端"
        ),
        (
          "{to} removed its {clients|copy|copies} ({detail}) although {from}, to which the {clients|client is|clients are} connected, neither lost the connection nor said so: copies die after 3 min without a verify from their owner. The instances are shown on {from} and missing on {to}.",
          "{to} 移除了副本（如 {detail}），但客户端所连接的 {from} 既未断开也未通知：副本在 3 分钟内没有收到负责节点的校验就会被清除。这些实例在 {from} 上可见，在 {to} 上缺失。"
        ),
        [
          (
            "Check the link from {from} to {to} (port 9849) and the client's host; until 2.3.0 a client whose network was cut is not noticed by its own node (#10773).",
            "检查 {from} 到 {to} 的链路（9849 端口）以及客户端主机；2.3.0 之前客户端断网时其所连节点不会察觉（#10773）。"
          )
        ], ["operations D-15", "class 11", "https://github.com/alibaba/nacos/issues/10773"])
    case .syncSilent:
      RuleWords(
        ("{from} seems to send nothing to {to} any more", "{from} 似乎不再向 {to} 发送任何同步"),
        (
          "{to} dropped {clients} {clients|client|clients} that {from} still holds, for want of verifies, and {from} told of no send for 3 min, failed or not: its sync stands still.",
          "{to} 因没有校验丢弃了 {from} 仍持有的 {clients} 个客户端，而 {from} 已有 3 分钟没有任何发送记录（无论成败）：其同步已停止。"
        ),
        [
          (
            "Restart {from}; before that, take a thread dump of it (tasks named distro).",
            "重启 {from}；重启前请先导出其线程栈（distro 相关任务）。"
          )
        ], ["class 12", "https://github.com/alibaba/nacos/issues/7698"])
    case .raftElections:
      RuleWords(
        (
          "The raft group {detail} elected a leader {count} times",
          "raft 组 {detail} 选举了 {count} 次 leader"
        ),
        (
          "Leaders of {detail}: {affected}, elected {count} times within {withinMs}, without a node that started or stopped. During each election an offline or online fails or hangs (2.x and later).",
          "{detail} 在 {withinMs} 内选举了 {count} 次（{affected}），其间没有节点启动或停止。每次选举期间上下线操作会失败或挂起（2.x 及以后）。"
        ),
        [
          (
            "Look for a slow link on port 7848, a node that stands still (GC, CPU limits), or a slow disk.",
            "检查 7848 端口的链路、停顿的节点（GC、CPU 限流）或缓慢的磁盘。"
          )
        ], ["class 17"])
    default: words4(rule, variant)
    }
  }

  /// The words of `ghost-instance`.
  static func ghost(_ variant: String) -> RuleWords {
    let advice = [
      (
        "Register {subject} once more (POST /nacos/v1/ns/instance, ephemeral=true) and deregister it; if it stays, restart the node responsible for it. Upgrade 1.x to 1.4.2 or later.",
        "将 {subject} 重新注册一次（POST /nacos/v1/ns/instance，ephemeral=true）再注销；若仍存在，请重启负责它的节点。1.x 请升级到 1.4.2 或更高版本。"
      )
    ]
    let references = ["class 10", "https://github.com/alibaba/nacos/issues/4829"]
    if variant == "loop" {
      return RuleWords(
        (
          "{affected} removes {subject} again and again, and it stays",
          "{affected} 反复删除 {subject}，但它始终存在"
        ),
        (
          "{affected} removed {subject} for want of heartbeats {count} times, check after check: each time the removal itself failed, or something put the instance back.",
          "{affected} 因没有心跳对 {subject} 连续执行了 {count} 次删除：每次删除本身失败，或实例又被放回。"
        ), advice, references)
    }
    return RuleWords(
      (
        "{subject} has sent no heartbeat for {silentMs}, and nobody removes it",
        "{subject} 已有 {silentMs} 没有心跳，却没有节点移除它"
      ),
      (
        "The last heartbeat of {subject} went to {from}; in the access logs of all nodes there is none since. It should have been marked unhealthy after 15 s and removed after 30 s, but no line of any node says so, and {affected} {affected|holds|hold} it still: no check of its heartbeats seems to run (or it set longer times for itself, preserved.heart.beat.timeout and preserved.ip.delete.timeout). Consumers go on calling it.",
        "{subject} 的最后一次心跳发往 {from}，此后所有节点的访问日志中都没有它的心跳。它本应在 15 秒后被标记为不健康、30 秒后被移除，但没有任何节点的日志提到，{affected} 仍持有它：似乎没有对它的心跳检查任务（或它自行设置了更长的 preserved.heart.beat.timeout 与 preserved.ip.delete.timeout）。消费者会继续调用它。"
      ), advice, references)
  }

  private static func pushFailed(_ variant: String) -> RuleWords {
    RuleWords(
      (
        "{affected} cannot tell the subscriber {detail} of changes",
        "{affected} 无法把变更通知订阅者 {detail}"
      ),
      variant.isEmpty
        ? (
          "{count} pushes of {affected} to {detail} failed in a row ({services} {services|service|services}): consumers there go on with the list they have.",
          "{affected} 向 {detail} 的推送连续失败 {count} 次（涉及 {services} 个服务）：该处的消费者继续使用旧列表。"
        )
        : (
          "{count} pushes of {affected} to {detail} were not answered and were given up: a consumer there hears of a change only by its own poll.",
          "{affected} 向 {detail} 的 {count} 次推送未被确认并已放弃：该处的消费者只能靠自己的轮询得知变更。"
        ),
      [
        variant == "loopback"
          ? (
            "The client announces a loopback address: its host name resolves to {detail}, as in many containers. Give it its real address (the property com.alibaba.nacos.client.naming.local.ip, /etc/hosts); meanwhile it lives on its 10 s poll.",
            "客户端上报了回环地址：其主机名解析为 {detail}（容器中常见）。请为其指定真实地址（属性 com.alibaba.nacos.client.naming.local.ip 或 /etc/hosts）；在此之前它依靠 10 秒一次的轮询。"
          )
          : (
            "Check whether {detail} is reachable from {affected} and its process runs; restart the subscriber if its list stays old. A client over HTTP polls every 10 s anyway.",
            "检查 {affected} 能否访问 {detail} 以及该进程是否正常；若其列表一直是旧的，请重启该订阅者。HTTP 客户端本来每 10 秒轮询一次。"
          )
      ], ["class 20"])
  }

  private static func switched(_ entry: String) -> RuleWords {
    RuleWords(
      ("An operator switched {detail} off", "运维关闭了开关 {detail}"),
      entry == "healthCheckEnabled"
        ? (
          "{detail}=false was set through {affected}: from then on instances whose heartbeats stop are neither marked unhealthy nor removed, on any node.",
          "经 {affected} 设置了 {detail}=false：此后所有节点都不会把停止心跳的实例标记为不健康或移除。"
        )
        : entry == "pushEnabled"
          ? (
            "{detail}=false was set through {affected}: from then on no node tells subscribers of changes; they see them by their own polls only.",
            "经 {affected} 设置了 {detail}=false：此后所有节点都不再把变更推送给订阅者，只能依靠订阅者自己的轮询。"
          )
          : (
            "{detail}=false was set through {affected}: from then on every node takes itself for the owner of everything and forwards nothing, so that the nodes' lists drift apart.",
            "经 {affected} 设置了 {detail}=false：此后每个节点都自认为负责全部数据且不再转发请求，各节点的列表会逐渐不一致。"
          ),
      [
        (
          "Set it back: PUT /nacos/v1/ns/operator/switches?entry={detail}&value=true (v2: /nacos/v2/ns/operator/switches, 3.x: /nacos/v3/admin/ns/ops/switches).",
          "恢复设置：PUT /nacos/v1/ns/operator/switches?entry={detail}&value=true（v2 为 /nacos/v2/ns/operator/switches，3.x 为 /nacos/v3/admin/ns/ops/switches）。"
        )
      ], ["operations D-19"])
  }

  /// The words of the rules on responsibility, and on peers.
  private static func words4(_ rule: Rule, _ variant: String) -> RuleWords {
    switch rule {
    case .switchChanged: switched(variant)
    case .massExpiry:
      RuleWords(
        (
          "{affected} removed {count} living instances at once",
          "{affected} 短时间内删除了 {count} 个存活的实例"
        ),
        variant == "unmoved"
          ? (
            "{affected} removed {count} instances for want of heartbeats within seconds, while their clients were beating. No change of its members stands before it: the node may have stood still, or its heartbeats were lost on the way.",
            "{affected} 在数秒内因收不到心跳删除了 {count} 个实例，而其客户端仍在发送心跳。此前没有成员变化：该节点可能停顿过，或心跳在途中丢失。"
          )
          : (
            "{affected} removed {count} instances for want of heartbeats within seconds, while their clients were beating: its list of members had changed before, so that it took them over with heartbeats it never got.",
            "{affected} 在数秒内因收不到心跳删除了 {count} 个实例，而其客户端仍在发送心跳：此前其成员列表发生变化，它接管了这些实例却没有收到过它们的心跳。"
          ),
        [
          (
            "Change members one at a time, more than a minute apart; raise preserved.ip.delete.timeout of the clients, or use gRPC clients (2.x). Instances come back with their next heartbeat or registration.",
            "每次只变更一个成员，间隔一分钟以上；调大客户端的 preserved.ip.delete.timeout，或使用 gRPC 客户端（2.x）。实例会随下一次心跳或注册恢复。"
          )
        ], ["class 9", "https://github.com/alibaba/nacos/issues/7697"])
    case .ownerMoved:
      RuleWords(
        (
          "The node responsible for {subject} changed around the operation",
          "操作前后 {subject} 的责任节点发生变化"
        ),
        (
          "By the lists of healthy members of {affected}, responsibility for {subject} went to {detail} within half a minute of the operation through {node}: heartbeats and changes go to another node from then on, and the old and the new owner may differ for a while.",
          "根据 {affected} 的健康成员列表，在经 {node} 的操作前后半分钟内，{subject} 的责任节点变为 {detail}：此后心跳与变更发往另一个节点，新旧责任节点可能暂时不一致。"
        ),
        [
          (
            "See why the list changed (findings on members and nodes); check the operation's effect on each node once the list is stable.",
            "查明列表变化的原因（成员与节点的发现）；列表稳定后在各节点确认操作结果。"
          )
        ], ["operations D-12", "class 9, 15"])
    default:
      RuleWords(
        ("{to} refuses the requests of {from}", "{to} 拒绝 {from} 的请求"),
        (
          "{to} answered inner requests of {from} with {status}: the two do not trust each other. What goes over HTTP between them is never synced: all data on 1.x, reports of members later.",
          "{to} 以 {status} 拒绝了 {from} 的内部请求：两者互不信任。它们之间经 HTTP 的内容都不会同步：1.x 为全部数据，之后的版本为成员上报。"
        ),
        [
          (
            "Set nacos.core.auth.server.identity.key and nacos.core.auth.server.identity.value (and the token key) to the same on all nodes, then restart them one after the other.",
            "在所有节点上把 nacos.core.auth.server.identity.key 与 nacos.core.auth.server.identity.value（以及 token 密钥）设为一致，然后逐个重启。"
          )
        ], ["class 33", "https://github.com/alibaba/nacos/issues/5253"])
    }
  }
}
