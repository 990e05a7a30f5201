/// A number that two different records share by chance only: what a finding's id is made from.
///
/// Not against an adversary; not seeded, since ids must be the same in every run.
public enum Fingerprint {
  /// The fingerprint of some bytes.
  /// - Complexity: O(`bytes.count`)
  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    Words.hash(bytes)
  }
}
