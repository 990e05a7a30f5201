import Bytes
import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("push-failed and push-slow: subscribers are not told, or late")
struct PushRuleTests {
  /// A push of `orders` on node 1 that failed, or that took so long.
  private static func pushed(
    _ scene: inout Scene, at second: Double, to target: String, late: Int64? = nil
  ) {
    let service = scene.service("orders")
    scene.add(1, late == nil ? .pushFailed : .push, .namingPush, at: second) {
      $0.service = service
      $0.name = $1.name(target)
      $0.a = 5
      $0.b = late ?? 0
      $0.c = 1
      $0.d = 1
    }
  }

  @Test("Three failures in a row of one subscriber; a list that reaches it ends them")
  func failing() throws {
    var scene = Scene()
    for second in [100.0, 106, 112] { Self.pushed(&scene, at: second, to: "10.0.9.1") }
    Self.pushed(&scene, at: 118, to: "10.0.9.1", late: 560)
    let found = scene.judged(to: 200).findings(.pushFailed)
    #expect(found.map(\.grade) == ["warning proved"])
    let one = try #require(found.first)
    #expect(one.affected == [NodeID(1)] && one.detail == "10.0.9.1" && one.healed == true)
    #expect(one.measured["count"] == 3 && one.evidence.count == 3)
    #expect(one.began == Scene.at(100) && one.ended == Scene.at(118))
  }

  @Test("A subscriber that stays unreachable is not well for the silence behind it")
  func unhealed() {
    var scene = Scene()
    for second in [100.0, 106, 112] { Self.pushed(&scene, at: second, to: "127.0.0.1") }
    let found = scene.judged(to: 300).findings(.pushFailed)
    #expect(found.map(\.grade) == ["warning proved loopback"])
    #expect(found.first?.healed == false)
  }

  @Test(
    "A subscriber that died gives one or two; failures with lists between them are none in a row")
  func quiet() {
    var scene = Scene()
    for second in [100.0, 106] { Self.pushed(&scene, at: second, to: "10.0.9.1") }
    for second in [100.0, 130, 160, 190] {
      Self.pushed(&scene, at: second, to: "10.0.9.2")
      Self.pushed(&scene, at: second + 2, to: "10.0.9.2", late: 560)
    }
    for second in [100.0, 170, 240] { Self.pushed(&scene, at: second, to: "10.0.9.3") }
    #expect(scene.judged(to: 400).findings(.pushFailed).isEmpty)
  }

  @Test("Lists told 10 s late and more: three are a warning, one is a notice")
  func slow() throws {
    var scene = Scene()
    for second in [100.0, 101, 102] {
      Self.pushed(&scene, at: second, to: "10.0.9.1", late: 12_000)
    }
    Self.pushed(&scene, at: 300, to: "10.0.9.1", late: 20_500)
    let found = scene.judged(to: 400).findings(.pushSlow)
    #expect(found.map(\.grade) == ["warning proved", "notice proved"])
    let one = try #require(found.first)
    #expect(one.measured["longestMs"] == 12_000 && one.began == Scene.at(88))
  }

  @Test("A loaded host's 4.6 s are not slow")
  func loaded() {
    var scene = Scene()
    for second in 100..<120 { Self.pushed(&scene, at: Double(second), to: "10.0.9.1", late: 4_639) }
    #expect(scene.judged(to: 200).findings(.pushSlow).isEmpty)
  }

  /// A push over UDP that was given up, whose service no line names.
  private static func givenUp(_ scene: inout Scene, at second: Double, to target: String) {
    scene.add(1, .pushFailed, .namingPush, at: second) { $0.name = $1.name(target) }
  }

  @Test("Over UDP a subscriber that answers nothing for a minute and more")
  func udp() {
    var scene = Scene()
    for second in [100.0, 220, 400] {
      Self.givenUp(&scene, at: second, to: "127.0.0.1")
      Self.givenUp(&scene, at: second, to: "10.0.9.4")
    }
    // It died with three lists on their way to it.
    for second in [100.0, 101, 102] { Self.givenUp(&scene, at: second, to: "10.0.9.5") }
    let found = scene.judged(to: 900).findings(.pushFailed)
    #expect(found.map(\.grade) == ["warning proved udp", "warning proved loopback"])
    #expect(found.allSatisfy { $0.healed == nil && $0.measured["services"] == nil })
  }
}
