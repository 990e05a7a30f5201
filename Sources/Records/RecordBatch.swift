/// The records cut from one read of one source, and the buffer their ranges point into.
///
/// Owned and reused by the source's `RecordFramer`; valid until that is filled again.
package struct RecordBatch: Sendable {
  /// The bytes.
  package var buffer: [UInt8] = []
  /// The complete records, in file order.
  package var records: [Record] = []
  package init() {}
}
