import Bytes
import Events
import Testing

@testable import Timelines

@Suite("Addresses are tied to nodes by evidence")
struct NodeNamesTests {
  private var table = Names()

  private mutating func learn(_ names: inout NodeNames, _ text: String) -> NameID {
    let id = table.name(text)
    names.learn(id, table)
    return id
  }

  private func facts(_ count: Int, _ members: [String] = []) -> [NodeFacts] {
    (1...count).map { NodeFacts(id: NodeID(UInt16($0)), name: "node\($0)", members: members) }
  }

  @Test("ip, main port and raft port resolve to the node that claims one of them")
  mutating func ports() {
    var names = NodeNames(facts(2))
    let raft = learn(&names, "10.77.0.2:7848")
    names.claim(NodeID(2), raft, raft: true)
    for text in ["10.77.0.2", "10.77.0.2:8848", "10.77.0.2:7848"] {
      let id = learn(&names, text)
      #expect(names.node(of: id) == NodeID(2))
      #expect(names.node(ofText: text) == NodeID(2))
    }
    for text in ["10.77.0.2:51234", "10.77.0.9:8848"] {
      let id = learn(&names, text)
      #expect(names.node(of: id) == nil)
    }
    #expect(names.addresses(of: NodeID(2)) == ["10.77.0.2:8848"])
  }

  @Test("an address two nodes claim belongs to neither, and is reported once")
  mutating func conflict() {
    var names = NodeNames(facts(2))
    let address = learn(&names, "10.77.0.2:8848")
    names.claim(NodeID(1), address)
    names.claim(NodeID(2), address)
    names.claim(NodeID(1), address)
    #expect(names.node(of: address) == nil)
    #expect(
      names.conflicts == [
        NodeNames.Conflict(address: "10.77.0.2:8848", first: NodeID(1), second: NodeID(2))
      ])
  }

  @Test("several nodes on one host are told apart by port")
  mutating func oneHost() {
    var names = NodeNames(facts(2))
    names.claim(NodeID(1), learn(&names, "10.0.0.5:8848"))
    names.claim(NodeID(2), learn(&names, "10.0.0.5:8858"))
    #expect(names.node(ofText: "10.0.0.5:8858") == NodeID(2))
    #expect(names.node(ofText: "10.0.0.5:7858") == NodeID(2))
    #expect(names.node(ofText: "10.0.0.5:8848") == NodeID(1))
    #expect(names.node(ofText: "10.0.0.5") == nil)
    #expect(names.conflicts.isEmpty)
  }

  @Test("the member that never calls a node, when all others did, is the node itself")
  mutating func elimination() {
    let members = ["10.77.0.1:8848", "10.77.0.2:8848", "10.77.0.3:8848"]
    var names = NodeNames(facts(3, members))
    names.called(NodeID(1), by: learn(&names, "10.77.0.3"))
    #expect(names.node(ofText: "10.77.0.1") == nil)
    names.called(NodeID(1), by: learn(&names, "127.0.0.1"))
    names.called(NodeID(1), by: learn(&names, "10.77.0.2"))
    #expect(names.node(ofText: "10.77.0.1:8848") == NodeID(1))
    // With two known the third follows.
    names.claim(NodeID(3), learn(&names, "10.77.0.3:7848"), raft: true)
    #expect(names.node(ofText: "10.77.0.2") == NodeID(2))
  }

  @Test("loopback and IPv6")
  mutating func odd() {
    var names = NodeNames(facts(1))
    names.claim(NodeID(1), learn(&names, "127.0.0.1:8848"))
    #expect(names.addresses(of: NodeID(1)).isEmpty)
    names.claim(NodeID(1), learn(&names, "[fd00::5]:8848"))
    #expect(names.node(ofText: "fd00::5") == NodeID(1))
    #expect(names.node(ofText: "[fd00::5]:7848") == NodeID(1))
  }
}
