import Bytes

extension LayoutBuilder {
  /// Says of the files of a node in which zone stamps are to be written that say none and are counted since the epoch: that of
  /// its other logs, since what is read later is all of one zone.
  ///
  /// What was decided once stays: a log that is being read cannot get other bytes.
  mutating func giveZone(_ key: NodeKey, _ draft: inout Draft) {
    guard draft.files.contains(where: \.peek.needsZone) else { return }
    if epochZones[key] == nil {
      let given = zones[draft.name] ?? zones[""]
      let told = draft.files.lazy.compactMap { LayoutBuilder.accessZone($0.peek.head) }.first
      epochZones[key] = given ?? told ?? 0
    }
    for i in draft.files.indices { draft.files[i].reading.zone = epochZones[key] }
  }

  /// The zone that the first line of an access log says.
  private static func accessZone(_ head: [UInt8]) -> Int16? {
    var stamps = StampReader()
    let line = head.prefix { $0 != 0x0A }
    guard LineShape.isStamped(line), let open = line.firstIndex(of: UInt8(ascii: "[")) else {
      return nil
    }
    let stamp = Array(line[open...])
    return stamps.access(stamp.span)?.zone
  }
}
