import Foundation
import Testing

/// Lines of JSON against a schema of the tool.
enum JSONLines {
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    check = Draft202012Validator(json.load(open(sys.argv[1])))
    count = 0
    for line in open(sys.argv[2], encoding='utf-8'):
        count += 1
        for error in check.iter_errors(json.loads(line)):
            print(count, list(error.absolute_path), error.message[:300])
    print('checked', count)
    """

  static func validate(
    _ text: String, _ schema: String, lines: Int, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try Scratch.with { folder in
      let file = folder.appendingPathComponent("lines.jsonl")
      try Data(text.utf8).write(to: file)
      let path = Fixture.package.appendingPathComponent("schema/\(schema)").path
      let answer = try Tool.run("/usr/bin/python3", ["-c", validator, path, file.path])
      #expect(answer.out == "checked \(lines)\n", "\(answer.err)", sourceLocation: location)
    }
  }
}
