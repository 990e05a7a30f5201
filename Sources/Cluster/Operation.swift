package import Bytes
package import Events

/// A write as one thing: the request on the node asked, its forwarded copy on the node that executed it, and what it
/// changed.
package struct Operation: Sendable {
  package enum Kind: String, Sendable {
    case offline, online, register, deregister, delete, update, write
    case beatStop = "beat-stop"
    case expire
    /// Takes an instance away from the lists.
    package var hides: Bool { self == .offline || self == .deregister || self == .delete }
  }

  /// How it came in.
  package enum Via: String, Sendable { case console, openapi, client, grpc, server }

  /// When a request was in work on a node, on the reference clock, the node's clock uncertainty included.
  package struct Span: Sendable {
    package var node: NodeID
    package var from: Instant
    package var to: Instant
    package var evidence: Citation
    package var status: UInt16
    package init(node: NodeID, from: Instant, to: Instant, evidence: Citation, status: UInt16) {
      self.node = node
      self.from = from
      self.to = to
      self.evidence = evidence
      self.status = status
    }
  }

  package var id: Int
  package var kind: Kind
  package var via: Via
  package var service: ServiceID
  package var instance: InstanceID
  package var client: ClientID
  package var persistent: Bool
  package var requested: Span?
  package var executed: Span?
  /// Remote address and agent of the request on the node asked.
  package var remote: NameID
  package var agent: NameID
  /// The API's version: 1, 2, 3.
  package var api: Int
  /// Status the caller got; of the copy when the asker's line is not there; 200 for a gRPC operation.
  package var status: UInt16
  /// The members by which the node asked, or that executed it, chose the owner at that time; empty when not known.
  package var members: [String] = []
  /// The record that opened it.
  package var opener: Event
  /// More lines that say it.
  package var evidence: [Citation]
  /// By which certainty its subject is known.
  package var identified: Sureness = .proved
  /// Filled for a `write`: what it may have been, best first.
  package var candidates: [Candidate] = []
  /// When the next operation on the same subject ended this one's window; nil while it is open.
  package var closedAt: Instant?
  /// Whether that next operation gives the instance back on purpose (an online).
  package var closedBy: Kind?

  package struct Candidate: Sendable {
    package var kind: Kind
    package var service: ServiceID
    package var instance: InstanceID
    /// Only an ip is known (gRPC client): none port.
    package var client: ClientID
    package var sureness: Sureness
    package var evidence: [Citation]
  }

  /// Earliest and latest moment of the change itself: in work on the node that executed it.
  package var span: Span? { executed ?? requested }
}

/// How sure, in the words of design §2.
package enum Sureness: String, Sendable, Comparable {
  case ruledOut = "ruled-out"
  case notEvaluable = "not-evaluable"
  case possible, likely, proved
  private var rank: Int {
    switch self {
    case .ruledOut: 0
    case .notEvaluable: 1
    case .possible: 2
    case .likely: 3
    case .proved: 4
    }
  }
  package static func < (a: Sureness, b: Sureness) -> Bool { a.rank < b.rank }
}
