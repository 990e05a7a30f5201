import Bytes
import Patterns

/// What the groups of a match captured, by what it is; numbers and texts of equal destination share a place.
///
/// A look at what a matcher or a `CapturedRoom` holds, valid as long as that stays as it is.
///
/// Audited: whoever makes one has both rows, with a number for each place and a group for each number, and asks it nothing once
/// they are of another match.
@safe
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

  /// Places a table of them has, a few more than there are.
  static let places = 32

  private let groups: UnsafePointer<CapturedGroup>
  private let numbers: UnsafePointer<UInt8>

  /// A look at `groups`, in which each place stands under its number in `numbers`: `CapturedGroup.noGroup`, or another of nothing,
  /// where nothing fills it.
  @inline(__always)
  init(_ groups: UnsafePointer<CapturedGroup>, _ numbers: UnsafePointer<UInt8>) {
    unsafe self.groups = groups
    unsafe self.numbers = numbers
  }

  /// What was captured for a place.
  @inline(__always)
  private func group(_ place: Place) -> CapturedGroup {
    unsafe groups[Int(numbers[Int(place.rawValue)])]
  }

  /// Whether a place was captured.
  @inline(__always)
  func has(_ place: Place) -> Bool { self[place].exists }

  /// What was captured for a place; `none` when nothing was.
  @inline(__always)
  subscript(_ place: Place) -> ByteRange { group(place).range }

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
  @inline(__always) var name: ByteRange {
    let name = self[.name]
    return name.exists ? name : self[.subscriber]
  }
  var isForSubscriber: Bool { has(.subscriber) }
  var members: ByteRange { self[.members] }
  var oldMembers: ByteRange { self[.oldMembers] }

  /// The number captured for a place; nil when none was.
  @inline(__always)
  func number(_ place: Place, in buffer: Span<UInt8>) -> Int64? {
    let group = group(place)
    guard group.range.exists else { return nil }
    return group.value == CapturedGroup.unread
      ? Captured.read(group.range, in: buffer) : group.value
  }

  /// Not inlined: a program has read nearly all of them.
  @inline(never)
  private static func read(_ range: ByteRange, in buffer: Span<UInt8>) -> Int64? {
    Digits.decimal(buffer, from: Int(range.start), to: Int(range.end))
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
