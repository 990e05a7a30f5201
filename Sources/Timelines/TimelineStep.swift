package import Bytes

/// What `Timeline` hands over next.
package enum TimelineStep: Sendable, Equatable {
  /// The next event, which stands where the caller said; its `at` is on the reference clock.
  case event
  /// A whole second of event time has begun: no event before it will follow (but late ones), all of this second will.
  /// After 10 min without an event only whole minutes, after a day only whole hours,
  /// after ten days none, and the second of the next event.
  case second(Instant)
}
