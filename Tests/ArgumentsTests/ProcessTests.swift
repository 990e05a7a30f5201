import Foundation
import Glibc
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

  @Test(
    "an interrupt ends a batch at once, whatever it waits for",
    arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func interrupt(_ signal: Int32, _ status: Int32) throws {
    let process = Process()
    process.executableURL = Self.tool
    process.arguments = ["-"]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let line = "2026-11-23 07:20:58,084 INFO Client connection 10.9.0.2:8080#true connect\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    // Once the line is taken the tool has begun to read, and so has its handlers in place.
    var left: Int32 = 1
    for _ in 0..<10_000 where left > 0 {
      _ = unsafe ioctl(input.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &left)
      usleep(1_000)
    }
    #expect(left == 0)
    kill(process.processIdentifier, signal)
    for _ in 0..<10_000 where process.isRunning { usleep(1_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == status)
  }
}
