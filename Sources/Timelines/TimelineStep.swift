package import Bytes
package import Events

/// What `Timeline` hands over next.
package enum TimelineStep: Sendable {
  /// The next event; `at` is on the reference clock.
  case event(Event)
  /// A whole second of event time has begun: no event before it will follow (but late ones), all of this second will.
  /// After 10 min without an event only whole minutes, after a day only whole hours,
  /// after ten days none, and the second of the next event.
  case second(Instant)
}
