import Bytes
import Cluster
import Testing

@Suite("The owner of a tag is the one Nacos computes")
struct OwnershipTests {
  static let members = ["10.77.0.1:8848", "10.77.0.2:8848", "10.77.0.3:8848"]

  @Test(
    "Owners are those the captures forwarded to",
    arguments: [
      // 2.3.2 healthy-churn and console-offline-beats: who has the nofix=1 lines of that ip:port.
      ("10.0.1.21:8080", 2), ("10.88.0.1:8080", 3), ("10.88.0.2:8080", 1), ("10.88.0.3:8080", 2),
      ("10.88.0.4:8080", 3), ("10.88.0.5:8080", 1), ("10.88.0.6:8080", 2),
      // 1.4.1 likewise, by group@@service.
      ("DEFAULT_GROUP@@orders", 1), ("DEFAULT_GROUP@@payments", 1), ("DEFAULT_GROUP@@bg-grpc", 1),
    ])
  func capturedOwners(_ tag: String, _ node: Int) {
    #expect(Membership.owner(of: tag, among: Self.members) == "10.77.0.\(node):8848")
  }

  @Test(
    "The hash is Java's, made positive as DistroMapper does",
    arguments: [
      ("", 0), ("a", 97), ("10.0.1.21:8080", 579_585_535),
      // hashCode() is Integer.MIN_VALUE, whose remainder by MAX_VALUE is -1.
      ("polygenelubricants", 1),
    ])
  func javaHash(_ text: String, _ hash: Int) {
    let bytes = Array(text.utf8)
    #expect(Ownership.hash(bytes.span) == hash)
  }

  @Test("Without members there is no owner")
  func nobody() {
    #expect(Membership.owner(of: "10.0.1.21:8080", among: []) == nil)
    let bytes = Array("x".utf8)
    #expect(Ownership.index(bytes.span, members: 0) == 0)
  }
}
