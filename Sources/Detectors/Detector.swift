package import Cluster
package import Events
package import Bytes

/// A rule, or a few that share their state: sees events in order, never prints, reads no clock, knows no other detector.
package protocol Detector: Sendable {
  /// Takes one event, in order, after the world has.
  mutating func observe(_ event: Event, _ world: borrowing World)
  /// Told at every whole second of event time, before that second's events: for what does not come.
  mutating func advance(to second: Instant, _ world: borrowing World)
  /// Told when everything was read.
  mutating func finish(_ world: borrowing World)
  /// What was concluded so far, what is still going on included (`healed: false`, ending at `now`).
  func findings(at now: Instant) -> [Finding]
}

extension Detector {
  package mutating func advance(to second: Instant, _ world: borrowing World) {}
  package mutating func finish(_ world: borrowing World) {}
}
