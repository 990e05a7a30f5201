import Bytes
import Records

/// Heartbeats whose instance is being fetched from memory: a few are read on while the table's slot comes
/// (`performance.md`, decision 5).
struct PendingBeats {
  /// One heartbeat that lacks its instance only.
  struct One {
    var service: ServiceID
    var ip: ByteRange
    var port: ByteRange
    var key: SpelledInstances.Key
    var cluster: NameID
    var beat: Beat
  }

  /// As many as there are memory accesses a core keeps under way, or a few less.
  static let most = 8

  private(set) var all: ContiguousArray<One> = []
  var isEmpty: Bool { all.isEmpty }
  var isFull: Bool { all.count >= PendingBeats.most }

  mutating func append(_ one: One) { all.append(one) }
  mutating func removeAll() { all.removeAll(keepingCapacity: true) }
}

extension Extractor {
  /// Takes a heartbeat; it is in `routine` when the next `drainBeats` is over.
  mutating func beat(
    _ request: Request, _ record: Record, in buffer: Span<UInt8>, names: inout Names,
    routine: inout RoutineTable, tally: inout ExtractTally
  ) {
    let range = access.line.query
    let fields = QueryFields(range, in: buffer)
    guard range.exists, !range.isEmpty, !fields.beat.exists,
      let key = SpelledInstances.Key(ip: fields.ip, port: fields.port, isEscaped: true, in: buffer)
    else {
      drainBeats(in: buffer, names: &names, routine: &routine)
      let query = resolve(range, isCached: true, in: buffer, names: &names)
      append(query, request, record, in: buffer, routine: &routine, tally: &tally)
      return
    }
    tally.beats &+= 1
    var query = flags(of: fields, in: buffer)
    query.service = cache.service(
      namespace: fields.namespace, group: fields.group, name: fields.service, isEscaped: true,
      in: buffer, names: &names)
    // Nobody can ask for a beat of no service.
    guard !query.service.isNone else { return }
    let cluster = cache.cluster(fields.cluster, in: buffer, names: &names)
    names.spelledInstances.prefetch(key, query.service)
    pending.append(
      PendingBeats.One(
        service: query.service, ip: fields.ip, port: fields.port, key: key, cluster: cluster,
        beat: made(query, request, record)))
    if pending.isFull { drainBeats(in: buffer, names: &names, routine: &routine) }
  }

  /// Finds the instances of the heartbeats taken and puts these into `routine`, in their order.
  ///
  /// Before anything else names an instance, and before the buffer goes.
  mutating func drainBeats(
    in buffer: Span<UInt8>, names: inout Names, routine: inout RoutineTable
  ) {
    guard !pending.isEmpty else { return }
    for i in pending.all.indices {
      let service = pending.all[i].service
      let instance = cache.instance(
        pending.all[i].key, of: service, ip: pending.all[i].ip, port: pending.all[i].port,
        in: buffer, names: &names)
      names.setCluster(instance, pending.all[i].cluster)
      guard !instance.isNone else { continue }
      var beat = pending.all[i].beat
      beat.instance = instance
      routine.append(beat)
    }
    pending.removeAll()
  }
}
