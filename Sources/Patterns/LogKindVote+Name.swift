package import Records

extension LogKindVote {
  /// Names that are not the log's own name: Tomcat's, and the scripts'.
  private static let others: [(name: String, kind: LogKind)] = [
    ("access_log", .access), ("localhost_access_log", .access), ("start.out", .startOut),
    ("startup.log", .startOut), ("config-", .config), ("tps-control", .pluginControl),
    ("istio-main", .sideModules), ("k8s-sync-main", .sideModules), ("cmdb-main", .sideModules),
    ("nacos-address", .sideModules), ("nacos_gc", .jvm),
  ]

  /// The kind a file name says: `naming-server.log`, `naming-server.log.2026-11-23.0`, `access_log.2026-11-23.log`.
  ///
  /// `unknown` when it says none.
  package static func kind(named fileName: String) -> LogKind {
    let base = fileName.split(separator: "/").last.map(String.init) ?? fileName
    for other in others where base.hasPrefix(other.name) { return other.kind }
    var best: LogKind = .unknown
    for kind in LogKind.allCases
    where kind.isOfServer && base.hasPrefix(kind.name)
      && kind.name.utf8.count > (best == .unknown ? 0 : best.name.utf8.count)
      && ends(base, at: kind.name.utf8.count)
    {
      best = kind
    }
    return best
  }

  private static func ends(_ name: String, at index: Int) -> Bool {
    let bytes = Array(name.utf8)
    guard index < bytes.count else { return true }
    return bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "_")
      || bytes[index] &- 48 < 10
  }
}
