import Testing

@testable import Rewriting

@Suite("A layout file says which files are written how")
struct LayoutFileTests {
  private func read(_ text: String) throws -> LayoutFile {
    try LayoutFile(
      name: "l.yml", text: text, zoneOf: { ["Asia/Shanghai": 480][$0] },
      zones: { ["Asia/Shanghai"] })
  }

  @Test("the first entry that means a file counts")
  func order() throws {
    let file = try read(
      """
      layouts:
        - files: [naming-server.log*, 'protocol-?.log']
          pattern: '%d{dd/MM/yyyy HH:mm:ss} %p %m%n'
          zone: Asia/Shanghai
        - files: access_log*
          access: common
        - files: '*'
          pattern: '%p %d %m'
      """)
    #expect(file.entries.map(\.line) == [2, 5, 7])
    #expect(file.entries[0].format.zone == 480)
    for (name, entry) in [
      ("naming-server.log", 0), ("naming-server.log.1", 0), ("protocol-a.log", 0),
      ("protocol-ab.log", 2), ("access_log.2026-05-20.log", 1), ("x", 2),
    ] {
      #expect(file.entry(for: [name]) == entry, "\(name)")
    }
  }

  @Test("what is wrong is told with its place and the nearest word")
  func errors() {
    for (text, message) in [
      ("layout:\n  - a\n", "l.yml:1:1: unknown key 'layout'; did you mean 'layouts'?"),
      ("layouts: []\n", "l.yml:1:1: there is no layout in it"),
      (
        "layouts:\n  - files: a\n    patern: b\n",
        "l.yml:3:5: unknown key 'patern'; did you mean 'pattern'?"
      ),
      ("layouts:\n  - files: a\n", "l.yml:2:5: the key 'pattern' is missing"),
      ("layouts:\n  - pattern: '%d %m'\n", "l.yml:2:5: the key 'files' is missing"),
      (
        "layouts:\n  - files: []\n    access: common\n",
        "l.yml:2:12: expected a name, found an empty list"
      ),
      (
        "layouts:\n  - files: a/b.log\n    access: common\n",
        "l.yml:2:12: 'a/b.log' is a path; write the name of the files alone, such as 'naming-*.log'"
      ),
      (
        "layouts:\n  - files: a\n    access: common\n    pattern: '%d %m'\n",
        "l.yml:3:13: 'pattern' and 'access' are two kinds of pattern; give one of them"
      ),
      (
        "layouts:\n  - files: a\n    pattern: '%d %lvel %m'\n",
        "l.yml:3:14: unknown conversion word '%lvel'; did you mean '%level'? (at byte 4 of the pattern)"
      ),
      (
        "layouts:\n  - files: a\n    access: common\n    zone: Asia/Shangai\n",
        "l.yml:4:11: 'Asia/Shangai' is not a zone such as Asia/Shanghai or +08:00; did you mean 'Asia/Shanghai'?"
      ),
      ("layouts: x\n", "l.yml:1:10: expected a list, found a text"),
      ("layouts:\n\t- a\n", nil as String?),
    ] {
      do {
        _ = try read(text)
        Issue.record("accepted: \(text)")
      } catch let error as LayoutFileError {
        if let message { #expect(error.message == message) } else { #expect(error.line == 2) }
      } catch { Issue.record("\(error)") }
    }
  }
}
