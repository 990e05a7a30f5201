import Bytes
import Cluster
import Events
import Scenes
import Testing

@Suite("The world's tables are as large after two hours as after one")
struct MemoryTests {
  /// Every service's instance goes and comes back every two minutes; now and then one is put offline, also by forms
  /// whose body is hidden; beats go on.
  private static func churn(hours: Double, services: Int) -> Scene {
    var scene = Scene()
    var random = Random(state: 11)
    for number in 0..<services {
      let service = "service-\(number)"
      let address = "10.1.\(number / 200).\(number % 200 + 1):8080"
      let client = address + "#true"
      let owner = number % 3 + 1
      scene.publish(service, client, owner: owner, at: Double(random.below(100)))
      for at in stride(from: 120.0 + Double(random.below(60)), to: hours * 3_600 - 60, by: 120) {
        scene.withdraw(service, client, owner: owner, at: at)
        scene.post(owner, service, address, by: .client("10.1.0.1"), at: at + 8)
        for node in 1...3 { scene.change(node, service, client, at: at + 8.1) }
        for node in 1...3 { scene.push(node, service, 1, of: 1, at: at + 8.7) }
      }
    }
    for at in stride(from: 200.0, to: hours * 3_600, by: 97) {
      let number = random.below(services)
      let address = "10.1.\(number / 200).\(number % 200 + 1):8080"
      if random.below(3) == 0 {
        scene.hiddenPut(1, at: at)
      } else {
        scene.put(1, "service-\(number)", address, enabled: false, at: at)
      }
      scene.page(1, "service-\(number)", size: 400, at: at - 2)
      scene.forget(2, "service-\(number)", address, at: at + 30)
    }
    return scene
  }

  @Test("Two hours of 200 services that come and go")
  func flat() {
    let scene = Self.churn(hours: 2, services: 200)
    var one = scene.begin().tableSizes
    let two = scene.play(
      to: 7_200,
      second: { second, world in
        if second == Scene.at(3_600) { one = world.tableSizes }
      }
    ).tableSizes
    #expect(one.observations > 0 && one.posts > 0 && one.recent > 0 && one.operations > 0)
    #expect(two.observations < one.observations * 5 / 4)
    #expect(two.posts < one.posts * 5 / 4)
    #expect(two.recent < one.recent * 5 / 4)
    #expect(two.operations < one.operations * 3 / 2)
  }

  @Test("Without operations the views keep a minute and a half")
  func quiet() {
    var scene = Scene()
    for number in 0..<50 {
      let client = "10.1.0.\(number + 1):8080#true"
      for at in stride(from: Double(number), to: 3_600, by: 60) {
        scene.publish("service-\(number)", client, owner: 1, at: at)
        scene.withdraw("service-\(number)", client, owner: 1, at: at + 20)
      }
    }
    // Four lines a minute, node and service, of the last 90 to 96 s.
    #expect(scene.play(to: 3_600).tableSizes.observations <= 50 * 3 * 8)
  }

  @Test("Heartbeats are kept a minute, however long they go on")
  func beats() {
    var scene = Scene(nodes: 1)
    for number in 0..<200 {
      scene.beats(1, "orders", "10.1.0.\(number):8080", from: 1, to: 1_800)
    }
    // 200 × 12 a minute, the wait of 12 s ahead, and what is dropped in steps of 4096.
    #expect(scene.play(to: 1_800).tableSizes.beats < 200 * 12 * 2 + 4_096 * 2)
  }
}
