package import Incidents

/// `--mask addresses`: gives each IPv4 or IPv6 address a pseudonym `ip-1`, `ip-2` … and replaces it wherever it stands.
///
/// Numbers follow the first appearance in the sorted report, read in the order of the JSON output, so two runs give equal
/// names. Spellings of one address share one: `::ffff:10.0.0.1` and `10.0.0.1`, `2001:DB8::1` and `2001:db8:0::1`. Loopback and
/// unspecified addresses name nobody and stay. Ports stay.
package struct Mask: Sendable {
  private var numbers: [AddressScan.Address: Int] = [:]

  /// Knows no address yet.
  package init() {}

  /// Knows every address of the report, in its order.
  /// - Complexity: O(size of the report)
  package init(addressesOf report: Report) {
    var mask = Mask()
    _ = report.mappingTexts { text in
      mask.learn(text)
      return text
    }
    self = mask
  }

  /// Number of addresses known.
  package var count: Int { numbers.count }

  /// Gives a number to each address of `text` that has none yet.
  package mutating func learn(_ text: String) {
    for found in AddressScan.addresses(in: [UInt8](text.utf8)) where numbers[found.address] == nil {
      numbers[found.address] = numbers.count + 1
    }
  }

  /// The text with every address replaced; one that was never learned becomes `ip-x`, never itself.
  package func apply(_ text: String) -> String {
    let bytes = [UInt8](text.utf8)
    let found = AddressScan.addresses(in: bytes)
    guard !found.isEmpty else { return text }
    var result: [UInt8] = []
    var next = 0
    for item in found {
      result.append(contentsOf: bytes[next..<item.range.lowerBound])
      result.append(contentsOf: "ip-".utf8)
      result.append(contentsOf: (numbers[item.address].map { String($0) } ?? "x").utf8)
      next = item.range.upperBound
    }
    result.append(contentsOf: bytes[next...])
    return String(decoding: result, as: UTF8.self)
  }
}
