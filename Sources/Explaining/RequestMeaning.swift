import Events
import Patterns

/// What Nacos does with a request, and what the request proves when it stands without its access line.
///
/// Source: `operations.md` §2 and §3 (which node executes what, and how it spreads).
enum RequestMeaning {
  /// What a node does that is asked this over version `version` of the API (0: a path without one); nil where the
  /// pattern's own meaning says all.
  static func does(_ kind: EventKind, version: UInt8) -> EventMeaning.Text? {
    switch kind {
    case .register: version == 1 ? registerV1 : registerV2
    case .deregister: version == 1 ? deregisterV1 : deregisterV2
    case .update: version == 1 ? updateV1 : updateV2
    case .beat: version == 3 ? beatV3 : beatV1
    case .listRead:
      (
        "the node asked answers at once from its own list; disabled instances are not in it. With udpPort it also "
          + "enters the client as a subscriber",
        "被访问的节点立即用自己的列表回答，不含已下线实例；带 udpPort 时还会登记为订阅者"
      )
    case .catalogRead:
      (
        "the node asked answers from what it knows itself, disabled instances included: other nodes may "
          + "show another list",
        "被访问的节点用本节点视图回答，包含已下线实例；其他节点的视图可能不同"
      )
    case .peerRequest:
      (
        "a node of the cluster sends this to another; clients and operators do not",
        "集群节点之间的内部请求，不由客户端或运维发出"
      )
    case .switchChanged:
      (
        "the switch is set on all nodes through raft; with debug=true on the node asked alone",
        "通过 raft 在所有节点生效；带 debug=true 时只在被访问的节点生效"
      )
    default: nil
    }
  }

  private static let registerV1: EventMeaning.Text = (
    "a node that does not own the instance passes the request on to the owner, which enters the instance, tells the other "
      + "nodes by distro and the subscribers by push; with ephemeral=false it is written through raft. From 2.x on an "
      + "instance that an operator disabled stays disabled",
    "非责任节点会转发给责任节点；责任节点登记实例，通过 distro 同步其他节点并推送订阅者；ephemeral=false 时经 raft 写入。"
      + "2.x 起，被运维下线的实例仍保持下线"
  )

  private static let registerV2: EventMeaning.Text = (
    "the node asked enters the instance itself, whoever owns it: v2 and v3 requests are not passed on. If another node "
      + "owns ip:port, the other nodes may never see it",
    "被访问的节点自行登记实例：v2、v3 请求不会转发给责任节点；若 ip:port 由他节点负责，其他节点可能看不到它"
  )

  private static let deregisterV1: EventMeaning.Text = (
    "a node that does not own the instance passes the request on; the owner removes it and tells the others, and answers ok "
      + "even when there was nothing to remove. From 2.x on this concerns what was registered over HTTP: an instance that "
      + "a gRPC client publishes stays",
    "非责任节点会转发；责任节点删除实例并同步其他节点，即使没有该实例也回答 ok。2.x 起只作用于 HTTP 注册的实例："
      + "gRPC 客户端发布的实例不受影响"
  )

  private static let deregisterV2: EventMeaning.Text = (
    "the node asked removes what was registered at it over HTTP, and passes nothing on: an instance that another node owns, "
      + "or that a gRPC client publishes, stays",
    "被访问的节点只删除在其上经 HTTP 注册的实例，不转发：由他节点负责或由 gRPC 客户端发布的实例不受影响"
  )

  private static let updateV1: EventMeaning.Text = (
    "1.x: the owner changes its list and the other nodes follow about 2 s later; enabled=false is forgotten when the instance "
      + "leaves the list. 2.x: enabled, weight and metadata are written through raft beside the instance, every node applies "
      + "them, and its list follows 0.5 to 1.2 s later. 3.x answers 410 unless the old admin API is switched on",
    "1.x：责任节点修改列表，其他节点约 2 秒后一致；实例离开列表后 enabled=false 即丢失。2.x：enabled、权重、元数据经 raft "
      + "单独保存，各节点应用后 0.5～1.2 秒反映到列表。3.x 默认回答 410，除非开启旧版管理接口"
  )

  private static let updateV2: EventMeaning.Text = (
    "enabled, weight and metadata are written through raft beside the instance; every node applies them, and its list follows "
      + "0.5 to 1.2 s later. The instance need not exist, its service must",
    "enabled、权重、元数据经 raft 单独保存；各节点应用后 0.5～1.2 秒反映到列表。实例可以不存在，但服务必须存在"
  )

  private static let beatV1: EventMeaning.Text = (
    "the owner notes that the instance lives and makes it healthy again; what is disabled stays disabled. An unknown instance "
      + "is created from the beat's own data, or, where it carries none, answered with code 20404, upon which Java clients "
      + "register",
    "责任节点刷新心跳并恢复健康；已下线的仍保持下线。未知实例会用心跳携带的数据重建；未携带数据时回答 20404，Java 客户端随即重新注册"
  )

  private static let beatV3: EventMeaning.Text = (
    "the node asked notes that the instance lives; an unknown one is answered with code 21003 and not created",
    "被访问的节点刷新心跳；未知实例回答 21003，不会重建"
  )

  /// What a request proves that stands alone; answered when a status is written behind it.
  static func meaning(of kind: EventKind, isAnswered: Bool) -> EventMeaning {
    let rules = EventMeaning(kind)?.rules ?? []
    guard isAnswered else {
      return EventMeaning(
        ("what is asked when it is sent: the parameters as written", "若发送，请求内容即如所示"),
        not: (
          "that it was sent, which node it reached, or what came of it: look for its line in the access log of every "
            + "node; parameters sent in a body are not in that line",
          "不能证明已发送、到达哪个节点或结果如何：请在各节点的访问日志中查找对应行；放在请求体里的参数不会出现在该行"
        ), rules)
    }
    return EventMeaning(
      ("a server answered this request with that status", "某个节点以该状态码回应了此请求"),
      not: (
        "which node it was, or when: the rest of its line says so; nor that v2 and v3 accepted it, since their errors can "
          + "hide in a 200",
        "不能证明是哪个节点、在何时：需看该行其余部分；也不能证明 v2/v3 已接受（错误可能藏在 200 里）"
      ), rules)
  }
}
