package import Bytes
import Events

/// The writes of the run: open ones, and closed ones until they are taken by whoever reports them.
///
/// A request and its forwarded copy are joined here, once. The copy's line is written by the node that executed it and
/// names the asker (`Request-Source`, or the remote address); it lies inside the asker's line in time, except when the
/// asker gave up first (2 s, operations §3e).
package struct Operations: Sendable {
  /// How long an operation stays open when no other on its subject ends it (design §4).
  package static let window: Int64 = 600_000
  /// How long a request waits for its copy, and a copy for its request.
  static let joining: Int64 = 15_000

  package private(set) var all: [Operation] = []
  private var first = 0
  private var openByService: [ServiceID: [Int]] = [:]
  /// Ids of operations whose service is not known yet (hidden writes).
  private var hidden: [Int] = []
  /// Requests without a copy, and copies without a request, lately.
  private var unjoined: [Int] = []
  private var now = Instant.distantPast

  package init() {}

  package subscript(_ id: Int) -> Operation {
    get { all[id] }
    set { all[id] = newValue }
  }

  /// Every operation on `service`, and every hidden write that may be one.
  package func of(_ service: ServiceID) -> [Operation] {
    guard !hidden.isEmpty || openByService[service] != nil else { return [] }
    return ((openByService[service] ?? []) + hidden).sorted().map { all[$0] }
  }

  /// From when on the views of `service` must keep what they saw: the beginning of its oldest operation that was open at
  /// `moment`; nil when none was.
  func keepFrom(_ service: ServiceID, at moment: Instant) -> Instant? {
    var earliest: Instant?
    for id in (openByService[service] ?? []) + hidden {
      guard let span = all[id].span, moment - span.to <= Operations.window else { continue }
      earliest = min(earliest ?? span.from, span.from)
    }
    return earliest
  }

  /// Up to when the views of a service are folded: an operation needs what was seen in `ServiceView.memory` before it.
  func foldLimit(_ service: ServiceID, at moment: Instant) -> Instant {
    guard !hidden.isEmpty || openByService[service] != nil else {
      return moment - ServiceView.memory
    }
    return min(moment, keepFrom(service, at: moment) ?? moment) - ServiceView.memory
  }

  /// Drops the closed operations of `service` that explain nothing its views still hold: a change that is put down to an
  /// operation is seen within a minute of it.
  ///
  /// `moment` is when the view was folded that was folded longest ago: what was open then, some views have not been folded with
  /// since it closed.
  mutating func forget(_ service: ServiceID, foldedAt moment: Instant) {
    guard let ids = openByService[service] else { return }
    let limit = foldLimit(service, at: moment)
    let kept = ids.filter { id in
      guard let span = all[id].span else { return false }
      return moment - span.to <= Operations.window || span.to + 60_000 >= limit
    }
    if kept.count != ids.count { openByService[service] = kept.isEmpty ? nil : kept }
  }

  /// Services with operations that may still be asked for.
  var services: [ServiceID] { Array(openByService.keys) }

  /// Operations that may still be asked for, or be joined, named or promoted.
  var indexedCount: Int {
    openByService.reduce(hidden.count + unjoined.count + unnamed.count) { $0 + $1.value.count }
  }

  /// Hidden writes not yet put down to a service.
  package var hiddenWrites: [Int] { hidden }

  // MARK: add

  /// Takes an operation that came by HTTP: joins it to its twin, or opens it.
  mutating func add(_ operation: Operation, isCopy: Bool) {
    let span = isCopy ? operation.executed : operation.requested
    guard let span else { return }
    var best = -1
    var bestGap = Int64.max
    for id in unjoined {
      let other = all[id]
      guard (other.requested == nil) != isCopy, fits(operation, other, isCopy: isCopy) else {
        continue
      }
      let theirs = isCopy ? other.requested : other.executed
      guard let theirs, theirs.node != span.node else { continue }
      // The copy must have begun within the request, which may have given up before the copy ended.
      let (outer, inner) = isCopy ? (theirs, span) : (span, theirs)
      guard inner.from <= outer.to, inner.to >= outer.from else { continue }
      let gap = abs(outer.from - inner.from) + (outer.status == inner.status ? 0 : 2_000)
      if gap < bestGap {
        bestGap = gap
        best = id
      }
    }
    if best >= 0 {
      join(best, operation, isCopy: isCopy)
    } else {
      open(operation)
      unjoined.append(operation.id)
    }
  }

  /// Opens an operation that is nobody's twin.
  mutating func open(_ operation: Operation) {
    var operation = operation
    operation.id = all.count
    closeEarlier(operation)
    all.append(operation)
    index(operation)
  }

  package var nextID: Int { all.count }

  private mutating func index(_ operation: Operation) {
    if operation.service.isNone {
      hidden.append(operation.id)
    } else {
      openByService[operation.service, default: []].append(operation.id)
    }
  }

  private func fits(_ one: Operation, _ other: Operation, isCopy: Bool) -> Bool {
    let (parent, copy) = isCopy ? (other, one) : (one, other)
    if parent.kind == .write {
      guard copy.kind == .offline || copy.kind == .online || copy.kind == .update else {
        return false
      }
    } else if parent.kind != copy.kind
      && !(parent.kind.isRemoval && copy.kind.isRemoval)
    {
      return false
    }
    if !parent.instance.isNone, !copy.instance.isNone { return parent.instance == copy.instance }
    return true
  }

  private mutating func join(_ id: Int, _ operation: Operation, isCopy: Bool) {
    unjoined.removeAll { $0 == id }
    var merged = all[id]
    if isCopy {
      merged.executed = operation.executed
      if merged.kind == .write { merged.kind = operation.kind }
      if merged.instance.isNone { merged.instance = operation.instance }
      if merged.service.isNone {
        merged.service = operation.service
        hidden.removeAll { $0 == id }
        openByService[operation.service, default: []].append(id)
      }
      merged.persistent = merged.persistent || operation.persistent
    } else {
      merged.requested = operation.requested
      merged.remote = operation.remote
      merged.agent = operation.agent
      merged.via = operation.via
      merged.status = operation.status
      merged.opener = operation.opener
      if operation.kind.isRemoval { merged.kind = operation.kind }
    }
    merged.evidence += operation.evidence
    merged.identified = .proved
    closeEarlier(merged)
    all[id] = merged
  }

  /// Promoted writes of which only the client's address is known yet.
  package private(set) var unnamed: [Int] = []

  /// Gives an operation whose client is known the instance that a later line named.
  package mutating func name(_ id: Int, _ instance: InstanceID, evidence: [Citation]) {
    unnamed.removeAll { $0 == id }
    all[id].instance = instance
    all[id].evidence += evidence
    closeEarlier(all[id])
  }

  /// Says what a hidden write was, once something else told it.
  package mutating func promote(
    _ id: Int, kind: Operation.Kind, service: ServiceID, instance: InstanceID, client: ClientID,
    identified: Sureness, evidence: [Citation]
  ) {
    guard all[id].kind == .write else { return }
    all[id].kind = kind
    all[id].service = service
    all[id].instance = instance
    if instance.isNone {
      all[id].client = client
      unnamed.append(id)
    }
    all[id].identified = identified
    all[id].evidence += evidence
    hidden.removeAll { $0 == id }
    openByService[service, default: []].append(id)
    closeEarlier(all[id])
  }

  /// An operation ends the window of the one before it on the same subject: what follows is its own.
  private mutating func closeEarlier(_ operation: Operation) {
    guard !operation.instance.isNone, operation.status < 400, let span = operation.span,
      operation.kind != .update
    else { return }
    for id in openByService[operation.service] ?? [] where id != operation.id {
      guard all[id].instance == operation.instance, all[id].closedAt == nil,
        let theirs = all[id].span, theirs.from < span.from
      else { continue }
      all[id].closedAt = span.from
      all[id].closedBy = operation.kind
    }
  }

  mutating func advance(to now: Instant) {
    self.now = now
    unjoined.removeAll { id in
      guard let span = all[id].span else { return true }
      return now - span.to > Operations.joining
    }
    unnamed.removeAll { id in
      guard let span = all[id].span else { return true }
      return now - span.to > Operations.window
    }
    hidden.removeAll { id in
      guard let span = all[id].span else { return true }
      return now - span.to > Operations.window
    }
  }
}

extension Operation.Kind {
  /// A removal asked for by somebody.
  package var isRemoval: Bool { self == .deregister || self == .delete }
}
