import Bytes
import Cluster
import Events
import Scenes

extension Scene {
  /// What a node shows of `orders` when the scene is over.
  func replay(_ node: Int, _ service: String = "orders", to end: Double? = nil) -> Told {
    var copy = self
    let id = copy.service(service)
    let world = copy.play(to: end)
    let mine = world.replays(id).first { $0.node.rawValue == node }
    let empty = ServiceView(service: id, node: NodeID(UInt16(node)))
    return Told(replay: mine ?? empty.replay([], [], names: world.names), world: world)
  }
}

/// A replay in words.
@dynamicMemberLookup
struct Told {
  var replay: Replay
  var world: World

  subscript<T>(dynamicMember path: KeyPath<Replay, T>) -> T { replay[keyPath: path] }

  /// Each transition as "kind subject seconds", with its operation where it has one; a list's moment, else the earliest.
  var told: [String] { told(after: -1_000) }

  func told(after seconds: Double) -> [String] {
    replay.transitions.filter { $0.changedAt > Scene.at(seconds) }.map { transition in
      let names = world.names
      let subject =
        transition.instance.isNone
        ? names.text(transition.client) : names.text(names.address(transition.instance))
      let at = transition.basis == .pushGap ? transition.from + 60 : transition.from
      let operation = transition.operation < 0 ? "" : " op\(transition.operation)"
      return "\(transition.kind) \(subject) \(Scene.seconds(at))\(operation)"
    }
  }

  /// What is shown, by client as written.
  var shown: [String: ServiceView.Shown] {
    Dictionary(
      uniqueKeysWithValues: replay.state.clients.map { (world.names.text($0.key), $0.value) })
  }
}
