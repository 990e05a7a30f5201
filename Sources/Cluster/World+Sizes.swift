import Events

extension World {
  /// How many rows the tables that grow with events hold now: what a test of memory looks at.
  package struct TableSizes: Sendable, Equatable {
    /// Observations kept by all views.
    package var observations = 0
    /// Registrations looked back for.
    package var posts = 0
    /// Marks, reads and list sizes looked back for.
    package var recent = 0
    /// Operations whose window is open, or that are not folded yet.
    package var operations = 0
    /// Heartbeats kept by all sources.
    package var beats = 0
    /// Changes of member lists.
    package var memberChanges = 0
  }

  /// The sizes now.
  /// - Complexity: O(views)
  package var tableSizes: TableSizes {
    var sizes = TableSizes()
    sizes.observations = observationCount
    sizes.posts = posts.count
    sizes.recent = recent.count
    sizes.operations = operations.indexedCount
    sizes.beats = routines.reduce(0) { $0 + $1.count }
    sizes.memberChanges = membership.changes.count
    return sizes
  }
}
