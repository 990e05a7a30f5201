import Bytes
import Cluster
import Events
import Scenes
import Testing
import Timelines

@Suite("What each node showed of an operation, and when")
struct EffectTests {
  static let a = "10.0.1.21:8080"
  static let client = "10.0.1.21:8080#true"

  /// The effects of the scene's operation of that number, in node order.
  private static func effects(
    _ scene: Scene, of number: Int = 0, to end: Double? = nil
  ) throws -> [Effect] {
    let world = scene.play(to: end)
    try #require(world.operations.all.count > number)
    return world.effects(of: world.operations[number])
  }

  private static func words(_ effects: [Effect]) -> [String] {
    effects.map {
      [$0.state.rawValue, $0.reason?.rawValue].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// One instance held and shown by every node, then the offline at second 30.
  private static func offline(status: UInt16 = 200) -> Scene {
    var scene = Scene()
    scene.publish("orders", client, owner: 2, at: 1)
    scene.put(2, "orders", a, enabled: false, at: 30.1, took: 100, status: status)
    return scene
  }

  // MARK: offline

  @Test("Applied where the next list shows it no more, bracketed by the clock's uncertainty")
  func applied() throws {
    var scene = Self.offline()
    scene.clocks[3] = ClockBound(low: -40, high: 60, applied: 10, pairs: 9)
    scene.pushAll("orders", 0, of: 1, at: 31)
    let effects = try Self.effects(scene)
    #expect(Self.words(effects) == ["applied", "applied", "applied"])
    #expect(effects[0].from == Scene.at(30.94) - 5 && effects[0].to == Scene.at(31.02) + 5)
    #expect(effects[2].from == Scene.at(30.94) - 50 && effects[2].to == Scene.at(31.02) + 50)
    // In work from 29.9 on to within second 30, each bound 5 ms off.
    #expect(effects[0].delayLow == -70)
    #expect(effects[0].delayHigh == 1_130)
    #expect(effects.allSatisfy { $0.basis == .pushGap && $0.evidence.count == 1 && $0.back == nil })
  }

  @Test("A node whose later lists still show it has not applied it")
  func stillShown() throws {
    var scene = Self.offline()
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 1, of: 1, at: 40)
    let effects = try Self.effects(scene, to: 60)
    #expect(Self.words(effects) == ["applied", "applied", "not-applied still-shown"])
    #expect(effects[2].evidence.count == 1)
    // Only a list that was due says so.
    #expect(Self.words(try Self.effects(scene, to: 34))[2] == "not-evaluable no-push")
  }

  @Test("What was so before is so still only as far as the node's logs go")
  func endsBefore() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.put(1, "orders", Self.a, enabled: true, at: 60.1)
    scene.put(2, "orders", Self.a, enabled: false, at: 90.1)
    for node in [1, 2] {
      scene.push(node, "orders", 1, of: 1, at: 61)
      scene.push(node, "orders", 0, of: 1, at: 91)
    }
    // Nothing of node 3 tells of the time since its last list.
    let effects = try Self.effects(scene, of: 2, to: 120)
    #expect(Self.words(effects) == ["applied", "applied", "not-evaluable no-log"])
    scene.push(3, "orders", 0, of: 1, at: 95)
    #expect(Self.words(try Self.effects(scene, of: 2, to: 120))[2] == "unchanged already")
  }

  @Test(
    "Where no list from before was read, none from after says how it was, or that it left shown")
  func listsBeginLater() throws {
    var scene = Scene()
    for node in 1...3 {
      scene.connect(node, Self.client, at: 1)
      scene.change(node, "orders", Self.client, at: 1)
    }
    scene.put(2, "orders", Self.a, enabled: true, at: 30.1)
    scene.push(1, "orders", 1, of: 1, at: 60)
    #expect(Self.words(try Self.effects(scene, to: 90))[0] == "not-evaluable no-push")
    var gone = Scene()
    for node in 1...3 {
      gone.connect(node, Self.client, at: 1)
      gone.change(node, "orders", Self.client, at: 1)
    }
    gone.put(2, "orders", Self.a, enabled: false, at: 30.1)
    gone.withdraw("orders", Self.client, owner: 2, at: 32)
    #expect(Self.words(try Self.effects(gone, to: 90)).allSatisfy { $0 == "not-evaluable no-push" })
  }

  @Test("A list rebuilt at once, before the change was due, tells nothing")
  func early() throws {
    var scene = Self.offline()
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 1, of: 1, at: 30.2)
    #expect(Self.words(try Self.effects(scene, to: 60))[2] == "not-evaluable no-push")
  }

  @Test("A node that pushed no list since cannot be told")
  func noPush() throws {
    var scene = Self.offline()
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    #expect(
      Self.words(try Self.effects(scene, to: 60))
        == ["applied", "applied", "not-evaluable no-push"])
  }

  @Test("A node of which nothing was read cannot be told")
  func noLog() throws {
    var scene = Scene()
    for node in [1, 2] {
      scene.change(node, "orders", Self.client, at: 1)
      scene.push(node, "orders", 1, of: 1, at: 1.6)
    }
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1)
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    #expect(Self.words(try Self.effects(scene))[2] == "not-evaluable no-log")
  }

  @Test("What was hidden before is unchanged")
  func already() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.put(2, "orders", Self.a, enabled: false, at: 60.1)
    scene.pushAll("orders", 0, of: 1, at: 61)
    let effects = try Self.effects(scene, of: 1)
    #expect(Set(Self.words(effects)) == ["unchanged already"])
  }

  @Test("What was not there is unchanged")
  func absent() throws {
    var scene = Self.offline()
    scene.withdraw("orders", Self.client, owner: 2, at: 20)
    scene.pushAll("orders", 0, of: 0, at: 31)
    #expect(Set(Self.words(try Self.effects(scene))) == ["unchanged already"])
    var never = Scene()
    never.pushAll("orders", 0, of: 0, at: 5)
    never.put(2, "orders", Self.a, enabled: false, at: 30.1)
    never.pushAll("orders", 0, of: 0, at: 31)
    #expect(Set(Self.words(try Self.effects(never))) == ["unchanged absent"])
  }

  @Test("What left after a list that still showed it has not been hidden there")
  func left() throws {
    var scene = Self.offline()
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 1, of: 1, at: 35)
    scene.remove(3, "orders", Self.client, at: 38)
    scene.push(3, "orders", 0, of: 0, at: 38.6)
    #expect(Self.words(try Self.effects(scene))[2] == "not-applied left")
  }

  @Test("What left before a list was due tells nothing")
  func leftUnseen() throws {
    var scene = Self.offline()
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 1, of: 1, at: 30.2)
    scene.remove(3, "orders", Self.client, at: 33)
    scene.push(3, "orders", 0, of: 0, at: 33.6)
    #expect(Self.words(try Self.effects(scene))[2] == "not-evaluable no-push")
  }

  @Test("An online right behind it overtakes it")
  func overtaken() throws {
    var scene = Self.offline()
    scene.put(2, "orders", Self.a, enabled: true, at: 31.1, took: 10)
    scene.pushAll("orders", 1, of: 1, at: 31.7)
    let words = Set(Self.words(try Self.effects(scene)))
    // No list was pushed between the two.
    #expect(words == ["not-evaluable no-push"], "\(words)")
  }

  @Test("A failed one is judged only by lines that show an effect")
  func failed() throws {
    var scene = Self.offline(status: 500)
    scene.push(1, "orders", 0, of: 1, at: 31)
    for node in [2, 3] { scene.push(node, "orders", 1, of: 1, at: 31) }
    #expect(
      Self.words(try Self.effects(scene))
        == ["applied", "not-evaluable failed", "not-evaluable failed"])
  }

  @Test("A hidden body tells no effect")
  func hidden() throws {
    var scene = Scene()
    scene.hiddenPut(1, at: 30)
    #expect(Set(Self.words(try Self.effects(scene))) == ["not-evaluable hidden-body"])
  }

  @Test(
    "Shown again by a list within the window is a return, by the client's line alone it is none")
  func back() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.push(1, "orders", 1, of: 1, at: 90)
    scene.disconnect(2, Self.client, at: 90)
    scene.push(2, "orders", 0, of: 0, at: 90.6)
    scene.change(2, "orders", Self.client, at: 100)
    let effects = try Self.effects(scene, to: 120)
    #expect(effects[0].back?.kind == .shownAgain && effects[0].back?.from == Scene.at(89.94))
    #expect(effects[1].back == nil && effects[2].back == nil)
  }

  @Test("What the next operation gives back on purpose is no return")
  func online() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.put(2, "orders", Self.a, enabled: true, at: 60.1)
    scene.pushAll("orders", 1, of: 1, at: 61)
    #expect(try Self.effects(scene).allSatisfy { $0.back == nil })
    let second = try Self.effects(scene, of: 1)
    #expect(Set(Self.words(second)) == ["applied"])
    #expect(second.allSatisfy { $0.transition?.kind == .shownAgain })
  }

  @Test("On 1.x the datum lines tell, the node asked among the late ones")
  func v1() throws {
    var scene = Scene()
    scene.datumAll(.datumAdded, "orders", Self.a, owner: 1, at: 1)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.4, took: 30)
    scene.put(1, "orders", Self.a, enabled: false, by: .node(2), at: 30.4, took: 10)
    scene.datumAll(.datumDisabled, "orders", Self.a, owner: 1, at: 30.4)
    let effects = try Self.effects(scene)
    #expect(Self.words(effects) == ["applied", "applied", "applied"])
    #expect(effects.allSatisfy { $0.basis == .datum })
    #expect((effects[1].delayLow ?? 0) > 1_000 && (effects[1].delayHigh ?? 0) < 3_000)
  }

  @Test(
    "On 1.x a node without the datum line has not got it, once its lines cover a retry and a verify"
  )
  func v1Missing() throws {
    var scene = Scene()
    scene.datumAll(.datumAdded, "orders", Self.a, owner: 1, at: 1)
    scene.put(1, "orders", Self.a, enabled: false, at: 30.4, took: 10)
    for node in [1, 2] { scene.datum(node, .datumDisabled, "orders", Self.a, at: 30.4) }
    #expect(
      Self.words(try Self.effects(scene, to: 60))
        == ["applied", "applied", "not-applied silent"])
    #expect(Self.words(try Self.effects(scene, to: 35))[2] == "not-evaluable no-log")
  }

  // MARK: logs that begin later

  @Test("A list that becomes shorter in time is the offline's, also of one that no line named")
  func stranger() throws {
    var scene = Scene()
    scene.pushAll("orders", 2, of: 2, at: 20)
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    for node in [1, 2] { scene.push(node, "orders", 1, of: 2, at: 31) }
    // Too late to be told from another's.
    scene.push(3, "orders", 1, of: 2, at: 37)
    let effects = try Self.effects(scene, to: 60)
    #expect(Self.words(effects) == ["applied", "applied", "not-evaluable no-log"])
    #expect(effects[0].basis == .pushGap)
  }

  @Test("That it is hidden in the first list of a log does not say since when")
  func firstList() throws {
    var scene = Scene()
    for node in 1...3 { scene.change(node, "orders", Self.client, at: 1) }
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    scene.pushAll("orders", 0, of: 1, at: 40)
    #expect(Set(Self.words(try Self.effects(scene, to: 60))) == ["not-evaluable no-push"])
  }

  @Test("What was published later says nothing of what was there before")
  func successor() throws {
    var scene = Scene()
    scene.put(2, "orders", Self.a, enabled: false, at: 30.1, took: 100)
    scene.publish("orders", Self.client, owner: 2, at: 40)
    scene.withdraw("orders", Self.client, owner: 2, at: 60)
    #expect(Set(Self.words(try Self.effects(scene, to: 90))) == ["not-evaluable no-push"])
  }

  @Test("Half a minute late by a clock that nothing bounds is not late")
  func unboundClock() throws {
    var scene = Self.offline()
    scene.clocks[3] = nil
    for node in [1, 2] { scene.push(node, "orders", 0, of: 1, at: 31) }
    scene.push(3, "orders", 0, of: 1, at: 61)
    #expect(
      Self.words(try Self.effects(scene, to: 90))
        == ["applied", "applied", "not-evaluable clock-unknown"])
  }

  // MARK: online

  @Test("An online of what is shown, of what is not there, and of what lists keep hiding")
  func onlines() throws {
    var scene = Scene()
    scene.change(1, "orders", Self.client, at: 1)
    scene.push(1, "orders", 1, of: 1, at: 1.6)
    scene.push(2, "orders", 0, of: 0, at: 1.6)
    scene.change(3, "orders", Self.client, at: 1)
    scene.push(3, "orders", 0, of: 1, at: 1.6)
    scene.put(2, "orders", Self.a, enabled: true, at: 30.1)
    scene.push(1, "orders", 1, of: 1, at: 35)
    scene.push(2, "orders", 0, of: 0, at: 35)
    scene.push(3, "orders", 0, of: 1, at: 35)
    #expect(
      Self.words(try Self.effects(scene, to: 60))
        == ["unchanged already", "unchanged absent", "not-applied still-shown"])
  }

  @Test("An online without any list after it cannot be told")
  func onlineNoPush() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.put(2, "orders", Self.a, enabled: true, at: 30.1)
    #expect(Set(Self.words(try Self.effects(scene, to: 60))) == ["not-evaluable no-push"])
  }

  @Test("An online that some node's lists do not follow is not applied there")
  func onlineStill() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.put(2, "orders", Self.a, enabled: true, at: 60.1)
    for node in [1, 2] { scene.push(node, "orders", 1, of: 1, at: 61) }
    scene.push(3, "orders", 0, of: 1, at: 70)
    #expect(
      Self.words(try Self.effects(scene, of: 1, to: 90))
        == ["applied", "applied", "not-applied still-shown"])
  }

  // MARK: removals

  @Test("A removal is applied where its line is, shown by the list or 400–750 ms later")
  func removal() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    scene.remove(2, "orders", Self.client, at: 30.2)
    scene.remove(1, "orders", Self.client, at: 31.3)
    scene.push(1, "orders", 0, of: 0, at: 31.8)
    let effects = try Self.effects(scene, to: 60)
    #expect(Self.words(effects) == ["applied", "applied", "not-applied silent"])
    #expect(effects[0].basis == .pushGap && effects[1].basis == .clientLine)
    #expect(effects[1].from == Scene.at(30.6) - 5)
    // The log ends before the sync of the removal can be called missing.
    #expect(Self.words(try Self.effects(scene, to: 33))[2] == "not-evaluable no-log")
  }

  @Test("What expired since a removal failed was not removed by it, however soon")
  func failedAndExpired() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3, status: 500)
    scene.expire(2, "orders", Self.a, at: 35)
    for node in 1...3 { scene.remove(node, "orders", Self.client, at: 35.1) }
    scene.pushAll("orders", 0, of: 0, at: 36)
    #expect(Set(Self.words(try Self.effects(scene))) == ["not-applied expired"])
  }

  @Test("An offline that is undone, gone and undone again is over when the last of it is")
  func undoneTwice() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.push(3, "orders", 1, of: 1, at: 60)
    scene.remove(3, "orders", Self.client, at: 65)
    scene.push(3, "orders", 0, of: 0, at: 65.6)
    scene.change(3, "orders", Self.client, at: 70)
    scene.push(3, "orders", 1, of: 1, at: 70.6)
    #expect(try Self.effects(scene, to: 80)[2].backEnded == nil)
    scene.push(3, "orders", 0, of: 1, at: 100)
    let ended = try #require(try Self.effects(scene, to: 120)[2].backEnded)
    #expect(ended.changedAt > Scene.at(98))
  }

  @Test("A removal of what is hidden changes no list")
  func removalHidden() throws {
    var scene = Self.offline()
    scene.pushAll("orders", 0, of: 1, at: 31)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 60.3)
    for node in 1...3 { scene.remove(node, "orders", Self.client, at: 60.4) }
    scene.pushAll("orders", 0, of: 0, at: 61)
    #expect(Set(Self.words(try Self.effects(scene, of: 1))) == ["unchanged already"])
  }

  @Test("A removal of what is not there changes nothing")
  func removalAbsent() throws {
    var scene = Scene()
    scene.pushAll("orders", 0, of: 0, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    #expect(Set(Self.words(try Self.effects(scene))) == ["unchanged absent"])
  }

  @Test("What vanished long after a removal for want of beats was not removed by it")
  func expired() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.delete(1, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    for node in [1, 2] { scene.remove(node, "orders", Self.client, at: 30.3) }
    scene.expire(3, "orders", Self.a, at: 59.9)
    scene.remove(3, "orders", Self.client, at: 60)
    #expect(Self.words(try Self.effects(scene))[2] == "not-applied expired")
  }

  @Test("An HTTP DELETE does not reach what a connection publishes")
  func removalOfGrpc() throws {
    var scene = Scene()
    let id = "1795384800000_10.0.1.21_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3)
    scene.withdraw("orders", id, owner: 2, at: 200)
    let effects = try Self.effects(scene)
    #expect(effects.allSatisfy { $0.state != .applied && $0.back == nil })
  }

  @Test("A failed removal is not expected to change anything")
  func removalFailed() throws {
    var scene = Scene()
    scene.publish("orders", Self.client, owner: 2, at: 1)
    scene.delete(2, "orders", Self.a, by: .curl("10.0.9.8"), at: 30.3, status: 500)
    #expect(Set(Self.words(try Self.effects(scene))) == ["not-evaluable failed"])
  }

  @Test("A connection's own removal is seen on every node, its successor's coming is no return")
  func grpcRemoval() throws {
    var scene = Scene()
    let id = "1795384800000_10.0.1.30_5000"
    scene.publish("orders", id, owner: 2, at: 1)
    scene.withdraw("orders", id, owner: 2, at: 30)
    scene.publish("orders", "1795384840000_10.0.1.30_5001", owner: 1, at: 60)
    let effects = try Self.effects(scene)
    #expect(Self.words(effects) == ["applied", "applied", "applied"])
    #expect(effects.allSatisfy { $0.back == nil })
  }

  @Test("Where nothing bounds a node's clock half a second either side is left open")
  func unbounded() throws {
    var scene = Self.offline()
    scene.clocks[1] = nil
    scene.pushAll("orders", 0, of: 1, at: 31)
    let effect = try Self.effects(scene)[0]
    #expect(effect.from == Scene.at(30.94) - 500 && effect.to == Scene.at(31.02) + 500)
  }
}
