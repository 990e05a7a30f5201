package import Bytes
package import Cluster
package import Events

/// `write-not-forwarded` of registrations: a v2/v3 HTTP registration executed by a node that does not own the instance
/// stays on that node alone (D-7; `DistroFilter` is mapped to `/v1/ns/*` only; #14992).
package struct RegistrationRules: Detector {
  private struct Key: Hashable {
    var instance: InstanceID
    var node: NodeID
  }
  private var done: [Key: Finding] = [:]

  package init() {}

  package mutating func observe(_ event: Event, _ world: borrowing World) {
    guard event.kind == .register, event.status == 200, !event.instance.isNone,
      event.flags.contains(.v2) || event.flags.contains(.v3), !event.flags.contains(.forwarded),
      !event.flags.contains(.persistent)
    else { return }
    let key = Key(instance: event.instance, node: event.node)
    if var known = done[key] {
      known.measured["count", default: 1] += 1
      known.ended = max(event.at, known.began)
      done[key] = known
      return
    }
    let tag = world.names.text(world.names.address(event.instance))
    guard let owner = world.membership.owner(of: tag, seenBy: event.node),
      let node = world.node(of: owner), node != event.node
    else { return }
    var finding = Finding(
      .writeNotForwarded, .warning, .likely, began: event.at - Int64(event.took), ended: event.at)
    finding.subject.service = event.service
    finding.subject.instance = event.instance
    finding.operated = event.node
    finding.owner = node
    finding.affected = world.allNodes.filter { $0 != event.node }
    finding.measured["count"] = 1
    finding.evidence = [Citation(event)]
    finding.opener = Citation(event)
    finding.key = tag
    finding.variant = "register"
    done[key] = finding
  }

  package func findings(at now: Instant) -> [Finding] {
    done.sorted {
      ($0.value.began, $0.key.instance.rawValue, $0.key.node)
        < ($1.value.began, $1.key.instance.rawValue, $1.key.node)
    }.map(\.value)
  }
}
