import Detectors
import Events
import Records
import Scenes
import Testing

@Suite("verify-loop: the verification of one client fails round after round")
struct VerifyRuleTests {
  static func failing(_ rounds: Int, every gap: Double = 5) -> Scene {
    var scene = Scene()
    for round in 0..<rounds {
      for more in [0, 0.003] {
        scene.add(2, .verifyDiffers, .namingDistro, at: 100 + Double(round) * gap + more) {
          $0.client = $1.client("10.0.1.21:8080#true")
        }
      }
    }
    return scene
  }

  @Test("Six rounds in a row are told, with the lines of the first and the last")
  func loop() throws {
    let found = Self.failing(6).judged(to: 200).findings(.verifyLoop)
    #expect(found.map(\.grade) == ["warning proved"])
    #expect(found.first?.measured["count"] == 6 && found.first?.healed == true)
    #expect(found.first?.evidence.count == 2 && found.first?.key == "10.0.1.21:8080#true")
    // The logs end within it.
    #expect(Self.failing(20).judged(to: 200).findings(.verifyLoop).first?.healed == false)
  }

  @Test("Fewer, or not in a row, is the ordinary repair of a healthy cluster")
  func repair() {
    #expect(Self.failing(5).judged(to: 200).findings(.verifyLoop).isEmpty)
    #expect(Self.failing(12, every: 20).judged(to: 400).findings(.verifyLoop).isEmpty)
  }
}
