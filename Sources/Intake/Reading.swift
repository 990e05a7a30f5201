package import Rewriting

/// How the bytes of a file are to be taken, beyond what they tell themselves.
package struct Reading: Hashable, Sendable {
  /// The layout its lines are said to have; nil to tell it from the lines.
  package var format: LineFormat?

  /// The zone of the node's other logs, in minutes east of UTC: stamps counted since the epoch are written in it, so that all
  /// logs of a node have one zone; nil where that is not known.
  package var zone: Int16?

  /// Whose lines are read, where collectors wrote those of several into one file.
  package var lines = Lines.ofFirst

  /// Whose lines are read.
  package enum Lines: Hashable, Sendable {
    /// Of whom the first labelled line is from; the others are counted and told.
    case ofFirst
    case ofAll
    case of(Label)
  }

  /// One who writes into a file of several: a pod, a container, a host.
  package struct Label: Hashable, Sendable {
    /// Which layer around the lines names it, from the outermost.
    package var layer: Int
    package var name: [UInt8]
    /// Whether lines that bear no label count as its own: those of the first one do.
    package var isFirst: Bool

    /// The name for people and for files' keys, decoded lossily; a few kinds of bytes only (`Wrapper`).
    package var text: String { String(decoding: name, as: UTF8.self) }

    package init(layer: Int, name: [UInt8], isFirst: Bool) {
      self.layer = layer
      self.name = name
      self.isFirst = isFirst
    }
  }

  /// Whose lines are read, of several; nil where the file is not parted.
  package var label: Label? {
    if case .of(let label) = lines { label } else { nil }
  }

  package init(format: LineFormat? = nil) { self.format = format }
}
