import Bytes

/// A named part of an event, for whoever shows or exports it; service, instance, client and flags are no parts.
package struct EventPart: Sendable, Equatable {
  /// What a part holds.
  package enum Value: Sendable, Equatable {
    case text(String)
    case number(Int64)
    case truth(Bool)
  }

  /// One word in camel case, the same for the same thing in every kind.
  package var name: String
  package var value: Value

  /// A part with its value.
  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension Event {
  /// What the fields of its kind say (`EventKind` tells which those are), by name, in a fixed order; what is not said is
  /// left out.
  package func parts(_ names: borrowing Names) -> [EventPart] {
    var parts = Parts()
    switch kind {
    case .register, .deregister, .update, .beat, .listRead, .catalogRead, .peerRequest:
      addRequest(&parts, names)
    case .push, .pushFailed: addPush(&parts, names)
    case .healthyListChanged, .memberList, .memberState, .nodeStarting:
      addMembers(&parts, names)
    case .raftLeader, .raftBecameLeader, .raftNoLeader, .raftPreVote, .raftPreVoteIgnored,
      .raftStepDown, .raftRpcFailed, .raftApplyFailed:
      addRaft(&parts, names)
    case .datumAdded, .datumRemoved, .datumEnabled, .datumDisabled, .datumHealthy,
      .datumUnhealthy, .datumSame:
      if b == 1 { parts.add("firstOfKey", true) }
    default: addOther(&parts, names)
    }
    return parts.list
  }

  /// The names of its flags, in the order of `EventFlags`.
  package var flagNames: [String] {
    Event.flagWords.compactMap { flags.contains($0.flag) ? $0.word : nil }
  }

  /// Every flag with its name.
  package static let flagWords: [(flag: EventFlags, word: String)] = [
    (.forwarded, "forwarded"), (.enabled, "enabled"), (.disabled, "disabled"),
    (.persistent, "persistent"), (.loopback, "loopback"), (.console, "console"), (.v2, "v2"),
    (.v3, "v3"), (.ok, "ok"), (.same, "same"), (.forSubscriber, "for-subscriber"),
    (.bodyHidden, "body-hidden"), (.unknownInstance, "unknown-instance"), (.late, "late"),
    (.routine, "routine"),
  ]

  private struct Parts {
    var list: [EventPart] = []
    mutating func add(_ name: String, _ text: String) {
      if !text.isEmpty { list.append(EventPart(name, .text(text))) }
    }
    mutating func add(_ name: String, _ number: Int64) {
      list.append(EventPart(name, .number(number)))
    }
    mutating func add(_ name: String, _ truth: Bool) {
      list.append(EventPart(name, .truth(truth)))
    }
    mutating func add(_ name: String, _ id: NameID, _ names: borrowing Names) {
      if !id.isNone { add(name, names.text(id)) }
    }
  }

  /// What a request between servers is for, by `b` of `peerRequest`.
  private static let peerWords = [
    "other", "datum-put", "checksum-put", "datum-get", "datums-get", "service-status",
    "cluster-report", "server-status", "instance-statuses", "raft",
  ]

  private func addRequest(_ parts: inout Parts, _ names: borrowing Names) {
    if kind == .peerRequest, b >= 0, b < Int64(Event.peerWords.count) {
      parts.add("request", Event.peerWords[Int(b)])
    }
    parts.add("status", Int64(status))
    if a >= 0 { parts.add("bytes", a) }
    parts.add("tookMs", Int64(took))
    parts.add("remote", name, names)
    parts.add("agent", other, names)
    parts.add("source", peer, names)
  }

  private func addPush(_ parts: inout Parts, _ names: borrowing Names) {
    parts.add("ms", a)
    if kind == .push {
      parts.add("totalMs", b)
      parts.add("size", Int64(c))
      if d >= 0 { parts.add("originalSize", Int64(d)) }
    }
    parts.add(flags.contains(.forSubscriber) ? "subscriber" : "target", name, names)
  }

  private func addMembers(_ parts: inout Parts, _ names: borrowing Names) {
    switch kind {
    case .memberState:
      parts.add("peer", peer, names)
      parts.add("state", name, names)
    case .healthyListChanged:
      parts.add("members", name, names)
      parts.add("count", a)
      parts.add("oldMembers", other, names)
      parts.add("oldCount", b)
    default: parts.add("members", name, names)
    }
  }

  private func addRaft(_ parts: inout Parts, _ names: borrowing Names) {
    parts.add("raftGroup", name, names)
    parts.add(kind == .raftLeader ? "leader" : "peer", peer, names)
    switch kind {
    case .raftLeader, .raftBecameLeader, .raftPreVote: if a > 0 { parts.add("term", a) }
    case .raftRpcFailed: parts.add("errors", a)
    case .raftStepDown: if b == 1 { parts.add("lostMajority", true) }
    default: break
    }
  }

  private func addOther(_ parts: inout Parts, _ names: borrowing Names) {
    switch kind {
    case .distroStart, .distroReceive:
      let word = a == 1 ? "change" : a == 2 ? "delete" : a == 3 ? "add" : "other"
      parts.add("operation", word)
    case .checksumRepair: parts.add("operation", a == 2 ? "remove" : "update")
    case .distroTaskSlow: parts.add("ms", a)
    case .clientChange, .clientRemove: parts.add("revision", a)
    case .unhealthy: if a > 0 { parts.add("lastBeat", RFC3339.text(a)) }
    case .version: parts.add("version", name, names)
    default: break
    }
    parts.add(kind == .selfAddress ? "address" : "peer", peer, names)
  }
}
