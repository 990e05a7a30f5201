import Foundation
import Incidents
import Reports
import Testing

@Suite("Every report on a fixture validates against the schema that ships with the tool")
struct ReportSchemaTests {
  /// Prints one line for each violation.
  static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    check = Draft202012Validator(schema)
    for path in sys.argv[2:]:
        for error in check.iter_errors(json.load(open(path))):
            print(path.rsplit('/', 1)[1], list(error.absolute_path), error.message[:300])
    print('checked', len(sys.argv) - 2)
    """

  @Test("and names evidence that exists, findings that exist")
  func valid() throws {
    try Scratch.with { folder in
      let files = try Fixture.all.map { fixture in
        let file = folder.appendingPathComponent("\(fixture.name).json")
        try Data(JSONReport.bytes(fixture.report)).write(to: file)
        return file.path
      }
      let schema = Fixture.package.appendingPathComponent("schema/nacoscope.report-1.schema.json")
      let answer = try Tool.run(
        "/usr/bin/python3", ["-c", Self.validator, schema.path] + files)
      #expect(answer.out == "checked \(files.count)\n", "\(answer.err)")
    }
    for fixture in Fixture.all {
      let report = fixture.report
      let evidence = Set(report.evidence.map(\.id))
      let findings = Set(report.findings.map(\.id))
      #expect(findings.count == report.findings.count, "\(fixture): an id is given twice")
      for finding in report.findings {
        #expect(evidence.isSuperset(of: finding.evidence), "\(fixture) \(finding.id)")
      }
      for incident in report.incidents {
        #expect(findings.isSuperset(of: incident.findings), "\(fixture) \(incident.id)")
      }
    }
  }
}
