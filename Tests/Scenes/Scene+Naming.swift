import Bytes
package import Events
import Records

extension Scene {
  // MARK: 2.x and 3.x

  /// `Client connection … connect`.
  package mutating func connect(_ node: Int, _ client: String, at seconds: Double) {
    add(node, .clientConnect, .namingServer, at: seconds) { $0.client = $1.client(client) }
  }

  /// `Client connection … disconnect`.
  package mutating func disconnect(_ node: Int, _ client: String, at seconds: Double) {
    add(node, .clientDisconnect, .namingServer, at: seconds) { $0.client = $1.client(client) }
  }

  /// `[Client-Add] Received distro client sync data`.
  package mutating func synced(_ node: Int, _ client: String, at seconds: Double) {
    add(node, .clientAdd, .namingDistro, at: seconds) { $0.client = $1.client(client) }
  }

  /// `Client change for service`.
  package mutating func change(
    _ node: Int, _ service: String, _ client: String, at seconds: Double
  ) {
    let id = self.service(service)
    add(node, .clientChange, .namingServer, at: seconds) {
      $0.service = id
      $0.client = $1.client(client)
    }
  }

  /// `Client remove for service`.
  package mutating func remove(
    _ node: Int, _ service: String, _ client: String, at seconds: Double
  ) {
    let id = self.service(service)
    add(node, .clientRemove, .namingServer, at: seconds) {
      $0.service = id
      $0.client = $1.client(client)
    }
  }

  /// A list rebuilt at `seconds` and pushed 20 ms later: `shown` of `published` instances; nil where the version does not
  /// say how many are published.
  package mutating func push(
    _ node: Int, _ service: String, _ shown: Int32, of published: Int32?, at seconds: Double
  ) {
    let id = self.service(service)
    add(node, .push, .namingPush, at: seconds + 0.02) { event, names in
      event.service = id
      event.a = 20
      event.b = 560
      event.c = shown
      event.d = published ?? -1
    }
  }

  /// The same list on every node.
  package mutating func pushAll(
    _ service: String, _ shown: Int32, of published: Int32?, at seconds: Double
  ) {
    for node in 1...nodeCount { push(node, service, shown, of: published, at: seconds) }
  }

  /// A client publishes a service: on `owner` at once, on the others 1.1 s later, each with a list 0.55 s after that.
  package mutating func publish(
    _ service: String, _ client: String, owner: Int, at seconds: Double, list: Int32 = 1
  ) {
    for node in 1...nodeCount {
      let at = seconds + (node == owner ? 0 : 1.1)
      if node == owner { connect(node, client, at: at) } else { synced(node, client, at: at) }
      change(node, service, client, at: at + 0.001)
      push(node, service, list, of: list, at: at + 0.55)
    }
  }

  /// A client stops publishing: on `owner` at once, on the others 1.1 s later, each with a list 0.55 s after that.
  package mutating func withdraw(
    _ service: String, _ client: String, owner: Int, at seconds: Double, list: Int32 = 0
  ) {
    for node in 1...nodeCount {
      let at = seconds + (node == owner ? 0 : 1.1)
      remove(node, service, client, at: at)
      push(node, service, list, of: list, at: at + 0.55)
    }
  }

  /// `remove instance from non-exist client`.
  package mutating func removeUnknown(_ node: Int, _ client: String, at seconds: Double) {
    add(node, .removeUnknownClient, .namingServer, at: seconds) { $0.client = $1.client(client) }
  }

  /// `client … is invalid, get new client from …`.
  package mutating func install(_ node: Int, _ client: String, from peer: Int, at seconds: Double) {
    add(node, .verifyInvalid, .namingDistro, at: seconds) {
      $0.client = $1.client(client)
      $0.peer = $1.name(Scene.address(peer))
    }
  }

  /// `[AUTO-DELETE-IP]`.
  package mutating func expire(
    _ node: Int, _ service: String, _ address: String, at seconds: Double
  ) {
    let target = instance(service, address)
    add(node, .autoDelete, .namingServer, at: seconds) {
      $0.instance = target
      $0.service = $1.service(target)
    }
  }

  /// `Remove expired metadata`.
  package mutating func forget(
    _ node: Int, _ service: String, _ address: String, at seconds: Double
  ) {
    let target = instance(service, address)
    add(node, .metadataExpired, .namingServer, at: seconds) {
      $0.instance = target
      $0.service = $1.service(target)
    }
  }

  // MARK: 1.x

  /// What a `datum is changed` line says of one instance.
  package mutating func datum(
    _ node: Int, _ kind: EventKind, _ service: String, _ address: String, at seconds: Double
  ) {
    let target = instance(service, address)
    add(node, kind, .namingServer, at: seconds) {
      $0.instance = target
      $0.service = $1.service(target)
    }
  }

  /// The same on `owner` at once and on the others 2.1 s later.
  package mutating func datumAll(
    _ kind: EventKind, _ service: String, _ address: String, owner: Int, at seconds: Double
  ) {
    for node in 1...nodeCount {
      datum(node, kind, service, address, at: seconds + (node == owner ? 0 : 2.1))
    }
  }
}
