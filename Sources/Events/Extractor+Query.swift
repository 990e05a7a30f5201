import Bytes

extension Extractor {
  /// What a query names.
  mutating func resolve(
    _ query: ByteRange, in buffer: Span<UInt8>, names: inout Names
  ) -> NameCache.Query {
    guard query.exists, !query.isEmpty else { return NameCache.Query(flags: .bodyHidden) }
    return resolve(QueryFields(query, in: buffer), in: buffer, names: &names)
  }

  /// What a query says besides names.
  private func flags(of fields: QueryFields, in buffer: Span<UInt8>) -> NameCache.Query {
    var result = NameCache.Query()
    if fields.isServer { result.flags.insert(.forwarded) }
    switch QueryFields.truth(fields.enabled.exists ? fields.enabled : fields.enable, in: buffer) {
    case 1: result.flags.insert(.enabled)
    case 0: result.flags.insert(.disabled)
    default: break
    }
    if QueryFields.truth(fields.ephemeral, in: buffer) == 0 { result.flags.insert(.persistent) }
    result.isBeat = QueryFields.truth(fields.heartBeat, in: buffer) == 1
    return result
  }

  private mutating func resolve(
    _ fields: QueryFields, in buffer: Span<UInt8>, names: inout Names
  ) -> NameCache.Query {
    var result = flags(of: fields, in: buffer)
    result.service = cache.service(
      namespace: fields.namespace, group: fields.group, name: fields.service, isEscaped: true,
      in: buffer, names: &names)
    var cluster = cache.cluster(fields.cluster, in: buffer, names: &names)
    var address = cache.address(
      ip: fields.ip, port: fields.port, isEscaped: true, in: buffer, names: &names)
    if address.isNone, fields.beat.exists {
      address = resolve(
        beat: fields.beat, namespace: fields.namespace, in: buffer, names: &names, &result,
        &cluster)
    }
    result.instance = names.instance(result.service, address)
    if result.service.isNone, address.isNone { result.flags.insert(.bodyHidden) }
    result.cluster = cluster
    names.setCluster(result.instance, cluster)
    return result
  }

  /// A full heartbeat carries its instance as escaped JSON, and the service too when the query does not say it.
  private mutating func resolve(
    beat: ByteRange, namespace: ByteRange, in buffer: Span<UInt8>, names: inout Names,
    _ result: inout NameCache.Query, _ cluster: inout NameID
  ) -> AddressID {
    var json: [UInt8] = []
    Percent.decode(buffer.extracting(Int(beat.start)..<Int(beat.end)), into: &json)
    var scanner = InstanceScanner(from: 0, to: json.count)
    guard let found = scanner.object(in: json.span) else { return .none }
    if result.service.isNone, found.service.exists {
      let space = String(
        decoding: decoded(namespace, in: buffer), as: UTF8.self)
      let text = String(
        decoding: json[Int(found.service.start)..<Int(found.service.end)], as: UTF8.self)
      if !text.isEmpty { result.service = names.service(namespace: space, group: "", name: text) }
    }
    if cluster.isNone { cluster = Extractor.name(found.cluster, in: json.span, &names) }
    return cache.address(ip: found.ip, port: found.port, in: json.span, names: &names)
  }

  private func decoded(_ range: ByteRange, in buffer: Span<UInt8>) -> [UInt8] {
    guard range.exists else { return [] }
    var bytes: [UInt8] = []
    Percent.decode(buffer.extracting(Int(range.start)..<Int(range.end)), into: &bytes)
    return bytes
  }
}
