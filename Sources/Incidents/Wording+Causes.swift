package import Detectors

extension Wording {
  /// Why a cause has its verdict.
  ///
  /// Places: {node}, {ms}, {n}.
  package static func because(_ because: Because) -> Report.Text {
    let pair: (String, String) =
      switch because {
      case .beatCannotEnableV1:
        (
          "a heartbeat only sets the time of the last beat and the health on 1.x: it cannot undo enabled=false",
          "1.x 的心跳只更新最后心跳时间和健康状态，不会撤销 enabled=false"
        )
      case .beatCannotEnableV2:
        (
          "a heartbeat does not touch the metadata record that keeps enabled=false on 2.x and later",
          "2.x 及以后的心跳不会触及保存 enabled=false 的元数据记录"
        )
      case .beatAnsweredUnknownThenPost:
        (
          "a heartbeat after the removal was answered \"unknown instance\" and the client registered again at once",
          "删除后的心跳得到“实例不存在”的回复，客户端随即重新注册"
        )
      case .beatAfterRemovalCreated:
        (
          "a heartbeat came after the removal and the instance is back without a registration: the server created it from the beat",
          "删除之后到达的心跳使服务端重新创建了实例（没有注册请求）"
        )
      case .beatsButNoReturn:
        ("{n} heartbeats came after it, but nothing came back", "之后有 {n} 次心跳，但没有恢复")
      case .noBeatAfter:
        (
          "no heartbeat of it is logged after the operation", "操作之后没有它的心跳记录"
        )
      case .noEvidenceAnywhere:
        (
          "no line of any node shows what its list held afterwards",
          "没有任何节点的日志显示其列表之后的内容"
        )
      case .memberUnread:
        (
          "the cluster has {n} more member(s) of which no log was read",
          "集群还有 {n} 个成员没有读取任何日志"
        )
      case .noAccessLog:
        (
          "no access log was read that covers the time on every node",
          "没有读取到覆盖所有节点该时段的访问日志"
        )
      case .grpcHasNoBeats:
        (
          "a gRPC client sends no heartbeats over HTTP", "gRPC 客户端不通过 HTTP 发送心跳"
        )
      case .nobodyReturned:
        ("it did not come back on any node that can be judged", "在可判断的节点上都没有恢复")
      case .postBrought:
        ("a registration was logged before it came back ({node})", "恢复之前有注册请求（{node}）")
      case .postOverwroteEnabled:
        (
          "a registration overwrote enabled=false, as it does on 1.x",
          "注册请求覆盖了 enabled=false（1.x 的行为）"
        )
      case .noRegistration: ("no registration is logged before it came back", "恢复之前没有注册请求")
      case .publishersOwnRegistration:
        ("its client published the service again over its own connection", "其客户端通过自己的连接再次发布了该服务")
      case .newClientSameAddress:
        (
          "a client of the same address published the service when it came back",
          "恢复时有同一地址的客户端发布该服务"
        )
      case .expiredAndForgotten:
        (
          "the instance left the list and was created anew; this version keeps offline only in the instance",
          "实例离开列表后被重新创建；该版本的下线状态只存在于实例本身"
        )
      case .recordExpiredBeforeReturn:
        (
          "its offline record was cleaned up on {node} before it came back (the instance had been gone for 60 s)",
          "恢复之前，{node} 清理了其下线记录（实例已离开 60 秒）"
        )
      case .awayLongerThanKept:
        (
          "it had been on no node for {ms} before it came back, longer than the record is kept (60 s by default); the line that says it was cleaned up, which one node only writes, is in no log that was read",
          "恢复之前它已有 {ms} 不在任何节点上，超过记录的默认保留时间（60 秒）；清理记录的日志只由一个节点写出，未在已读日志中"
        )
      case .notReturned: ("it stayed offline as far as the lines say", "就日志所见一直保持下线")
      case .versionRemembers:
        (
          "this version remembers the offline state; no line was read that says the record was dropped",
          "该版本会记住下线状态；没有读到记录被删除的日志"
        )
      case .versionForgetsButStayed:
        (
          "this version has no memory of offline, but the instance never left the list",
          "该版本不会记住下线，但实例没有离开过列表"
        )
      case .removalHasNoMemory:
        ("a removal leaves nothing to be remembered", "删除操作没有需要保留的状态")
      case .recordExpiredWhileAlive:
        (
          "its offline record was cleaned up on {node} while the instance was registered",
          "实例仍在注册状态时，其下线记录被 {node} 清理"
        )
      case .recordExpiredInWindow:
        (
          "its offline record was cleaned up on {node} within the window",
          "其下线记录在此期间被 {node} 清理"
        )
      case .noRecordExpired:
        ("no node logged that its offline record was cleaned up", "没有节点记录清理其下线记录")
      case .versionHasNoRecord: ("1.x keeps no such record", "1.x 没有该记录")
      case .burstOnSameService:
        ("other changes of the same service ran at the same time", "同一服务同时有其他变更")
      case .noBurst:
        ("no other change of the service overlaps it", "没有与之重叠的同服务变更")
      case .versionKeepsInstancesApart:
        (
          "this version stores each instance by itself: parallel changes cannot overwrite each other",
          "该版本按实例分别存储，并发变更不会互相覆盖"
        )
      case .peerInstalledCopy:
        (
          "the node fetched the old copy from a peer just before it was shown again",
          "该节点在恢复显示之前从其他节点取回了旧副本"
        )
      case .backWithoutRequest:
        (
          "it came back without a registration and without a heartbeat that explains it",
          "恢复时没有注册，也没有能解释的心跳"
        )
      case .anotherAtTheAddress:
        (
          "something of the same address is shown again, but several instances share it and a gRPC client's lines do not name the port",
          "同一地址重新出现，但该地址有多个实例，而 gRPC 客户端的日志不含端口"
        )
      case .noReturnByPeer: ("it did not come back", "没有恢复")
      case .shownBeforeRaftCaughtUp:
        (
          "the node showed the instance again without its offline state: the copy came by distro, the state by raft",
          "该节点重新显示了实例却缺少下线状态：实例由 distro 同步，状态由 raft 同步"
        )
      case .raftSpreadsIt:
        ("enabled=false is spread by raft whoever executes it", "enabled=false 由 raft 传播，与执行节点无关")
      case .notForwardedNonOwner:
        (
          "v2/v3 HTTP writes are not forwarded, and {node} does not own the instance",
          "v2/v3 的 HTTP 写请求不会转发，而 {node} 不是责任节点"
        )
      case .wasForwarded: ("it was forwarded to the owner", "请求已转发给责任节点")
      case .executedByOwner:
        ("the node that executed it is responsible for it", "执行节点就是责任节点")
      case .ownerUnknown: ("the owner is not known", "责任节点未知")
      case .lateOnNode: ("{node} showed it at least {ms} late", "{node} 至少滞后 {ms}")
      case .neverOnNode:
        ("nothing that {node} wrote afterwards shows the change", "{node} 之后的日志中没有该变更")
      case .leftAnotherWay:
        (
          "the instance left the list of {node} another way before the change was seen there",
          "在 {node} 显示变更之前，实例已以其他方式离开其列表"
        )
      case .maybeLateOnNode: ("{node} may have shown it as late as {ms}", "{node} 可能滞后达 {ms}")
      case .inTimeEverywhere:
        ("every node showed it within the protocol's own delay", "所有节点都在协议自身延迟内显示")
      case .noEvidenceOnNodes:
        (
          "no list of the service was pushed on {node}: nothing shows when it changed there",
          "{node} 上没有该服务的推送，无法得知何时变更"
        )
      case .staleReadSeen:
        (
          "a page on {node} was read before the change was visible there, of the same size as before the operation",
          "{node} 的页面在变更可见之前被读取，大小与操作前相同"
        )
      case .readBeforeVisible:
        ("a page on {node} was read before the change was visible there", "{node} 的页面在变更可见之前被读取")
      case .noReadBefore:
        ("no page of the service was read between the operation and its effect", "操作与生效之间没有读取该服务页面")
      case .requestFailed: ("the request was answered {n}", "请求返回 {n}")
      case .requestOk: ("the request was answered {n}", "请求返回 {n}")
      case .businessErrorPossible:
        ("the size of the answer may be an error inside a 200", "响应大小可能是 200 内的业务错误")
      case .effectSeen: ("it took effect on this very instance", "确实作用于该实例")
      case .twinHeld:
        (
          "no line of any node tells of the named instance, and one of the same address is under another namespace or group",
          "没有任何节点的日志提到所指实例，同一地址的实例在另一个命名空间或分组下"
        )
      case .targetMayDiffer:
        ("no node changed: it may have named another instance", "没有节点发生变化：可能针对了其他实例")
      case .bodyNotLogged: ("the body was not logged", "请求体没有记录")
      case .deleteOfLiveGrpc:
        (
          "a gRPC client of that address publishes the service, which HTTP cannot remove ({node})",
          "该地址的 gRPC 客户端在发布该服务，HTTP 无法删除（{node}）"
        )
      case .deleteUnknownClient:
        (
          "{node} says that no HTTP client of that address exists", "{node} 表示不存在该地址的 HTTP 客户端"
        )
      case .notADelete: ("it was no HTTP DELETE", "不是 HTTP DELETE")
      case .deleteWorked: ("the instance was removed", "实例已被删除")
      case .nothingToDelete: ("no line says that nothing was there", "没有日志表明实例不存在")
      case .membersChangedAround:
        (
          "the list of healthy members changed {n} times within 30 s of it",
          "前后 30 秒内健康成员列表变化 {n} 次"
        )
      case .membersStable: ("the nodes' member lists did not change around it", "前后成员列表没有变化")
      case .clocksBounded: ("the clocks agree within {ms}", "时钟偏差在 {ms} 以内")
      case .clockSkewCorrected:
        ("clocks differ by up to {ms}; all times are corrected", "时钟相差达 {ms}，时间均已修正")
      case .clockUnknown: ("a node's clock could not be bounded", "有节点的时钟无法界定")
      }
    return Report.Text(en: pair.0, zh: pair.1)
  }
}
