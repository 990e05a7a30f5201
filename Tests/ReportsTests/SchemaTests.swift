import Foundation
import Incidents
import Json
import Testing

@testable import Reports

@Suite("Every JSON report validates against the schema that ships with it")
struct SchemaTests {
  /// Prints one line for each violation; one report a line comes in.
  static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in check.iter_errors(json.load(open(path))):
            print(path.rsplit('/', 1)[1], list(error.absolute_path), error.message[:300])
    print('checked', len(sys.argv) - 2)
    """

  @Test("an empty, a full, masked and hostile reports; and broken ones do not")
  func valid() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "nacoscope-schema-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var masked = RenderOptions()
    masked.mask = Mask(addressesOf: SampleReports.full())
    var reports = [
      "empty": JSONReport.render(Report()), "full": JSONReport.render(SampleReports.full()),
      "masked": JSONReport.render(SampleReports.full(), masked),
      "extreme": JSONReport.render(extreme()),
    ]
    for (i, hostile) in HostileTexts.all.enumerated() where i % 4 == 0 || i > 250 {
      reports["hostile\(i)"] = JSONReport.render(HostileTexts.texts(hostile))
    }
    let clean = try check(reports, folder)
    #expect(clean == "checked \(reports.count)\n")
    let full = JSONReport.render(SampleReports.full())
    for (i, broken) in [
      full.replacing("\"severity\":\"critical\"", with: "\"severity\":\"fatal\""),
      full.replacing("\"rule\":\"sync-failed\"", with: "\"rule\":\"no-such-rule\""),
      full.replacing("\"state\":\"applied\"", with: "\"state\":\"maybe\""),
      full.replacing(".767Z", with: "Z"), full.replacing("\"healed\":true,", with: ""),
      full.replacing("\"cause\":\"sync\"", with: "\"cause\":\"moon\""),
    ].enumerated() {
      #expect(broken != full)
      #expect(try check(["broken\(i)": broken], folder) != "checked 1\n")
    }
  }

  /// Moments that RFC 3339 cannot say, and every enumerated word once.
  private func extreme() -> Report {
    var report = SampleReports.full()
    report.span = Report.Interval(from: Int64.min / 4, to: Int64.max / 4)
    report.findings = Report.Severity.allCases.flatMap { severity in
      Report.Verdict.allCases.map { verdict in
        var finding = SampleReports.undone()
        finding.severity = severity
        finding.verdict = verdict
        finding.interval = Report.Interval()
        finding.healed = nil
        return finding
      }
    }
    report.operations = [
      "offline", "online", "register", "deregister", "delete", "update", "write", "beat-stop",
      "expire",
    ].map { kind in
      var operation = SampleReports.deregistration()
      operation.kind = kind
      operation.via = nil
      operation.by = nil
      operation.status = nil
      operation.requestedAt = nil
      operation.differential = WordingCause.allCases.map {
        SampleReports.cause($0.rawValue, .possible, Report.Text(en: "x", zh: "x"), ["e1"])
      }
      return operation
    }
    report.nodes[0].version = nil
    report.nodes[0].clock = nil
    return report
  }

  private func check(_ reports: [String: String], _ folder: URL) throws -> String {
    var arguments = ["-W", "ignore", "-c", SchemaTests.validator, schemaPath()]
    for (name, text) in reports.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent(name + ".json")
      try text.write(to: file, atomically: true, encoding: .utf8)
      arguments.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text
  }

  private func schemaPath(_ here: String = #filePath) -> String {
    URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("schema/nacoscope.report-1.schema.json")
      .path
  }
}
