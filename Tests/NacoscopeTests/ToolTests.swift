import Foundation
import Glibc
import Testing

@Suite("The built tool answers bad input as its manual says")
struct ToolTests {
  static let good = Fixture("delete-had-no-effect").directory.path

  @Test("a path that does not exist: told, 2")
  func missing() throws {
    let answer = try Tool.run(["/nonexistent/nacos"])
    #expect(answer.status == 2)
    #expect(answer.err.contains("/nonexistent/nacos"), "\(answer.err)")
  }

  @Test("beside a good one the rest is analysed, 2")
  func missingBeside() throws {
    let answer = try Tool.run([Self.good, "/nonexistent/nacos"])
    #expect(answer.status == 2 && answer.err.contains("/nonexistent/nacos"))
    #expect(answer.out.contains("delete-had-no-effect"))
  }

  @Test("a directory without logs of Nacos, an empty directory, an empty file: 2")
  func foreign() throws {
    try Scratch.with { folder in
      #expect(try Tool.run([folder.path]).status == 2)
      try Data("Nov 24 20:36:01 host sshd[1]: hello\n".utf8).write(
        to: folder.appendingPathComponent("syslog.log"))
      let answer = try Tool.run([folder.path])
      #expect(answer.status == 2)
      let empty = folder.appendingPathComponent("naming-server.log")
      try Data().write(to: empty)
      #expect(try Tool.run([empty.path]).status == 2)
    }
  }

  @Test("what was not recognised is said in words")
  func foreignWords() throws {
    try Scratch.with { folder in
      try Data("Nov 24 20:36:01 host sshd[1]: hello\n".utf8).write(
        to: folder.appendingPathComponent("syslog.log"))
      let answer = try Tool.run([folder.path])
      #expect(!answer.err.isEmpty || answer.out.contains("recognised"), "\(answer.out)")
    }
  }

  @Test("a truncated gz: named, the rest analysed, 2")
  func truncatedGzip() throws {
    try Fixture("undone-by-peer").withCopy { copy in
      let gzip = try #require(Fixture.logs(in: copy).first { $0.pathExtension == "gz" })
      let data = try Data(contentsOf: gzip)
      try data.prefix(data.count * 2 / 3).write(to: gzip)
      let answer = try Tool.run([copy.path])
      #expect(answer.status == 2)
      #expect(answer.err.contains(gzip.lastPathComponent), "\(answer.err)")
      #expect(answer.out.contains("# Nacos cluster report"))
    }
  }

  @Test("binary rubbish under a log's name: 2, no crash")
  func rubbish() throws {
    try Scratch.with { folder in
      var random = Seed(3)
      let bytes = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      try Data(bytes).write(to: folder.appendingPathComponent("naming-server.log"))
      #expect(try Tool.run([folder.path]).status == 2)
    }
  }

  @Test("a line of 100 MB: analysed, below 150 MB of memory")
  func longLine() throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      let log = copy.appendingPathComponent("node1/naming-server.log")
      let handle = try FileHandle(forWritingTo: log)
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("2026-11-23 06:54:09,000 INFO ".utf8))
      let piece = Data(repeating: 0x78, count: 1 << 20)
      for _ in 0..<100 { try handle.write(contentsOf: piece) }
      try handle.write(contentsOf: Data("\n".utf8))
      try handle.close()
      let answer = try Tool.run(
        "/bin/sh", ["-c", "\"$0\" --lang en \"$1\"; s=$?; exit $s", Tool.path, copy.path])
      // What was cut off the line is input that was not read: 2, the rest analysed.
      #expect(answer.status == 2, "\(answer.err)")
      #expect(answer.out.contains("delete-had-no-effect"))
      let peak = try memory([copy.path])
      #expect(peak < 150 << 10, "\(peak) KiB")
    }
  }

  @Test("0 without findings, 1 with, 2 wins over 1, 64 for wrong words")
  func statuses() throws {
    #expect(try Tool.run([Fixture("healthy-2.3.2").directory.path]).status == 0)
    #expect(try Tool.run([Self.good]).status == 1)
    #expect(try Tool.run([Self.good, "/nonexistent"]).status == 2)
    #expect(try Tool.run(["--no-such-option"]).status == 64)
    #expect(try Tool.run(["--fail-on", "sometimes", Self.good]).status == 64)
  }

  @Test(
    "--fail-on sets from where on it is 1",
    arguments: [
      ("never", "undone-by-peer", 0), ("critical", "delete-had-no-effect", 0),
      ("critical", "undone-by-peer", 1), ("warning", "delete-had-no-effect", 1),
      ("notice", "zone-mixed", 1), ("warning", "zone-mixed", 0), ("info", "healthy-2.3.2", 1),
    ] as [(String, String, Int32)])
  func failOn(_ level: String, _ fixture: String, _ status: Int32) throws {
    let path = Fixture(fixture).directory.path
    #expect(try Tool.run(["--fail-on", level, path]).status == status)
  }

  @Test("a closed pipe ends it quietly")
  func closedPipe() throws {
    let answer = try Tool.run(
      "/bin/bash",
      [
        "-c", "\"$0\" --lang en \"$1\" | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}", Tool.path,
        Fixture("undone-by-peer").directory.path,
      ])
    #expect(answer.err.isEmpty, "\(answer.err)")
    #expect(["0\n", "1\n"].contains(answer.out))
  }

  @Test("every format of -o, one run, and the JSON is that of the library")
  func outputs() throws {
    try Scratch.with { folder in
      let (json, markdown) = (folder.path + "/r.json", folder.path + "/r.md")
      let answer = try Tool.run(["-o", json, "-o", markdown, Self.good])
      #expect(answer.status == 1)
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: json)), as: UTF8.self)
      #expect(text.hasPrefix("{\n  \"schema\": \"nacoscope.report/1\""))
      let prose = try Data(contentsOf: URL(fileURLWithPath: markdown))
      #expect(String(decoding: prose, as: UTF8.self).hasPrefix("# Nacos cluster report"))
    }
  }

  @Test("stdin: a pipe of a log gives the same findings as the file")
  func standardInput() throws {
    let answer = try Tool.run(
      "/bin/bash",
      [
        "-c", "cat \"$1\"/node2/access/*.log | \"$0\" --lang en --fail-on never -", Tool.path,
        Self.good,
      ])
    #expect(answer.status == 0, "\(answer.err)")
    #expect(answer.out.contains("access"))
  }

  /// The peak of the tool's resident memory, in KiB.
  private func memory(_ words: [String]) throws -> Int {
    let script = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let answer = try Tool.run("/usr/bin/python3", ["-c", script, Tool.path] + words)
    return try #require(Int(answer.out.split(separator: "\n").first.map(String.init) ?? ""))
  }
}
