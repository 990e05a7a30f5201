public import Bytes

/// The names of one run: what the ids in events stand for.
///
/// One table for all sources; names live as long as the run.
public struct Names: Sendable {
  private var texts = Interner()
  private var services = Interner()
  private var serviceParts: [ServiceParts] = [ServiceParts()]
  private var addresses = Interner()
  private var addressParts: [AddressParts] = [AddressParts()]
  private var instances = WordTable()
  /// Services as logs spell them.
  var spelledServices = SpelledServices()
  /// Instances by the heartbeats that name them.
  var beats = BeatMemo()
  private var instanceParts: [InstanceParts] = [InstanceParts()]
  private var clients = Interner()
  private var clientParts: [ClientParts] = [ClientParts()]
  /// `ClientParts.isConnection` once more, close together: it is asked for at nearly every event.
  @usableFromInline var connections: [Bool] = [false]
  private struct ServiceParts {
    var namespace = "", group = "", name = ""
  }
  private struct AddressParts {
    var ip = NameID.none
    var port: Int32 = -1
  }
  private struct InstanceParts {
    var service = ServiceID.none
    var address = AddressID.none
    var cluster = NameID.none
  }
  private struct ClientParts {
    var address = AddressID.none
    var ip = NameID.none
    var epochMilliseconds: Int64 = 0
    var isConnection = false
    var isPersistent = false
  }

  package init() {}

  // MARK: text

  package mutating func name(_ bytes: Span<UInt8>) -> NameID { NameID(texts.intern(bytes)) }
  /// The same; `hash` is `Interner.hash` of the bytes.
  mutating func name(_ bytes: Span<UInt8>, hash: UInt64) -> NameID {
    NameID(texts.intern(bytes, hash: hash))
  }
  package mutating func name(_ text: String) -> NameID { NameID(texts.intern(text)) }
  package func text(_ id: NameID) -> String { texts.text(id.rawValue) }

  // MARK: services

  /// The service of a namespace ("" is `public`), a group ("" is `DEFAULT_GROUP`) and a name.
  ///
  /// A name that holds `group@@name` brings its own group.
  package mutating func service(namespace: String, group: String, name: String) -> ServiceID {
    var group = group
    var bare = name
    if let cut = name.firstRange(of: "@@") {
      group = String(name[..<cut.lowerBound])
      bare = String(name[cut.upperBound...])
    }
    if group.isEmpty { group = "DEFAULT_GROUP" }
    let space = namespace.isEmpty ? "public" : namespace
    let id = services.intern("\(space)##\(group)@@\(bare)")
    if Int(id) == serviceParts.count {
      serviceParts.append(ServiceParts(namespace: space, group: group, name: bare))
    }
    return ServiceID(id)
  }

  package func namespace(_ id: ServiceID) -> String { serviceParts[Int(id.rawValue)].namespace }
  package func group(_ id: ServiceID) -> String { serviceParts[Int(id.rawValue)].group }
  package func serviceName(_ id: ServiceID) -> String { serviceParts[Int(id.rawValue)].name }
  package var serviceCount: Int { serviceParts.count - 1 }

  // MARK: addresses

  /// The address `ip:port`; the port is what follows the last colon.
  ///
  /// None when there is no port.
  package mutating func address(_ bytes: Span<UInt8>) -> AddressID {
    var colon = bytes.count - 1
    while colon > 0, bytes[colon] != UInt8(ascii: ":") { colon -= 1 }
    guard colon > 0, colon < bytes.count - 1 else { return .none }
    var port: Int32 = 0
    for i in (colon + 1)..<bytes.count {
      let digit = bytes[i] &- UInt8(ascii: "0")
      guard digit < 10, port < 100_000 else { return .none }
      port = port * 10 + Int32(digit)
    }
    let id = addresses.intern(bytes)
    if Int(id) == addressParts.count {
      addressParts.append(
        AddressParts(ip: name(bytes.extracting(0..<colon)), port: port))
    }
    return AddressID(id)
  }

  package mutating func address(_ text: String) -> AddressID {
    var copy = text
    return copy.withUTF8 { unsafe address(Span(_unsafeElements: $0)) }
  }

  package func text(_ id: AddressID) -> String { addresses.text(id.rawValue) }
  package func ip(_ id: AddressID) -> NameID { addressParts[Int(id.rawValue)].ip }
  package func port(_ id: AddressID) -> Int { Int(addressParts[Int(id.rawValue)].port) }

  // MARK: instances

  /// The instance at `address` of `service`.
  ///
  /// Its cluster is what was last said of it.
  package mutating func instance(_ service: ServiceID, _ address: AddressID) -> InstanceID {
    guard !service.isNone, !address.isNone else { return .none }
    let key = UInt64(service.rawValue) << 32 | UInt64(address.rawValue)
    let known = instances.find(key)
    if known != 0 { return InstanceID(known) }
    let id = InstanceID(UInt32(instanceParts.count))
    instances.set(key, id.rawValue)
    instanceParts.append(InstanceParts(service: service, address: address, cluster: .none))
    return id
  }

  /// Begins to fetch what is asked of an instance.
  @inline(__always)
  func prefetch(_ id: InstanceID) {
    unsafe instanceParts.withUnsafeBufferPointer { unsafe Prefetch.read(Int(id.rawValue), of: $0) }
  }

  package mutating func setCluster(_ id: InstanceID, _ cluster: NameID) {
    guard !id.isNone, !cluster.isNone else { return }
    if instanceParts[Int(id.rawValue)].cluster != cluster {
      instanceParts[Int(id.rawValue)].cluster = cluster
    }
  }

  package func service(_ id: InstanceID) -> ServiceID { instanceParts[Int(id.rawValue)].service }
  package func address(_ id: InstanceID) -> AddressID { instanceParts[Int(id.rawValue)].address }
  package func cluster(_ id: InstanceID) -> String {
    let cluster = instanceParts[Int(id.rawValue)].cluster
    return cluster.isNone ? "DEFAULT" : text(cluster)
  }
  /// The instance at `address` of `service` when it was ever seen.
  package func knownInstance(_ service: ServiceID, _ address: AddressID) -> InstanceID? {
    let known = instances.find(UInt64(service.rawValue) << 32 | UInt64(address.rawValue))
    return known == 0 ? nil : InstanceID(known)
  }
  package var instanceCount: Int { instanceParts.count - 1 }

  // MARK: clients

  /// The client of an id as written: `<epochMs>_<ip>_<port>` (gRPC) or `ip:port#true|false` (HTTP, persistent).
  package mutating func client(_ bytes: Span<UInt8>) -> ClientID {
    client(bytes, hash: Interner.hash(bytes))
  }

  /// The same; `hash` is `Interner.hash` of the bytes.
  mutating func client(_ bytes: Span<UInt8>, hash: UInt64) -> ClientID {
    let id = clients.intern(rare: bytes, hash: hash)
    if Int(id) == clientParts.count {
      clientParts.append(parse(client: bytes))
      connections.append(clientParts[Int(id)].isConnection)
    }
    return ClientID(id)
  }

  /// Begin to fetch what `client` looks at for a client whose id has that `Interner.hash`: first its place, a little later its
  /// name.
  func fetchPlace(ofClient hash: UInt64) { clients.fetchPlace(hash) }
  func fetchName(ofClient hash: UInt64) { clients.fetchName(hash) }

  package mutating func client(_ text: String) -> ClientID {
    var copy = text
    return copy.withUTF8 { unsafe client(Span(_unsafeElements: $0)) }
  }

  package func text(_ id: ClientID) -> String { clients.text(id.rawValue) }
  /// The `ip:port` of an HTTP client; none for a connection.
  package func address(_ id: ClientID) -> AddressID { clientParts[Int(id.rawValue)].address }
  /// The ip it connects from (gRPC) or stands for (HTTP).
  package func ip(_ id: ClientID) -> NameID { clientParts[Int(id.rawValue)].ip }
  /// Whether a client is a connection (gRPC), not an HTTP client.
  @inlinable @inline(__always)
  public func isConnection(_ id: ClientID) -> Bool { connections[Int(id.rawValue)] }
  package func isPersistent(_ id: ClientID) -> Bool { clientParts[Int(id.rawValue)].isPersistent }
  /// The server's clock in the connection id: when the connection was made; 0 for an HTTP client.
  package func epochMilliseconds(_ id: ClientID) -> Int64 {
    clientParts[Int(id.rawValue)].epochMilliseconds
  }

  private mutating func parse(client bytes: Span<UInt8>) -> ClientParts {
    var parts = ClientParts()
    var hash = -1
    var first = -1
    var last = -1
    unsafe bytes.withUnsafeBytes { raw in
      for i in 0..<raw.count {
        let byte = unsafe raw[i]
        if byte == UInt8(ascii: "#") { hash = i }
        if byte == UInt8(ascii: "_") {
          if first < 0 { first = i }
          last = i
        }
      }
    }
    if hash > 0 {
      parts.address = address(bytes.extracting(0..<hash))
      parts.ip = ip(parts.address)
      parts.isPersistent = hash + 1 < bytes.count && bytes[hash + 1] == UInt8(ascii: "f")
    } else if first > 0, last > first {
      var epoch: Int64 = 0
      for i in 0..<first {
        let digit = bytes[i] &- UInt8(ascii: "0")
        guard digit < 10, epoch < 1 << 50 else { return parts }
        epoch = epoch * 10 + Int64(digit)
      }
      parts.epochMilliseconds = epoch
      parts.ip = name(bytes.extracting((first + 1)..<last))
      parts.isConnection = true
    }
    return parts
  }
}
