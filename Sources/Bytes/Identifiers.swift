/// A Nacos server process whose logs are read.
///
/// Dense, from 1; 0 is "not said".
public struct NodeID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt16
  /// Wraps a dense number.
  public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = NodeID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
  /// By number, which is the order of the sorted node names.
  public static func < (a: NodeID, b: NodeID) -> Bool { a.rawValue < b.rawValue }
}

/// One log stream of one node: a rotated set of files read as one.
///
/// Dense, from 0.
public struct SourceID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt16
  /// Wraps a dense number.
  public init(_ rawValue: UInt16) { self.rawValue = rawValue }
  /// By number.
  public static func < (a: SourceID, b: SourceID) -> Bool { a.rawValue < b.rawValue }
}

/// An interned piece of text: an address, a group of raft, an agent.
///
/// Dense, from 1; 0 is "not said".
public struct NameID: Hashable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt32
  /// Wraps a dense number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = NameID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
}

/// A service: namespace, group and name.
///
/// Dense, from 1; 0 is "not said".
public struct ServiceID: Hashable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt32
  /// Wraps a dense number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = ServiceID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
}

/// An `ip:port`.
///
/// Dense, from 1; 0 is "not said".
public struct AddressID: Hashable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt32
  /// Wraps a dense number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = AddressID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
}

/// An address as an instance of one service.
///
/// Dense, from 1; 0 is "not said".
public struct InstanceID: Hashable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt32
  /// Wraps a dense number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = InstanceID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
}

/// What published an instance: a gRPC connection id or `ip:port#true|false`.
///
/// Dense, from 1; 0 is "not said".
public struct ClientID: Hashable, Sendable, BitwiseCopyable {
  /// The dense number.
  public var rawValue: UInt32
  /// Wraps a dense number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// "Not said".
  public static let none = ClientID(0)
  /// Whether this is "not said".
  public var isNone: Bool { rawValue == 0 }
}

/// An id that is a small number, given in the order of first sight.
public protocol DenseID {
  /// The dense number.
  var rawValue: UInt32 { get }
  /// Wraps a dense number.
  init(_ rawValue: UInt32)
}

extension NameID: DenseID {}
extension InstanceID: DenseID {}
extension ClientID: DenseID {}
