package import Bytes
import Events

/// What happened within the longest window a question looks back over, oldest first.
package struct Recent: Sendable {
  /// Something a server did to an instance.
  package struct Mark: Sendable {
    package var at: Instant
    package var node: NodeID
    package var service: ServiceID
    package var instance: InstanceID
    package var disabled: Bool
    package var citation: Citation

    init(_ event: Event, disabled: Bool = false) {
      at = event.at
      node = event.node
      service = event.service
      instance = event.instance
      self.disabled = disabled
      citation = Citation(event)
    }
  }

  /// A console page of a service.
  package struct Read: BitwiseCopyable, Sendable {
    package let citation: Citation
    package let size: Int64
    package let service: ServiceID
    package let remote: NameID
    private let took: UInt32
    package let status: UInt16

    /// In work from here to within the second that begins at `ended`.
    package var began: Instant { citation.at - Int64(took) }
    package var ended: Instant { citation.at }
    package var node: NodeID { citation.node }

    init(_ event: Event) {
      took = event.took
      service = event.service
      remote = event.name
      size = event.a
      status = event.status
      citation = Citation(event)
    }
  }

  /// A pushed list whose size differs from the one before it.
  package struct Resized: BitwiseCopyable, Sendable {
    package let at: Instant
    package let service: ServiceID
    package let node: NodeID
  }

  /// Something a node said of a client.
  package struct ClientMark: Sendable {
    package var at: Instant
    package var node: NodeID
    package var client: ClientID
    package var peer: NameID
    package var citation: Citation

    init(_ event: Event) {
      at = event.at
      node = event.node
      client = event.client
      peer = event.peer
      citation = Citation(event)
    }
  }

  /// A node that asks for votes, or is refused, in a raft group.
  package struct RaftMark: Sendable {
    package var at: Instant
    package var node: NodeID
    package var group: NameID
    package var citation: Citation

    init(_ event: Event) {
      at = event.at
      node = event.node
      group = event.name
      citation = Citation(event)
    }
  }

  /// `client … is invalid, get new client from …`: a copy installed from a peer.
  package var installed: [ClientMark] = []
  /// `remove instance from non-exist client`.
  package var unknownRemovals: [ClientMark] = []
  /// `start preVote`.
  package var preVotes: [RaftMark] = []
  /// `AUTO-DELETE-IP`.
  package var expiries: [Mark] = []
  /// `Remove expired metadata`.
  package var forgotten: [Mark] = []
  /// 1.x: enabled flipped.
  package var flips: [Mark] = []
  /// These and `resized` are many: in queues, whose memory follows what is held.
  package var reads = Queue<9, Read>()
  /// When a gRPC client last published a service that it published already, by client and service.
  package var republished: [UInt64: Instant] = [:]
  package var resized = Queue<9, Resized>()

  /// Rows kept now, of all kinds.
  var count: Int {
    installed.count + unknownRemovals.count + preVotes.count + expiries.count + forgotten.count
      + flips.count + reads.count + resized.count
  }

  mutating func expire(before limit: Instant) {
    Recent.cut(&expiries) { $0.at < limit }
    Recent.cut(&forgotten) { $0.at < limit }
    Recent.cut(&installed) { $0.at < limit }
    Recent.cut(&unknownRemovals) { $0.at < limit }
    Recent.cut(&preVotes) { $0.at < limit }
    Recent.cut(&flips) { $0.at < limit }
    reads.drop(before: reads.firstIndex { $0.ended >= limit } ?? reads.end)
    if republished.values.contains(where: { $0 < limit }) {
      republished = republished.filter { $0.value >= limit }
    }
    // Only hidden writes ask for it, and they are first asked after some seconds.
    resized.drop(before: resized.firstIndex { $0.at >= limit + 540_000 } ?? resized.end)
  }

  private static func cut<T>(_ rows: inout [T], _ old: (T) -> Bool) {
    var count = 0
    while count < rows.count, old(rows[count]) { count += 1 }
    if count > 0 { rows.removeFirst(count) }
  }
}
