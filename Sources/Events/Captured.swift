import Bytes

/// What the groups of a match captured, by what it is; numbers and texts of equal destination share a place.
struct Captured {
  var namespace = ByteRange.none
  var group = ByteRange.none
  var service = ByteRange.none
  var cluster = ByteRange.none
  var address = ByteRange.none
  var ip = ByteRange.none
  var port = ByteRange.none
  var metadataID = ByteRange.none
  var json = ByteRange.none
  var client = ByteRange.none
  var madeAt = ByteRange.none
  var knownSince = ByteRange.none
  var key = ByteRange.none
  var keys = ByteRange.none
  var removed = ByteRange.none
  var updated = ByteRange.none
  var peer = ByteRange.none
  var leader = ByteRange.none
  var name = ByteRange.none
  var members = ByteRange.none
  var oldMembers = ByteRange.none
  var operation = ByteRange.none
  var revision = ByteRange.none
  var a = ByteRange.none
  var b = ByteRange.none
  var c = ByteRange.none
  var d = ByteRange.none
  var isPersistent = false
  var isOK = false
  var isForSubscriber = false

  /// Empties the place of a field.
  mutating func clear(_ field: EventField, in buffer: Span<UInt8>) {
    take(field, .none, in: buffer)
    isForSubscriber = false
  }

  /// Puts one group in its place.
  mutating func take(_ field: EventField, _ range: ByteRange, in buffer: Span<UInt8>) {
    switch field {
    case .namespace: namespace = range
    case .group: group = range
    case .service: service = range
    case .ephemeral: isPersistent = QueryFields.truth(range, in: buffer) == 0
    case .cluster: cluster = range
    case .address: address = range
    case .ip: ip = range
    case .port: port = range
    case .metadataId: metadataID = range
    case .json: json = range
    case .client: client = range
    case .madeAt: madeAt = range
    case .knownSince: knownSince = range
    case .key: key = range
    case .keys: keys = range
    case .removed: removed = range
    case .updated: updated = range
    case .peer, .target: peer = range
    case .leader: leader = range
    case .name, .state, .raftGroup, .version: name = range
    case .subscriber:
      name = range
      isForSubscriber = true
    case .members: members = range
    case .oldMembers: oldMembers = range
    case .operation: operation = range
    case .revision: revision = range
    case .term, .ms, .errors, .lastBeat: a = range
    case .totalMs: b = range
    case .size: c = range
    case .originalSize: d = range
    case .result: isOK = QueryFields.truth(range, in: buffer) == 1
    }
  }
}
