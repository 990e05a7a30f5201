package import Rewriting

/// How the bytes of a file are to be taken, beyond what they tell themselves.
package struct Reading: Hashable, Sendable {
  /// The layout its lines are said to have; nil to tell it from the lines.
  package var format: LineFormat?

  /// The zone of the node's other logs, in minutes east of UTC: stamps counted since the epoch are written in it, so that all
  /// logs of a node have one zone; nil where that is not known.
  package var zone: Int16?

  package init(format: LineFormat? = nil) { self.format = format }
}
