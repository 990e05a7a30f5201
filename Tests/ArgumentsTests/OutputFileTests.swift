import Glibc
import Testing

@testable import nacoscope

@Suite("A file is replaced whole or not at all")
struct OutputFileTests {
  /// Gives `body` a fresh directory and removes it with its content.
  func inDirectory(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/nacoscope-test-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }
    }
    guard let made = unsafe made else {
      Issue.record("no temporary directory")
      return
    }
    let path = unsafe String(cString: made)
    defer {
      for name in names(path) { unsafe unlink(path + "/" + name) }
      unsafe rmdir(path)
    }
    try body(path)
  }

  func names(_ directory: String) -> [String] {
    guard let stream = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func content(_ path: String) -> String {
    let descriptor = unsafe open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, 4096)
    }
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test("new, then over what was there; nothing else is left") func replace() throws {
    try inDirectory { directory in
      let file = OutputFile(directory + "/r.md")
      #expect(file.obstacle == nil)
      try file.replace(with: Array("one".utf8))
      unsafe chmod(file.path, 0o640)
      try file.replace(with: Array("two".utf8))
      #expect(content(file.path) == "two")
      var facts = stat()
      #expect(unsafe stat(file.path, &facts) == 0 && facts.st_mode & 0o777 == 0o640)
      #expect(names(directory) == ["r.md"])
    }
  }

  @Test("a symbolic link is followed") func link() throws {
    try inDirectory { directory in
      unsafe symlink("real.md", directory + "/link.md")
      try OutputFile(directory + "/real.md").replace(with: [])
      try OutputFile(directory + "/link.md").replace(with: Array("x".utf8))
      #expect(content(directory + "/real.md") == "x")
      #expect(names(directory) == ["link.md", "real.md"])
    }
  }

  @Test("a device is written to as it is") func device() throws {
    try OutputFile("/dev/null").replace(with: Array("x".utf8))
    #expect(OutputFile("/dev/null").obstacle == nil)
    #expect(throws: OutputError(path: "/dev/full", number: ENOSPC)) {
      try OutputFile("/dev/full").replace(with: Array("x".utf8))
    }
  }

  @Test("what stands in the way is said") func obstacles() throws {
    try inDirectory { directory in
      #expect(OutputFile(directory).obstacle == "is a directory")
      let gone = OutputFile(directory + "/gone/r.md")
      #expect(gone.obstacle == "cannot be written: No such file or directory")
      #expect(throws: OutputError(path: gone.path, number: ENOENT)) {
        try gone.replace(with: [])
      }
    }
  }
}
