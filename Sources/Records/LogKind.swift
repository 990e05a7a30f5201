/// Which log of a Nacos node a record belongs to, decided by what its records say (`LogKindVote`), not by its name.
public enum LogKind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case unknown = 0
  case access
  case namingServer, namingDistro, namingEvent, namingPush, namingRaft, namingPerformance, namingRt
  case protocolDistro, protocolRaft, alipayJraft, nacosCluster, coreAuth
  case remote, remoteDigest, remotePush, remoteCore
  case pluginControl, pluginControlConnection, nacos, persistence, startOut, config
  /// Those of the modules beside discovery and configuration: `istio-main.log`, `k8s-sync-main.log`, `cmdb-main.log`,
  /// `nacos-address.log`.
  case sideModules
  /// Written by a client, not by a server: read by no rule yet, and no sign of a node.
  case client
  /// Written by the JVM's collector beside a node's logs (`nacos_gc.log`): known, and no sign of a node.
  case jvm

  /// Whether a server process wrote it about its work: only such logs take part in the order.
  package var isOfServer: Bool { self != .unknown && self != .client && self != .jvm }

  /// Its raw value, read without a call from other rooms (`EventKind.==` says why).
  @inline(__always)
  public var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }

  /// Whether both are the same.
  @inline(__always)
  public static func == (a: LogKind, b: LogKind) -> Bool {
    unsafe unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  /// The name used in pattern files and reports: the log file's own name without `.log`.
  package var name: String {
    switch self {
    case .unknown: "unknown"
    case .access: "access"
    case .namingServer: "naming-server"
    case .namingDistro: "naming-distro"
    case .namingEvent: "naming-event"
    case .namingPush: "naming-push"
    case .namingRaft: "naming-raft"
    case .namingPerformance: "naming-performance"
    case .namingRt: "naming-rt"
    case .protocolDistro: "protocol-distro"
    case .protocolRaft: "protocol-raft"
    case .alipayJraft: "alipay-jraft"
    case .nacosCluster: "nacos-cluster"
    case .coreAuth: "core-auth"
    case .remote: "remote"
    case .remoteDigest: "remote-digest"
    case .remotePush: "remote-push"
    case .remoteCore: "remote-core"
    case .pluginControl: "plugin-control"
    case .pluginControlConnection: "plugin-control-connection"
    case .nacos: "nacos"
    case .persistence: "nacos-persistence"
    case .startOut: "start-out"
    case .config: "config"
    case .sideModules: "side-modules"
    case .client: "client"
    case .jvm: "jvm"
    }
  }

  /// The kind of that name, nil when there is none.
  package init?(name: String) {
    guard let kind = LogKind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}
