extension Wording {
  /// 2.x and later: the instance comes by distro, that it is offline by raft.
  static let shownBeforeRaft = RuleWords(
    (
      "{affected} {affected|shows|show} {subject} again, without its offline state",
      "{affected} 重新显示 {subject}，但缺少其下线状态"
    ),
    (
      "{subject} was taken offline through {node}. {affected} {affected|shows|show} it again {backAfterMs} later: the instance reached {affected} by distro, the offline state, which raft spreads, had not.",
      "{subject} 经 {node} 下线，{backAfterMs} 后 {affected} 又显示它：实例已由 distro 同步到 {affected}，而由 raft 传播的下线状态尚未到达。"
    ),
    [
      (
        "Until {affected} {affected|follows|follow} raft again, clients that ask {affected} get {subject}: stop the instance itself if it must get no traffic, and take it offline once more if it is still shown afterwards.",
        "在 {affected} 跟上 raft 之前，向其查询的客户端仍会得到 {subject}：若必须断流请直接停止该实例；之后如仍显示，请再次执行下线。"
      )
    ], ["operations D-8", "real clusters: partition"])

  /// A heartbeat behind an offline or a removal.
  static func heartbeat(_ variant: String) -> RuleWords {
    switch variant {
    case "normal":
      RuleWords(
        ("{subject} kept beating while offline: normal", "{subject} 下线期间仍有心跳：正常"),
        (
          "{beats} {beats|heartbeat|heartbeats} of {subject} {beats|was|were} answered after it was taken offline. That is normal: a heartbeat cannot put an instance online on this version; only removing and registering it, or an Online, can.",
          "{subject} 下线后仍收到 {beats} 次心跳，属正常现象：该版本的心跳不会使实例重新上线，只有删除后重新注册或执行上线才会。"
        ), [], ["operations §3d"])
    case "no-return":
      RuleWords(
        (
          "{subject} kept beating after it was removed, without coming back",
          "{subject} 被删除后仍有心跳，但没有恢复"
        ),
        (
          "{beats} {beats|heartbeat|heartbeats} of {subject} {beats|was|were} logged after its removal; nothing shows that it came back.",
          "{subject} 被删除后仍有 {beats} 次心跳记录，没有迹象表明它已恢复。"
        ), [("Stop the client, or it may come back.", "请停止该客户端，否则它可能恢复。")],
        ["operations D-1"])
    case "unseen":
      RuleWords(
        (
          "A heartbeat brought {subject} back before anybody could see it gone",
          "{subject} 被删除后立刻被心跳恢复，未曾真正消失"
        ),
        (
          "{subject} was deleted through {node}. Its next heartbeat was answered \"unknown instance\", and the client registered it again at once: within one sync and push delay, so that the lists never changed.",
          "{subject} 经 {node} 删除后，下一次心跳得到“实例不存在”的回复，客户端立即重新注册；发生在一次同步与推送延迟之内，列表从未变化。"
        ), heartbeatAdvice, ["operations D-1, D-2"])
    default:
      RuleWords(
        (
          "A heartbeat brought {subject} back after it was removed",
          "{subject} 被删除后由心跳恢复"
        ),
        (
          "{subject} was removed through {node}. Its client beat on; the heartbeat was answered \"unknown instance\" and the client registered it again. It is back on {affected}, {backAfterMs} after the removal.",
          "{subject} 经 {node} 删除，但客户端仍在发送心跳；心跳得到“实例不存在”的回复后客户端重新注册。删除 {backAfterMs} 后在 {affected} 上恢复。"
        ), heartbeatAdvice, ["operations D-1, D-2"])
    }
  }

  private static let heartbeatAdvice: [(String, String)] = [
    (
      "Deleting does not stop a client. Take {subject} offline instead (PUT enabled=false, the console's button): heartbeats cannot undo that. Or stop the client first.",
      "删除并不会让客户端停止。请改为下线 {subject}（PUT enabled=false，即控制台的下线按钮），心跳无法撤销它；或先停止客户端。"
    )
  ]

  /// An offline state that was lost with the instance.
  static func forgotten(_ variant: String) -> RuleWords {
    if variant == "v1" {
      return RuleWords(
        ("The offline of {subject} was forgotten", "{subject} 的下线状态丢失"),
        (
          "This version keeps enabled=false only in the instance itself. {subject} left the list and was registered again, and with it the offline was gone: it is shown on {affected} again, {backAfterMs} after the offline. Nobody clicked Online.",
          "该版本的 enabled=false 只存在于实例本身。{subject} 离开列表后重新注册，下线状态随之丢失：下线 {backAfterMs} 后在 {affected} 上重新出现，无人执行上线。"
        ),
        [
          (
            "Take {subject} offline again if it must stay away, or stop it. The offline state has a memory from 2.1 on (2.0.x once it logged \"Upgrade to 2.0.X\").",
            "如需保持下线请再次下线 {subject} 或停掉它。2.1 起（2.0.x 在日志出现 “Upgrade to 2.0.X” 之后）才会记住下线状态。"
          )
        ], ["operations D-3, D-10", "https://github.com/alibaba/nacos/issues/11627"])
    }
    return RuleWords(
      (
        "{subject} was gone longer than its offline record is kept",
        "{subject} 离开时间超过下线记录的保留时间"
      ),
      (
        "{subject} was offline, went away, and its offline record was cleaned up 60 s later, as designed. When it was registered again it was online: shown on {affected}, {backAfterMs} after the offline.",
        "{subject} 下线后离开，60 秒后其下线记录按设计被清理；重新注册时即为上线状态：下线 {backAfterMs} 后在 {affected} 上显示。"
      ),
      [
        (
          "If an instance must stay offline over a restart that takes longer, raise nacos.naming.clean.expired-metadata.expired-time (60000 ms by default), or take it offline again after it registers.",
          "若实例需在更长的重启后仍保持下线，请调大 nacos.naming.clean.expired-metadata.expired-time（默认 60000 毫秒），或在注册后再次下线。"
        )
      ], ["operations §3h-5"])
  }

  /// An offline state that outlived the instance.
  static func inherited(_ variant: String) -> RuleWords {
    let text = (
      "{subject} was registered again while the offline of the instance before it is still remembered: it is registered on {affected}, but not shown.",
      "{subject} 重新注册时，之前实例的下线状态仍被保留：它已注册在 {affected} 上，但不会显示。"
    )
    if variant == "reconnect" {
      return RuleWords(
        ("{subject} reconnected and stayed offline", "{subject} 重连后保持下线"),
        (
          "The client of {subject} published it again over a new connection; the offline stays in force on {affected}, as it should.",
          "{subject} 的客户端通过新连接重新发布；下线状态在 {affected} 上继续有效，符合预期。"
        ), [], ["operations §3h-4"])
    }
    if variant == "deploy" {
      return RuleWords(
        ("{subject} started offline, as it was left", "{subject} 沿用下线状态启动"), text,
        [
          (
            "Part of many roll-outs (offline, stop, start, online). If no Online follows, this instance gets no traffic: put it online.",
            "常见于滚动发布（下线、停止、启动、上线）。如后续没有上线操作，该实例不会接收流量，请执行上线。"
          )
        ], ["class 5"])
    }
    return RuleWords(
      ("{subject} was born offline", "{subject} 注册即为下线状态"), text,
      [
        (
          "Put it online (the console's button, or PUT enabled=true) if it is meant to serve.",
          "若它应提供服务，请执行上线（控制台按钮或 PUT enabled=true）。"
        )
      ], ["class 5"])
  }
}
