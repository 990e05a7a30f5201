import Foundation
import Testing

@Suite("The built tool behaves as a process should")
struct ProcessTests {
  /// The tool lies beside the test runner.
  static let tool = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("nacoscope")

  /// Runs the tool with stdout going to `out`; answers the status and stderr.
  func run(_ words: [String], out: FileHandle) throws -> (status: Int32, err: String) {
    let process = Process()
    process.executableURL = Self.tool
    process.arguments = words
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    let err = Pipe()
    process.standardError = err
    try process.run()
    let said = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  @Test("help on stdout, 0") func help() throws {
    let pipe = Pipe()
    let (status, err) = try run(["--help"], out: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(status == 0 && err.isEmpty && text.hasPrefix("nacoscope reads the logs"))
  }

  @Test("wrong words: one line on stderr, nothing on stdout, 64") func usage() throws {
    let pipe = Pipe()
    let (status, err) = try run(["--colr"], out: pipe.fileHandleForWriting)
    try pipe.fileHandleForWriting.close()
    #expect(status == 64)
    #expect(err == "error: unknown option '--colr'; did you mean '--color'?\n")
    #expect(pipe.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test("a closed pipe ends it quietly, as if all had been read") func closedPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let (status, err) = try run(["--help"], out: pipe.fileHandleForWriting)
    #expect(status == 0 && err.isEmpty)
  }

  @Test("a full disk is told, 2") func fullDisk() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let (status, err) = try run(["--help"], out: full)
    #expect(status == 2)
    #expect(err == "error: stdout cannot be written: No space left on device\n")
  }
}
