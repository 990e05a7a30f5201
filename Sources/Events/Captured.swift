import Bytes
import Patterns

/// What the groups of a match captured, by what it is; numbers and texts of equal destination share a place.
struct Captured {
  /// Where the range of a field is kept.
  enum Place: UInt8, Sendable {
    case namespace, group, service, ephemeral, cluster, address, ip, port, metadataID, json
    case client, madeAt, knownSince, key, keys, removed, updated, peer, leader
    case name, subscriber, members, oldMembers, operation, revision, a, b, c, d, result

    /// The place of a field.
    init(_ field: EventField) {
      switch field {
      case .namespace: self = .namespace
      case .group: self = .group
      case .service: self = .service
      case .ephemeral: self = .ephemeral
      case .cluster: self = .cluster
      case .address: self = .address
      case .ip: self = .ip
      case .port: self = .port
      case .metadataId: self = .metadataID
      case .json: self = .json
      case .client: self = .client
      case .madeAt: self = .madeAt
      case .knownSince: self = .knownSince
      case .key: self = .key
      case .keys: self = .keys
      case .removed: self = .removed
      case .updated: self = .updated
      case .peer, .target: self = .peer
      case .leader: self = .leader
      case .name, .state, .raftGroup, .version: self = .name
      case .subscriber: self = .subscriber
      case .members: self = .members
      case .oldMembers: self = .oldMembers
      case .operation: self = .operation
      case .revision: self = .revision
      case .term, .ms, .errors, .lastBeat: self = .a
      case .totalMs: self = .b
      case .size: self = .c
      case .originalSize: self = .d
      case .result: self = .result
      }
    }
  }

  private static let places = Int(Place.result.rawValue) + 1

  private var ranges = InlineArray<30, ByteRange>(repeating: .none)
  /// Bit n: the place of raw value n was captured; what stands in the others is of earlier records.
  private var present: UInt32 = 0

  init() { precondition(Captured.places <= ranges.count) }

  /// Replaces what was captured by the ranges from `first` on, which some steps say the places of.
  @inline(__always)
  mutating func take(
    _ steps: [ExtractionPlan.Step], from: Int, count: Int, of found: borrowing Column<ByteRange>,
    at first: Int
  ) {
    var present: UInt32 = 0
    unsafe steps.withUnsafeBufferPointer { steps in
      for i in 0..<count {
        let place = unsafe steps[from &+ i].place.rawValue
        let range = found[first &+ i]
        if range.exists {
          ranges[Int(place)] = range
          present |= 1 &<< UInt32(place)
        }
      }
    }
    self.present = present
  }

  /// Replaces what was captured by what the last match of `matcher` did, of which the steps of its entry say the places.
  @inline(__always)
  mutating func take(
    _ steps: [ExtractionPlan.Step], _ entry: ExtractionPlan.Entry, of matcher: borrowing Matcher
  ) {
    // No checks: the plan knows which steps are the entry's, its groups are no larger than `Matcher.mostGroups`, and of places
    // there are as many as there are ranges.
    let groups = unsafe matcher.groups
    var present: UInt32 = 0
    unsafe steps.withUnsafeBufferPointer { steps in
      for i in Int(entry.first)..<Int(entry.first &+ entry.count) {
        let place = unsafe steps[i].place.rawValue
        let range = unsafe groups[Int(steps[i].group)]
        if range.exists {
          unsafe ranges[unchecked: Int(place)] = range
          present |= 1 &<< UInt32(place)
        }
      }
    }
    self.present = present
  }

  /// Whether a place was captured.
  @inline(__always)
  func has(_ place: Place) -> Bool { present &>> UInt32(place.rawValue) & 1 != 0 }

  /// Whether any of some places was captured.
  @inline(__always)
  func has(_ a: Place, or b: Place, _ c: Place, _ d: Place) -> Bool {
    let places =
      1 &<< UInt32(a.rawValue) | 1 &<< UInt32(b.rawValue) | 1 &<< UInt32(c.rawValue)
      | 1 &<< UInt32(d.rawValue)
    return present & places != 0
  }

  /// What was captured for a place; `none` when nothing was.
  @inline(__always)
  subscript(_ place: Place) -> ByteRange { has(place) ? ranges[Int(place.rawValue)] : .none }

  var namespace: ByteRange { self[.namespace] }
  var group: ByteRange { self[.group] }
  var service: ByteRange { self[.service] }
  var cluster: ByteRange { self[.cluster] }
  var address: ByteRange { self[.address] }
  var ip: ByteRange { self[.ip] }
  var port: ByteRange { self[.port] }
  var metadataID: ByteRange { self[.metadataID] }
  var json: ByteRange { self[.json] }
  var client: ByteRange { self[.client] }
  var madeAt: ByteRange { self[.madeAt] }
  var knownSince: ByteRange { self[.knownSince] }
  var key: ByteRange { self[.key] }
  var keys: ByteRange { self[.keys] }
  var removed: ByteRange { self[.removed] }
  var updated: ByteRange { self[.updated] }
  var peer: ByteRange { self[.peer] }
  var leader: ByteRange { self[.leader] }
  /// A name, or else a subscriber.
  @inline(__always) var name: ByteRange { has(.name) ? self[.name] : self[.subscriber] }
  var isForSubscriber: Bool { has(.subscriber) }
  var members: ByteRange { self[.members] }
  var oldMembers: ByteRange { self[.oldMembers] }

  /// The number captured for a place; nil when none was.
  @inline(__always)
  func number(_ place: Place, in buffer: Span<UInt8>) -> Int64? {
    let range = self[place]
    guard range.exists else { return nil }
    return Digits.decimal(buffer, from: Int(range.start), to: Int(range.end))
  }

  /// 1 for a change, 2 for a removal, 3 for an addition; 0 for anything else.
  func operation(in buffer: Span<UInt8>) -> Int64 {
    let range = self[.operation]
    let text = buffer.extracting(Int(range.start)..<Int(range.end))
    if Scan.equals(text, "CHANGE") || Scan.equals(text, "DistroSyncChangeTask") { return 1 }
    if Scan.equals(text, "DELETE") || Scan.equals(text, "DistroSyncDeleteTask") { return 2 }
    return Scan.equals(text, "ADD") ? 3 : 0
  }

  /// `ephemeral=false` was said.
  @inline(__always)
  func isPersistent(in buffer: Span<UInt8>) -> Bool {
    has(.ephemeral) && QueryFields.truth(self[.ephemeral], in: buffer) == 0
  }

  /// `result: true` was said.
  @inline(__always)
  func isOK(in buffer: Span<UInt8>) -> Bool {
    has(.result) && QueryFields.truth(self[.result], in: buffer) == 1
  }
}
