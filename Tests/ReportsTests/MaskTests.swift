import Incidents
import Testing

@testable import Reports

@Suite("Masked addresses have one pseudonym each, the same in every output")
struct MaskTests {
  @Test(
    "addresses are found wherever they stand, and nothing else is taken for one",
    arguments: [
      ("10.0.0.1", ["10.0.0.1"]), ("1795386359291_10.77.0.102_36079", ["10.77.0.102"]),
      ("ip=10.0.1.21%3A8080", ["10.0.1.21"]), ("%2010.0.0.1", ["10.0.0.1"]),
      ("http://10.0.0.1:8848/x", ["10.0.0.1"]),
      ("A10.0.0.1", ["10.0.0.1"]), ("10.0.0.1.", ["10.0.0.1"]), ("1.2.3.4.5", []), ("2.3.2", []),
      ("256.1.1.1", []), ("07:30:48,931", []), ("2026:07:30:48", []), ("a::b::c", []),
      ("std::vector", []),
      ("127.0.0.1 0.0.0.0 ::1 ::", []), ("[fe80::1]:8848", ["fe80::1"]),
      ("2001:db8:0:0:0:0:0:1", ["2001:db8:0:0:0:0:0:1"]),
      ("from 2001:DB8::1: x", ["2001:DB8::1"]), ("2001%3Adb8%3A%3A1", ["2001%3Adb8%3A%3A1"]),
      ("::ffff:10.0.0.1", ["::ffff:10.0.0.1"]), ("fe80::1%25eth0", ["fe80::1"]),
      ("1:2:3:4:5:6:7", []),
      ("10.0.0.1,10.0.0.2", ["10.0.0.1", "10.0.0.2"]), ("10.0.1.21#8080#DEFAULT", ["10.0.1.21"]),
      ("实例10.0.0.1已", ["10.0.0.1"]),
    ])
  func scan(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = AddressScan.addresses(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test("numbers follow the first appearance, spellings of one address share one")
  func pseudonyms() {
    var mask = Mask()
    mask.learn("10.0.0.9 and 2001:db8::1, 10.0.0.1")
    #expect(mask.count == 3)
    #expect(mask.apply("10.0.0.1:8848 ::ffff:10.0.0.9 2001:DB8:0::1") == "ip-3:8848 ip-1 ip-2")
    #expect(mask.apply("8.8.8.8 127.0.0.1") == "ip-x 127.0.0.1")
  }

  @Test("no output shows an address, all show the same names")
  func outputs() {
    let report = SampleReports.full()
    var options = RenderOptions()
    options.mask = Mask(addressesOf: report)
    let markdown = MarkdownReport.render(report, options)
    let json = JSONReport.render(report, options)
    let line = TerminalLine.render(report.findings[0], evidence: report.evidence, options)
    for text in [markdown, json, line] {
      #expect(!text.contains("10.77.") && !text.contains("10.0.3.5"))
      #expect(text.contains("ip-4"))
    }
    #expect(json.contains("\"addresses\":[\"ip-1:8848\"]"))
    #expect(json.contains("\"ip\":\"ip-4\",\"port\":8080"))
  }
}
