package import Bytes

/// When one operation became visible on one node.
package struct Effect: Sendable {
  package enum State: String, Sendable {
    case applied
    case notApplied = "not-applied"
    case unchanged
    case notEvaluable = "not-evaluable"
  }

  /// Why it is not simply applied.
  package enum Reason: String, Sendable {
    /// No list was pushed on that node: nothing there shows what its list held.
    case noPush = "no-push"
    /// The node's lines of this kind were not read.
    case noLog = "no-log"
    /// It was so before.
    case already
    /// The instance was not there.
    case absent
    /// It vanished because it expired, not because of this.
    case expired
    /// It left before the change could be seen.
    case left
    /// Lists rebuilt afterwards still show it.
    case stillShown = "still-shown"
    /// No line of the node shows the change, though its log goes on.
    case silent
    /// The next operation on it came before this one was seen.
    case overtaken
    /// The request failed.
    case failed
    /// Nothing bounds that node's clock against the executing node's, and the change is further off than it takes.
    case clockUnknown = "clock-unknown"
    /// What the request said is in a body that was not logged.
    case hiddenBody = "hidden-body"
  }

  package var node: NodeID
  package var state: State
  /// Earliest and latest moment of the first list that shows it, the clock's uncertainty included.
  package var from: Instant?
  package var to: Instant?
  /// `from` less the end of the execution; `to` less its beginning; in ms.
  package var delayLow: Int64?
  package var delayHigh: Int64?
  package var basis: Transition.Basis?
  package var reason: Reason?
  package var evidence: [Citation] = []
  /// Where the instance was shown again within the operation's window.
  package var back: Transition?
  /// What ended that: hidden or gone again within the window; nil when it stayed.
  package var backEnded: Transition?
  /// The transition itself.
  package var transition: Transition?

  /// It still has the old state, by its lists or by the silence of a log that goes on.
  package var isBehind: Bool {
    state == .notApplied && (reason == .stillShown || reason == .silent)
  }

  init(_ node: NodeID, _ state: State, _ reason: Reason? = nil) {
    self.node = node
    self.state = state
    self.reason = reason
  }
}
