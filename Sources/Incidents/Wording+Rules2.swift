import Detectors

extension Wording {
  /// The words of the rules on sync, reads, raft, nodes and evidence.
  static func words2(_ rule: Rule, _ variant: String) -> RuleWords {
    switch rule {
    case .syncDelay:
      RuleWords(
        ("{to} showed the change of {subject} late", "{to} 对 {subject} 的变更显示滞后"),
        variant == "raft"
          ? (
            "The operation was done through {node}; {to} showed it at least {delayMs} later. On this version the offline state is spread by raft, not by distro: that node's replica was behind.",
            "操作经 {node} 执行，{to} 至少 {delayMs} 后才显示。该版本的下线状态由 raft 而非 distro 传播：该节点的副本落后。"
          )
          : (
            "The change was executed on {from}; {to} showed it at least {delayMs} later (the protocol needs 1–3 s).",
            "变更在 {from} 执行，{to} 至少 {delayMs} 后才显示（协议本身需要 1–3 秒）。"
          ),
        [
          (
            "Look for a slow or cut link, a stall (GC, disk) or a busy node at that time.",
            "检查当时是否有网络变慢或中断、停顿（GC、磁盘）或节点过载。"
          )
        ], ["operations D-4, D-5, §4.5"])
    case .verifyLoop:
      RuleWords(
        (
          "The verification of {detail} fails again and again on {affected}",
          "{affected} 上对 {detail} 的校验反复失败"
        ),
        (
          "{affected} found its copy of client {detail} different from the owner's in {count} rounds in a row: the copy that it fetches each time does not make them equal.",
          "{affected} 连续 {count} 轮发现客户端 {detail} 的副本与负责节点不一致：每次取回的副本都没有使两者相等。"
        ),
        [
          (
            "See which instances of {detail} the nodes show (console of each node). Restarting the client makes it a new one; look for two clients of the same address.",
            "在各节点控制台查看 {detail} 的实例。重启该客户端会产生新的客户端；检查是否有同一地址的两个客户端。"
          )
        ], ["operations D-16", "class 13"])
    case .ownerConflict:
      RuleWords(
        ("{from} and {to} both claim the same service", "{from} 与 {to} 都自认为负责同一服务"),
        (
          "{to} was sent checksums by {detail} of a service that {to} is responsible for itself ({count} ×): both take themselves for the owner, and each overwrites what the other writes.",
          "{detail} 向 {to} 发送了 {to} 自己负责的服务的校验，共 {count} 次：双方都自认为是负责节点，会互相覆盖对方的数据。"
        ),
        [
          (
            "Their lists of healthy members differ: look for cuts between them, and compare cluster.conf and the member pages.",
            "两者的健康成员列表不同：检查它们之间的网络中断，并比较 cluster.conf 与集群节点页面。"
          )
        ], ["operations D-12", "class 9"])
    case .redirectRefused:
      RuleWords(
        ("{to} refused requests that {detail} forwarded to it", "{to} 拒绝了 {detail} 转发来的请求"),
        (
          "{to} refused what {detail} forwarded to it ({count} ×), since by its own list it is not responsible: their member lists differ. Callers got an error: their beats, registrations and removals were lost.",
          "{to} 拒绝了 {detail} 转发来的 {count} 个请求，因为按其自己的列表它不负责：两者的成员列表不同。调用方收到错误，其心跳、注册或注销没有生效。"
        ),
        [
          (
            "Compare the members as each node sees them at that time (healthy server list changed), and look for cuts between them.",
            "比较当时各节点看到的成员（healthy server list changed），并检查它们之间的网络中断。"
          )
        ], ["operations D-12", "class 15"])
    case .syncFailed:
      RuleWords(
        ("{from} could not send its changes to {peer}", "{from} 无法将变更发送给 {peer}"),
        (
          "{count} {count|message|messages} of {from} to {peer} failed or {count|was|were} cancelled.",
          "{from} 发往 {peer} 的 {count} 次同步失败或被取消。"
        ),
        [
          (
            "Check the network between the two (ports 8848, 9849 on 2.x and later), and whether the target stood still.",
            "检查两节点之间的网络（8848，2.x 及以后还有 9849 端口），以及目标节点是否停顿。"
          )
        ], ["operations D-5"])
    case .syncMissing:
      RuleWords(
        ("The change of {subject} never reached {to}", "{subject} 的变更始终未到达 {to}"),
        (
          "It was done through {node} and others show it, but nothing that {to} wrote afterwards shows the change.",
          "操作经 {node} 执行且其他节点已生效，但 {to} 之后的日志中没有该变更。"
        ),
        [
          (
            "Repeat the operation; if {to} stays behind, restart it. See what the sync, member and raft findings say of it.",
            "重新执行该操作；若 {to} 仍落后则重启该节点，并参考同步、成员与 raft 的发现。"
          )
        ], ["operations D-5, D-6, D-8"])
    case .staleRead:
      RuleWords(
        (
          "A page of {affected} was read before the change was visible there",
          "{affected} 的页面在变更可见之前被读取"
        ),
        (
          "The list of {subject}'s service was read on {affected} after the operation and before that node showed it: it had to show the old state. A later page is right; the console does not reload by itself.",
          "在操作之后、该节点生效之前读取了 {affected} 上该服务的列表，必然显示旧状态。之后的页面是正确的；控制台不会自动刷新。"
        ),
        [("Reload the page after 2–3 s.", "2–3 秒后刷新页面。")], ["operations D-9"])
    case .splitView:
      RuleWords(
        (
          "Nodes showed {subject} differently for {differedMs}",
          "各节点对 {subject} 的显示不一致达 {differedMs}"
        ),
        (
          "{affected} still showed the old state of {subject} after other nodes had changed.",
          "其他节点变更之后，{affected} 仍显示 {subject} 的旧状态。"
        ),
        [
          (
            "Clients that ask {affected} get the old list meanwhile: see the cause in the operation's differential.",
            "其间向 {affected} 查询的客户端得到旧列表；原因见该操作的鉴别表。"
          )
        ], ["class 1, 14"])
    case .raftNoLeader where variant == "alone":
      RuleWords(
        (
          "{affected} knew no leader of the raft group {detail}",
          "{affected} 不知道 raft 组 {detail} 的 leader"
        ),
        (
          "For {leaderlessMs} {affected} knew no leader of {detail}: an offline or online through it fails or hangs (2.x and later). Whether the other members had one is not known: too few of their logs were read.",
          "{leaderlessMs} 内 {affected} 不知道 {detail} 的 leader：经它执行的上下线会失败或挂起（2.x 及以后）。其他成员当时是否有 leader 不得而知：读到的成员日志太少。"
        ),
        [
          (
            "Check port 7848 between {affected} and the other members, and whether most of them were up; add their logs to tell a node that was cut off from a group without a leader.",
            "检查 {affected} 与其他成员之间的 7848 端口，以及多数成员是否在运行；加入它们的日志才能区分单个节点被隔离与整个组没有 leader。"
          )
        ], ["operations D-8, class 16"])
    case .raftNoLeader:
      RuleWords(
        ("The raft group {detail} had no leader", "raft 组 {detail} 没有 leader"),
        (
          "For {leaderlessMs} nothing could be written to {detail}: an offline or online fails or hangs (2.x and later).",
          "{leaderlessMs} 内无法写入 {detail}：上下线操作会失败或挂起（2.x 及以后）。"
        ),
        [
          (
            "Bring back a majority of the nodes; a node that is UP in the list may not have started its raft groups yet.",
            "恢复多数节点；成员列表显示 UP 的节点可能尚未启动其 raft 组。"
          )
        ], ["operations D-8, class 16"])
    case .raftGroupStuck:
      RuleWords(
        ("{affected} did not follow the raft group {detail}", "{affected} 未跟上 raft 组 {detail}"),
        variant == "metadata"
          ? (
            "{affected} asked {preVotes} {preVotes|time|times} for votes in {detail}: it had no contact with the leader and got no offline and online changes meanwhile, whatever distro says.",
            "{affected} 在 {detail} 中发起了 {preVotes} 次预投票：期间与 leader 失联，收不到上下线变更，distro 正常也无济于事。"
          )
          : (
            "{affected} asked {preVotes} {preVotes|time|times} for votes in {detail}: it had no contact with the leader of that group meanwhile.",
            "{affected} 在 {detail} 中发起了 {preVotes} 次预投票：与该组 leader 失联。"
          ),
        [
          (
            "Check port 7848 between the nodes; if it stays stuck after the link is back, restart {affected}.",
            "检查节点之间的 7848 端口；网络恢复后仍未跟上则重启 {affected}。"
          )
        ], ["operations D-8, class 17"])
    case .nodeSilent where variant == "unnoticed":
      RuleWords(
        (
          "The logs of {affected} stop for {silentMs}, and no other node noticed anything",
          "{affected} 的日志中断 {silentMs}，但没有其他节点察觉异常"
        ),
        (
          "No record of {affected} was read for {silentMs}, while other nodes go on writing and none of them failed to reach it: more likely its logs end there, or were not written, than that the node stood still.",
          "{silentMs} 内没有读到 {affected} 的记录，而其他节点继续写日志，也没有任何节点访问它失败：更可能是日志在此结束或未写入，而不是节点停顿。"
        ),
        [
          (
            "Check whether the logs of {affected} were copied whole, rotated away, or its disk is full; what happened there in that time is not seen.",
            "检查 {affected} 的日志是否完整复制、是否被轮转或磁盘写满；该时段内此节点的情况不可见。"
          )
        ], ["class 27", "operations D-20"])
    case .nodeSilent where variant == "starting":
      RuleWords(
        (
          "{affected} wrote nothing for {silentMs} while it started",
          "{affected} 启动期间有 {silentMs} 没有日志"
        ),
        (
          "No record of {affected} was read for {silentMs}, in the middle of its start: it had begun to start and was not up yet, or had come up only just before. Its peers cannot reach it meanwhile.",
          "{affected} 在启动过程中有 {silentMs} 没有任何记录：已开始启动但尚未就绪，或刚刚就绪。其间其他节点无法访问它。"
        ),
        [
          (
            "Nothing if it came up. A start that takes minutes waits for its disk, its database, or raft: see nacos.log and start.out.",
            "若已启动成功则无需处理。启动耗时数分钟通常是在等待磁盘、数据库或 raft：请查看 nacos.log 与 start.out。"
          )
        ], ["class 22, 27"])
    case .nodeSilent:
      RuleWords(
        ("{affected} wrote nothing for {silentMs}", "{affected} 有 {silentMs} 没有任何日志"),
        (
          "All logs of {affected} stop while the other nodes go on: the process stood still, was killed, or its disk was full.",
          "{affected} 的所有日志停止而其他节点继续：进程停顿、被杀或磁盘写满。"
        ),
        [
          (
            "Look at that host: GC pauses, CPU throttling, disk, the OOM killer.",
            "检查该主机：GC 停顿、CPU 限流、磁盘、OOM。"
          )
        ], ["class 27"])
    case .nodeRestarted:
      RuleWords(
        ("{affected} started again", "{affected} 重新启动"),
        (
          "{affected} logged a start. Its clients reconnect elsewhere; from 2.0 to 3.0.3 offline records may be lost 3–4 min later (#11890).",
          "{affected} 记录了启动。其客户端会重连到其他节点；2.0 至 3.0.3 在 3–4 分钟后可能丢失下线记录（#11890）。"
        ), [], ["class 27", "https://github.com/alibaba/nacos/issues/11890"])
    case .memberFlapping:
      RuleWords(
        ("{from} lost sight of {peer}", "{from} 与 {peer} 失联"),
        variant == "list"
          ? (
            "{from} took {peer} off its list of healthy members: responsibility for instances moved meanwhile.",
            "{from} 将 {peer} 移出健康成员列表：期间实例的责任节点发生转移。"
          )
          : (
            "{count} {count|report or verify|reports or verifies} of {from} to {peer} failed.",
            "{from} 对 {peer} 的 {count} 次上报或校验失败。"
          ),
        [
          (
            "Check the network between the two and whether {peer} stood still.",
            "检查两节点之间的网络以及 {peer} 是否停顿。"
          )
        ],
        ["class 18"])
    case .instanceExpired where variant == "goodbye":
      RuleWords(
        ("{subject} was removed after its client had left", "{subject} 的客户端离开后被移除"),
        (
          "{affected} removed {subject} for want of heartbeats, {lastBeatBeforeMs} after the last one that any node logged. Its client had asked for its own removal before and beats no more; that request was refused, or did not reach this node.",
          "{affected} 因没有心跳移除了 {subject}，此前 {lastBeatBeforeMs} 还有节点记录到心跳。其客户端此前已请求注销，之后不再发送心跳；该请求被拒绝，或未到达本节点。"
        ),
        [
          (
            "Nothing to do for the instance. Find out why the removal was refused: see the findings on its request.",
            "该实例无需处理。请查明注销请求为何被拒绝：见关于该请求的结论。"
          )
        ],
        ["operations §3g"])
    case .instanceExpired:
      RuleWords(
        ("{subject} was removed because its heartbeats stopped", "{subject} 因心跳停止被移除"),
        variant == "unheard"
          ? (
            "{affected} removed {subject} for want of heartbeats; none of the minute before is in any log that was read.",
            "{affected} 因没有心跳移除了 {subject}；已读的日志中没有此前一分钟内的心跳。"
          )
          : (
            "{affected} removed {subject} for want of heartbeats: the last that any log shows was {lastBeatBeforeMs} before, on {from}.",
            "{affected} 因没有心跳移除了 {subject}：日志所见的最后一次心跳在 {lastBeatBeforeMs} 前，位于 {from}。"
          ),
        [
          variant == "unheard"
            ? ("Expected when the client was stopped or killed.", "客户端被停止或被杀时属预期。")
            : (
              "Expected when the client was stopped or killed. If it runs, see whether {from}, to which it sent its heartbeats, could be reached.",
              "客户端被停止或被杀时属预期。若客户端仍在运行，请确认它发送心跳的节点 {from} 是否可达。"
            )
        ],
        ["operations §3g"])
    case .clockSkew:
      RuleWords(
        (
          "The clock of {affected} is {apart} {ahead|ahead|behind}",
          "{affected} 的时钟{ahead|快|慢} {apart}"
        ),
        (
          "The clock of {affected} is {apart} {ahead|ahead of|behind} the reference node's: {pairs} pairs of lines bound the difference between {low} and {high} ms. All times here are corrected by it; the stamps as written are shown beside them.",
          "{affected} 的时钟比参考节点{ahead|快|慢} {apart}：{pairs} 对日志将差值界定在 {low} 至 {high} 毫秒之间。本报告的时间均已修正，原始时间并列显示。"
        ),
        [("Synchronise the clocks (NTP, chrony).", "请同步时钟（NTP、chrony）。")], ["operations D-13"])
    case .zoneMixed:
      RuleWords(
        ("The nodes write their logs in different time zones", "各节点日志的时区不一致"),
        (
          "{affected} {affected|writes|write} in another zone than the others ({detail}). All times here are UTC.",
          "{affected} 的日志时区与其他节点不同（{detail}）。本报告的时间均为 UTC。"
        ),
        [("Set one TZ for all nodes.", "请为所有节点设置相同的 TZ。")], ["operations D-13"])
    case .pushFailed, .pushSlow, .emptyListPushed, .connectionFlapping, .halfOpenConnection,
      .syncSilent, .raftElections, .massExpiry, .ownerMoved, .peersRefuse, .switchChanged:
      words3(rule, variant)
    case .logGap, .logLoss: evidence(rule, variant)
    case .ghostInstance: ghost(variant)
    default:
      RuleWords(
        ("No {detail} log of {affected} was read", "没有读到 {affected} 的 {detail} 日志"),
        (
          "The sources hold no record of it, while other nodes have that log or a rule needs it: what it would show is not seen on {affected}.",
          "输入中没有该日志的任何记录，而其他节点有此日志或规则需要它：其中的内容在 {affected} 上不可见。"
        ),
        [
          (
            "Add that log of {affected} to the sources, if it exists.",
            "如存在，请把 {affected} 的该日志加入输入。"
          )
        ], ["operations D-20"])
    }
  }
}
