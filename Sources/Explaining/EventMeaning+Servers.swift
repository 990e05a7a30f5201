import Detectors
import Events

// What servers say to and of each other.
extension EventMeaning {
  static func distro(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .distroStart:
      EventMeaning(
        ("this node began to send a change to that peer", "本节点开始向该对等节点发送变更"),
        not: (
          "that it arrived: see [DISTRO-END], or the peer's own log",
          "不能证明已送达：请看 [DISTRO-END] 或对方日志"
        ),
        [.syncDelay, .clockSkew])
    case .distroEnd:
      EventMeaning(
        (
          "the sending of a change to that peer ended, well or badly as it says",
          "向该对等节点的发送已结束，成败如所示"
        ),
        not: (
          "that the change shows there: the peer rebuilds its list up to 600 ms later",
          "不能证明对方已可见：对方最多在 600 毫秒后重建列表"
        ), [.syncFailed, .syncDelay])
    case .distroReceive:
      EventMeaning(
        ("this node received a change; the address named is its own", "本节点收到变更；所示地址是它自己"),
        not: ("who sent it, or that it was newer than what was here", "不能证明发送者，也不能证明比本地数据更新"),
        [.syncDelay, .undoneByPeer])
    case .distroSyncCancelled:
      EventMeaning(
        ("this node gave up sending because it held the peer unhealthy", "本节点认为对方不健康，放弃发送"),
        not: ("that the peer was down: only that this node thought so", "不能证明对方宕机：只是本节点这样认为"),
        [.syncFailed, .memberFlapping])
    case .distroVerifyCancelled:
      EventMeaning(
        ("this node left out a round of verification with an unhealthy peer", "对方不健康，本节点跳过一轮校验"),
        not: ("that data differ", "不能证明数据不一致"), [.memberFlapping])
    case .distroSyncFailed:
      EventMeaning(
        ("sending a change to a peer failed", "向对等节点发送变更失败"),
        not: ("that the change never came: it is sent again", "不能证明变更从未到达：会重试"), [.syncFailed])
    case .distroTaskSlow:
      EventMeaning(
        ("a task of sync took that long on this node", "本节点的一个同步任务耗时如所示"),
        not: ("that anything was lost", "不能证明有数据丢失"))
    case .verifyDiffers:
      EventMeaning(
        (
          "the peer's copy of this client did not agree when it was verified",
          "校验时对方持有的该客户端数据不一致"
        ),
        not: (
          "that it stays so: the owner sends the client anew at once", "不能证明持续不一致：责任节点会立即重发"
        ), [.verifyLoop])
    case .verifyInvalid, .verifyResent:
      EventMeaning(
        (
          "the client's data are being fetched or sent anew after a verification",
          "校验后正在重新拉取或发送该客户端数据"
        ),
        not: ("that data were lost: a repair is routine after a reconnect", "不能证明数据丢失：重连后的修复属于常规"),
        [.verifyLoop, .undoneByPeer])
    case .checksumRepair:
      EventMeaning(
        (
          "this 1.x node found that its data differ from the peer's checksum and fetches or drops them",
          "1.x 节点发现与对方校验和不一致，将拉取或删除数据"
        ),
        not: ("which of both was right", "不能证明哪一方正确"), [.undoneByPeer, .syncMissing])
    case .ownerConflict:
      EventMeaning(
        ("a peer claims a key that this node holds itself responsible for", "对方声称负责一个本节点也认为自己负责的键"),
        not: ("which list of members is right", "不能证明哪一方的成员列表正确"), [.ownerConflict])
    case .redirectRefused:
      EventMeaning(
        (
          "this node refused a forwarded request: it holds itself not responsible",
          "本节点拒绝了转发请求：它认为自己不负责"
        ),
        not: ("that the request was wrong: the member lists of both differ", "不能证明请求有误：两边成员列表不同"),
        [.redirectRefused])
    case .forwardFailed:
      EventMeaning(
        ("this node could not forward a request to the owner", "本节点未能将请求转发给责任节点"),
        not: (
          "that nothing was executed there: the answer may have been lost", "不能证明对方未执行：可能只是响应丢失"
        ),
        [.operationFailed, .syncFailed])
    default: nil
    }
  }

  static func push(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .push:
      EventMeaning(
        (
          "this node rebuilt the list of the service and sent it to that subscriber; the sizes tell how many were in it",
          "本节点重建了该服务的列表并推送给该订阅者；数字表示列表大小"
        ),
        not: (
          "which instance changed, or that the subscriber used the list",
          "不能证明是哪个实例变化，也不能证明订阅者采用了列表"
        ),
        [
          .syncDelay, .syncMissing, .splitView, .offlineRecordExpired, .staleRead, .pushSlow,
          .emptyListPushed,
        ])
    case .pushFailed:
      EventMeaning(
        ("that subscriber was not told of a change by this attempt", "这次推送未能通知该订阅者"),
        not: (
          "that it never was: pushes are tried again, clients also ask", "不能证明最终未通知：会重试，客户端也会主动拉取"
        ), [.pushFailed])
    default: nil
    }
  }

  static func member(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .healthyListChanged:
      EventMeaning(
        (
          "this node's list of healthy members changed, and with it who owns which instance",
          "本节点的健康成员列表发生变化，实例的责任节点随之改变"
        ),
        not: ("that other nodes have the same list", "不能证明其他节点的列表相同"),
        [.memberFlapping, .ownerMoved, .expiredWhileBeating, .massExpiry, .ownerConflict])
    case .memberReportFailed, .memberUnhealthy:
      EventMeaning(
        ("this node could not reach that peer with its report", "本节点未能向该对等节点上报"),
        not: ("that the peer is down: the way between them may be", "不能证明对方宕机：可能只是网络不通"),
        [.memberFlapping])
    case .identityRefused:
      EventMeaning(
        (
          "this node refused an inner request of that address: it did not show the identity this node expects",
          "本节点拒绝了该地址的内部请求：其身份标识与本节点的配置不符"
        ),
        not: (
          "that the address is a member of the cluster: anything that speaks HTTP can ask so",
          "不能证明该地址是集群成员：任何 HTTP 客户端都可以这样请求"
        ), [.peersRefuse])
    case .memberState:
      EventMeaning(
        ("in this node's eyes the peer is in that state", "在本节点看来对方处于该状态"),
        not: ("that others see it so", "不能证明其他节点也这样认为"))
    case .memberList:
      EventMeaning(
        ("this node's list of members was written as shown", "本节点的成员列表如所示"),
        not: ("that the members are healthy", "不能证明这些成员健康"))
    default: nil
    }
  }

  static func raft(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .raftLeader, .raftBecameLeader:
      EventMeaning(
        ("as this node sees it, the raft group has that leader", "在本节点看来，该 raft 组有此 leader"),
        not: ("that all members follow it", "不能证明所有成员都跟随"),
        [.raftElections, .raftNoLeader, .raftGroupStuck])
    case .raftNoLeader:
      EventMeaning(
        ("as this node sees it, the raft group has no leader", "在本节点看来，该 raft 组没有 leader"),
        not: ("that the group has none: this node may be cut off", "不能证明该组没有 leader：可能只是本节点失联"),
        [.raftNoLeader])
    case .raftPreVote, .raftPreVoteIgnored:
      EventMeaning(
        (
          "a member asked for an election, as it had not heard from its leader",
          "有成员因未收到 leader 消息而请求选举"
        ),
        not: (
          "that the leader was gone: a peer may know that it is alive", "不能证明 leader 已失效：其他成员可能仍认可"
        ),
        [.raftNoLeader])
    case .raftStepDown:
      EventMeaning(
        (
          "this node stopped leading the group, or following its leader",
          "本节点不再担任该组 leader，或不再跟随原 leader"
        ),
        not: ("that data were lost", "不能证明数据丢失"), [.raftNoLeader])
    case .raftRpcFailed:
      EventMeaning(
        ("this node's raft could not reach that peer", "本节点的 raft 无法访问对方"),
        not: ("that the peer is down", "不能证明对方宕机"))
    case .raftApplyFailed:
      EventMeaning(
        (
          "this node could not apply what the group had agreed on: offline states and metadata may differ here",
          "本节点未能应用该组已提交的内容：下线状态与元数据可能与他处不同"
        ),
        not: ("that others failed too", "不能证明其他节点也失败"), [.raftGroupStuck, .splitView])
    default: nil
    }
  }

  static func node(_ kind: EventKind) -> EventMeaning? {
    switch kind {
    case .nodeStarting, .nodeStarted:
      EventMeaning(
        ("the server process began or finished to start", "服务进程开始启动或启动完成"),
        not: ("why it had ended before", "不能证明此前为何停止"), [.nodeRestarted, .nodeSilent])
    case .nodeStopping:
      EventMeaning(
        ("the server process shuts down by itself", "服务进程正在自行关闭"),
        not: ("who asked for it", "不能证明由谁发起"), [.nodeRestarted, .nodeSilent])
    case .selfAddress:
      EventMeaning(
        ("the node names its own address", "节点说明了自己的地址"),
        not: ("that peers know it by this one", "不能证明其他节点用此地址识别它"))
    case .version:
      EventMeaning(
        ("a node names its version", "节点说明了自己的版本"),
        not: ("that all nodes run it", "不能证明所有节点版本一致"), [.offlineForgotten])
    case .upgradedToV2:
      EventMeaning(
        (
          "from here on this node runs the core of 2.x, which remembers offline states",
          "从此刻起本节点运行 2.x 内核，会记住下线状态"
        ),
        not: ("that its peers do", "不能证明其他节点也已升级"), [.offlineForgotten])
    default: nil
    }
  }
}
