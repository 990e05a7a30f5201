import Bytes
import Intake
import Timelines

/// What is known before the first record: node numbers, zones and clocks given, members of `cluster.conf`.
struct Setup {
  /// By node number; index 0 is unused.
  var nodeNames: [String] = [""]
  var nodes: [NodeFacts] = []
  var options = TimelineOptions()

  init(_ plan: Plan, _ discovery: Discovery) {
    self.init(plan, nodes: discovery.nodes.map { ($0.name, $0.confFiles) })
  }

  init(_ plan: Plan, nodes found: [(name: String, confFiles: [Path])]) {
    for (index, node) in found.enumerated() {
      nodeNames.append(node.name)
      nodes.append(
        NodeFacts(
          id: NodeID(UInt16(index + 1)), name: node.name,
          zoneMinutes: plan.zones[node.name] ?? plan.zones[""],
          clockMilliseconds: plan.clocks[node.name],
          members: Setup.members(node.confFiles)))
    }
    options.wait = plan.wait
    options.machineZoneMinutes = plan.machineZone
  }

  /// The members a `cluster.conf` names: one `ip[:port]` a line, `#` begins a comment, `?` options.
  private static func members(_ files: [Path]) -> [String] {
    for file in files where file.lastComponent.text == "cluster.conf" {
      guard let bytes = SmallFile.bytes(of: file) else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      let members = lines.compactMap { line -> String? in
        var text = line.prefix { $0 != "#" && $0 != "?" && $0 != " " }
        while text.last == "\r" { text.removeLast() }
        guard !text.isEmpty else { return nil }
        return text.contains(":") ? String(text) : "\(text):8848"
      }
      if !members.isEmpty { return members.sorted() }
    }
    return []
  }
}
