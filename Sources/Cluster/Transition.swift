package import Bytes

/// A change of what one node shows of one instance, as far as its lines say.
package struct Transition: Sendable {
  package enum Kind: Sendable {
    /// Began to be in the list, and is shown.
    case appeared
    /// Began to be held by the node, hidden from the first (`originalSize=1, DataSize=0`).
    case bornHidden
    /// Still held, no longer shown.
    case hidden
    /// Held and hidden before, shown now.
    case shownAgain
    /// No longer held.
    case gone
  }
  package enum Basis: String, Sendable {
    case pushGap = "push-gap"
    case clientLine = "client-line"
    case datum
  }

  package var kind: Kind
  /// The client, or on 1.x the instance.
  package var client: ClientID
  package var instance: InstanceID
  /// Earliest and latest moment, on the reference clock, the node's clock uncertainty not included.
  package var from: Instant
  package var to: Instant
  package var basis: Basis
  package var evidence: [Citation]
  /// The operation the change is put down to, by its id; -1 when to none.
  package var operation = -1
  /// Whether the instance was shown before.
  package var wasShown = true
  /// Whether the removal was a lost connection.
  package var byDisconnect = false
  /// Whether it went because the node's process ended, not by any change of its data.
  package var byRestart = false
  /// When the line that changed what the node holds was written: earlier than the list that shows it.
  package var changedAt: Instant
}
