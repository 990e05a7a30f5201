import Foundation
import Glibc

/// Runs the built tool, or another program, as a person would.
enum Tool {
  /// It lies beside the test runner.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("nacoscope").path

  /// What a program did.
  struct Answer {
    var status: Int32
    var out: String
    var err: String
  }

  /// `nacoscope WORDS`, in English.
  static func run(_ words: [String]) throws -> Answer { try run(path, words) }

  /// Runs a program to its end; stdin is empty.
  static func run(_ program: String, _ words: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC"]
    process.standardInput = FileHandle.nullDevice
    return try Scratch.with { folder in
      // Files, not pipes: whoever fills a pipe that nobody reads stands still.
      let (out, err) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
      for file in [out, err] { try Data().write(to: file) }
      process.standardOutput = try FileHandle(forWritingTo: out)
      process.standardError = try FileHandle(forWritingTo: err)
      try process.run()
      process.waitUntilExit()
      return Answer(
        status: process.terminationStatus,
        out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
        err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
  }
}
