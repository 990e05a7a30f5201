import Bytes
import Records

/// One instance of the datum last seen of a key.
struct DatumEntry {
  var address: AddressID
  var isEnabled: Bool
  var isHealthy: Bool
}

extension Extractor {
  /// Splits a `datum is changed` record into the differences to the datum before it of the same key in this source.
  ///
  /// An event for every instance that came, went, or changed `enabled` or `healthy`, in the order of the new list, then of
  /// those that went; `datumSame` when there is none. An instance that comes disabled gives `datumDisabled` behind its
  /// `datumAdded`. A list whose JSON breaks off tells nothing, and the next of that key counts as the first.
  mutating func emitDatum(
    _ record: Record, in buffer: Span<UInt8>, names: inout Names, into events: inout [Event]
  ) {
    let (service, flags) = Extractor.service(ofDatum: captured.key, [], in: buffer, &cache, &names)
    guard !service.isNone else { return }
    let key = UInt64(service.rawValue) << 1 | (flags.contains(.persistent) ? 1 : 0)
    // The capture ends with the first line; so does the JSON.
    guard let fresh = readDatum(service, in: buffer, names: &names) else {
      datums[key] = nil
      return
    }
    var made = event(.datumSame, record, in: buffer)
    made.service = service
    made.flags = flags
    let old = datums[key]
    made.b = old == nil ? 1 : 0
    let count = events.count
    compare(old ?? [], fresh, made, names: &names, into: &events)
    if events.count == count { events.append(made) }
    datums[key] = fresh
  }

  /// The instances of the captured JSON, nil when it breaks off.
  private mutating func readDatum(
    _ service: ServiceID, in buffer: Span<UInt8>, names: inout Names
  ) -> [DatumEntry]? {
    guard captured.json.exists else { return nil }
    var scanner = InstanceScanner(from: Int(captured.json.start), to: Int(captured.json.end))
    guard scanner.openList(in: buffer) else { return nil }
    var entries: [DatumEntry] = []
    while let found = scanner.next(in: buffer) {
      let address = cache.address(ip: found.ip, port: found.port, in: buffer, names: &names)
      guard !address.isNone else { continue }
      if found.cluster.exists {
        names.setCluster(
          names.instance(service, address), Extractor.name(found.cluster, in: buffer, &names))
      }
      entries.append(
        DatumEntry(
          address: address, isEnabled: found.enabled != 0, isHealthy: found.healthy != 0))
    }
    return scanner.isComplete ? entries : nil
  }

  private func compare(
    _ old: [DatumEntry], _ fresh: [DatumEntry], _ template: Event, names: inout Names,
    into events: inout [Event]
  ) {
    var made = template
    func append(_ kind: EventKind, _ address: AddressID, _ names: inout Names) {
      made.kind = kind
      made.instance = names.instance(template.service, address)
      events.append(made)
    }
    var before: [AddressID: DatumEntry] = [:]
    for entry in old { before[entry.address] = entry }
    var still: Set<AddressID> = []
    for entry in fresh where still.insert(entry.address).inserted {
      guard let was = before[entry.address] else {
        append(.datumAdded, entry.address, &names)
        if !entry.isEnabled { append(.datumDisabled, entry.address, &names) }
        if !entry.isHealthy { append(.datumUnhealthy, entry.address, &names) }
        continue
      }
      if entry.isEnabled != was.isEnabled {
        append(entry.isEnabled ? .datumEnabled : .datumDisabled, entry.address, &names)
      }
      if entry.isHealthy != was.isHealthy {
        append(entry.isHealthy ? .datumHealthy : .datumUnhealthy, entry.address, &names)
      }
    }
    var gone: Set<AddressID> = []
    for entry in old
    where !still.contains(entry.address) && gone.insert(entry.address).inserted {
      append(.datumRemoved, entry.address, &names)
    }
  }
}
