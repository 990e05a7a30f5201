package import Bytes
import Events
import Timelines

/// Writes whose body was not logged (a console form on the node that executes it itself; every console write of 3.x).
extension World {
  /// Looks for what each hidden write was: a datum line in its span (1.x), or the only list that changed its size without
  /// anything else that explains it right behind it (2.x, 3.x).
  ///
  /// What cannot be told keeps candidates.
  mutating func resolveHiddenWrites() {
    guard now >= nextResolve else { return }
    nextResolve = now + 2_000
    for id in operations.unnamed {
      let operation = operations[id]
      let same = (named[operation.service] ?? []).filter {
        names.ip(names.address($0)) == names.ip(operation.client)
      }
      guard same.count == 1, let only = same.first else { continue }
      let mark = recent.forgotten.first { $0.instance == only }
      operations.name(id, only, evidence: mark.map { [$0.citation] } ?? [])
    }
    for id in operations.hiddenWrites {
      let operation = operations[id]
      guard operation.executed == nil, let span = operation.requested, now - span.to >= 5_000,
        now - span.to < 20_000 || now.milliseconds % 30_000 < 2_000
      else { continue }
      if operation.status >= 400 {
        if operation.candidates.isEmpty {
          operations[id].candidates = pageCandidates(operation, pageBefore(operation, span))
        }
        continue
      }
      if promoteByDatum(operation, span) { continue }
      promoteByList(operation, span)
    }
  }

  private mutating func promoteByDatum(_ operation: Operation, _ span: Operation.Span) -> Bool {
    let flips = recent.flips.filter {
      $0.node == span.node && $0.at >= span.from - 50 && $0.at <= span.to + 50
    }
    guard let only = flips.first, flips.allSatisfy({ $0.instance == only.instance }) else {
      return false
    }
    operations.promote(
      operation.id, kind: only.disabled ? .offline : .online, service: only.service,
      instance: only.instance, client: .none, identified: .likely,
      evidence: [only.citation])
    return true
  }

  private mutating func promoteByList(_ operation: Operation, _ span: Operation.Span) {
    // Applied at once, listed 500–700 ms later; 1.2 s with a slow follower, more on a busy host (operations §3a-4).
    let from = span.from + 200
    let to = span.to + 2_500
    var services: [ServiceID] = []
    for row in recent.resized where row.at >= from && row.at <= to {
      if !services.contains(row.service) { services.append(row.service) }
    }
    let read = pageBefore(operation, span)
    var found: [Found] = []
    for service in services {
      var change = 0
      var clients: Set<ClientID>?
      var hasStrangers = false
      var evidence: [Citation] = []
      for replay in replays(service) {
        for odd in replay.unexplained where odd.at >= from && odd.at <= to {
          guard change == 0 || (change < 0) == (odd.change < 0) else { continue }
          change = odd.change
          clients = clients.map { $0.intersection(odd.clients) } ?? Set(odd.clients)
          hasStrangers = hasStrangers || odd.hasStrangers
          evidence.append(odd.event)
        }
      }
      if change != 0 {
        found.append(
          Found(
            service: service, change: change, clients: clients ?? [], hasStrangers: hasStrangers,
            evidence: evidence))
      }
    }
    if found.count > 1, let read { found = found.filter { $0.service == read.service } }
    guard found.count == 1, let one = found.first else {
      let candidates = pageCandidates(operation, read)
      if !candidates.isEmpty { operations[operation.id].candidates = candidates }
      return
    }
    let kind: Operation.Kind = one.change < 0 ? .offline : .online
    let all = candidates(operation, kind, one.service, one.clients, one.evidence)
    let rivals = operations.hiddenWrites.filter { other in
      guard other != operation.id, let theirs = operations[other].requested else { return false }
      return operations[other].executed == nil && operations[other].status < 400
        && theirs.from <= span.to + 2_500
        && theirs.to + 2_500 >= span.from
    }
    if all.count == 1, rivals.isEmpty, !one.hasStrangers {
      operations.promote(
        operation.id, kind: kind, service: one.service, instance: all[0].instance,
        client: all[0].client, identified: .likely, evidence: one.evidence)
    } else if !all.isEmpty {
      operations[operation.id].candidates = Array(all.prefix(8))
    }
  }

  /// A service whose list changed its size in time, and who of it may be the one.
  private struct Found {
    var service: ServiceID
    var change: Int
    var clients: Set<ClientID>
    var hasStrangers: Bool
    var evidence: [Citation]
  }

  /// The page the same caller read last before the write: an operator clicks what he sees.
  private func pageBefore(_ operation: Operation, _ span: Operation.Span) -> Recent.Read? {
    recent.reads.last {
      $0.remote == operation.remote && $0.ended <= span.to && $0.ended >= span.from - 300_000
    }
  }

  private func pageCandidates(
    _ operation: Operation, _ read: Recent.Read?
  ) -> [Operation.Candidate] {
    guard let read else { return operation.candidates }
    var clients: Set<ClientID> = []
    var instances: Set<InstanceID> = []
    for replay in replays(read.service) {
      clients.formUnion(replay.state.clients.keys)
      instances.formUnion(replay.state.instances.keys)
    }
    var all = candidates(operation, .offline, read.service, clients, [read.citation])
    for instance in instances.sorted(by: {
      names.text(names.address($0)) < names.text(names.address($1))
    }) {
      all.append(
        Operation.Candidate(
          kind: .offline, service: read.service, instance: instance, client: .none,
          sureness: .possible, evidence: [read.citation]))
    }
    return Array(all.prefix(8))
  }

  /// The instances that `clients` stand for, those only that the node asked owns: it would have forwarded the others
  /// (v1 path on 2.x and later: `DistroFilter`, tag `ip:port`).
  private func candidates(
    _ operation: Operation, _ kind: Operation.Kind, _ service: ServiceID, _ clients: Set<ClientID>,
    _ evidence: [Citation]
  ) -> [Operation.Candidate] {
    var all: [Operation.Candidate] = []
    for client in clients.sorted(by: { names.text($0) < names.text($1) }) {
      var instances: [InstanceID] = []
      if names.isConnection(client) {
        instances = (named[service] ?? []).filter {
          names.ip(names.address($0)) == names.ip(client)
        }
      } else if let known = names.knownInstance(service, names.address(client)) {
        instances = [known]
      }
      instances = instances.filter { isOwn($0, operation) }
      if instances.isEmpty {
        guard names.isConnection(client) else { continue }
        all.append(
          Operation.Candidate(
            kind: kind, service: service, instance: .none, client: client, sureness: .possible,
            evidence: evidence))
      }
      for instance in instances {
        all.append(
          Operation.Candidate(
            kind: kind, service: service, instance: instance, client: client,
            sureness: .possible, evidence: evidence))
      }
    }
    return all
  }

  private func isOwn(_ instance: InstanceID, _ operation: Operation) -> Bool {
    guard operation.api == 1, operation.status < 400 else { return true }
    return isExecutedByOwner(operation, of: instance) ?? true
  }

  /// Whether the node that executed `operation` owned `instance` by the members it knew then; nil when that is not known.
  package func isExecutedByOwner(_ operation: Operation, of instance: InstanceID) -> Bool? {
    guard !instance.isNone, let span = operation.span else { return nil }
    let state = nodes[Int(span.node.rawValue)]
    // 1.x: the service has the owner, later each address (`DistroMapper`, operations §3e).
    let service = names.service(instance)
    let tag =
      state.isV1(at: span.from)
      ? "\(names.group(service))@@\(names.serviceName(service))"
      : names.text(names.address(instance))
    guard let owner = Membership.owner(of: tag, among: operation.members),
      let node = node(of: owner)
    else { return nil }
    return node == span.node
  }
}
