package import Bytes

/// Placeholder until the room arrives.
package struct NodeNames: Sendable {
  package init() {}
  package func node(of address: String) -> NodeID? { nil }
}
