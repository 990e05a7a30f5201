package import Bytes
package import Events
import Records

/// Who asks for something.
package enum Caller: Sendable {
  /// A browser at an operator's desk.
  case console
  /// `curl` at an address.
  case curl(String)
  /// A client library on the instance's own host.
  case client(String)
  /// The node that forwarded the request.
  case node(Int)

  var address: String {
    switch self {
    case .console: "10.0.9.9"
    case .curl(let address), .client(let address): address
    case .node(let node): "10.77.0.\(node)"
    }
  }
  var agent: String {
    switch self {
    case .console: "Mozilla/5.0 (X11; Linux x86_64)"
    case .curl: "curl/8.4.0"
    case .client: "Nacos-Java-Client:v1.4.2"
    case .node: "Nacos-Server:2.3.2"
    }
  }
}

extension Scene {
  /// A request that ended at `end` and took so long; its stamp is the whole second.
  @discardableResult
  package mutating func request(
    _ node: Int, _ kind: EventKind, _ target: InstanceID, by caller: Caller, at end: Double,
    took: UInt32 = 20, status: UInt16 = 200, api: Int = 1, flags: EventFlags = []
  ) -> Int {
    let second = (end).rounded(.down)
    return add(node, kind, .access, at: second) { event, names in
      event.took = took
      event.status = status
      event.flags = flags
      event.instance = target
      event.service = names.service(target)
      event.name = names.name(caller.address)
      event.other = names.name(caller.agent)
      event.a = 2
      switch caller {
      case .console: event.flags.insert(.console)
      case .node(let asker):
        event.flags.insert(.forwarded)
        event.peer = names.name(Scene.address(asker))
      case .curl, .client: break
      }
      if api == 2 { event.flags.insert(.v2) }
      if api == 3 { event.flags.insert(.v3) }
    }
  }

  /// `PUT …/instance?enabled=…`, all of it in the query.
  package mutating func put(
    _ node: Int, _ service: String, _ address: String, enabled: Bool, by caller: Caller = .console,
    at end: Double, took: UInt32 = 20, status: UInt16 = 200, api: Int = 1
  ) {
    request(
      node, .update, instance(service, address), by: caller, at: end, took: took, status: status,
      api: api, flags: enabled ? .enabled : .disabled)
  }

  /// A console PUT whose form body is not in the log.
  package mutating func hiddenPut(
    _ node: Int, at end: Double, took: UInt32 = 20, status: UInt16 = 200, api: Int = 1
  ) {
    request(
      node, .update, .none, by: .console, at: end, took: took, status: status, api: api,
      flags: .bodyHidden)
  }

  /// `DELETE …/instance`.
  package mutating func delete(
    _ node: Int, _ service: String, _ address: String, by caller: Caller, at end: Double,
    took: UInt32 = 20, status: UInt16 = 200, api: Int = 1
  ) {
    request(
      node, .deregister, instance(service, address), by: caller, at: end, took: took,
      status: status, api: api)
  }

  /// `POST …/instance`.
  package mutating func post(
    _ node: Int, _ service: String, _ address: String, by caller: Caller, at end: Double,
    took: UInt32 = 20, status: UInt16 = 200, api: Int = 1
  ) {
    request(
      node, .register, instance(service, address), by: caller, at: end, took: took,
      status: status, api: api, flags: .enabled)
  }

  /// A console page of a service.
  package mutating func page(
    _ node: Int, _ service: String, size: Int64, at end: Double, took: UInt32 = 5,
    status: UInt16 = 200
  ) {
    let id = self.service(service)
    let at = request(
      node, .catalogRead, .none, by: .console, at: end, took: took, status: status)
    change(at) {
      $0.service = id
      $0.a = size
    }
  }
}
