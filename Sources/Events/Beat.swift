package import Bytes

/// One absorbed heartbeat.
package struct Beat: Sendable {
  /// Its stamp as its node wrote it, in UTC: the second in which the request ended.
  package var written: Instant
  /// Milliseconds it took.
  package var took: UInt32
  package var instance: InstanceID
  /// Response size in bytes, capped.
  package var size: UInt16
  package var status: UInt16
  /// `.forwarded`, `.unknownInstance`, API version.
  package var flags: EventFlags
  package var evidence: RecordRef

  /// A heartbeat that no table has taken yet.
  package init(
    written: Instant, took: UInt32, instance: InstanceID, size: UInt16, status: UInt16,
    flags: EventFlags, evidence: RecordRef
  ) {
    self.written = written
    self.took = took
    self.instance = instance
    self.size = size
    self.status = status
    self.flags = flags
    self.evidence = evidence
  }
}
