import Events
import Patterns

/// The pattern files of a run: the shipped ones, those of each `--patterns` directory, those named one by one.
struct PatternSources {
  /// In the order in which later ones may replace earlier ones.
  private(set) var files: [PatternFile]
  /// The names of the files that are not shipped.
  private(set) var given: Set<String> = []

  /// Reads them all.
  /// - Throws: A refusal with file, line and column where one is wrong.
  init(directories: [String], files named: [String] = []) throws(Refusal) {
    var paths: [String] = []
    for directory in directories {
      let names = try PatternSources.refusing { () throws(FileError) in
        try TextFile.names(in: directory)
      }
      let found = names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }
      if found.isEmpty { throw Refusal("'\(directory)' has no pattern files (*.yml)") }
      paths += found.map { "\(directory)/\($0)" }
    }
    paths += named
    do throws(PatternFileError) {
      files = try ShippedPatterns.load(vocabulary: .events)
    } catch { throw Refusal(error.message) }
    for path in paths where !given.contains(path) {
      let bytes = try PatternSources.refusing { () throws(FileError) in try TextFile.bytes(path) }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(PatternFileError) {
        files.append(try PatternFile(name: path, text: text, vocabulary: .events))
      } catch { throw Refusal(error.message) }
      given.insert(path)
    }
  }

  /// All of them as one set.
  /// - Throws: A refusal when an id is used twice without `override: true`.
  func set() throws(Refusal) -> PatternSet {
    do throws(PatternFileError) { return try PatternSet(files) } catch {
      throw Refusal(error.message)
    }
  }

  /// The set for a run that reads logs: what was given must hold its own samples, the shipped files have been proved.
  /// - Throws: A refusal that names every sample that does not hold.
  func provedSet() throws(Refusal) -> PatternSet {
    let set = try set()
    var failures: [String] = []
    for name in given.sorted() {
      failures += SampleCheck(set, file: name).errors.map(\.message)
    }
    if !failures.isEmpty { throw Refusal(failures.joined(separator: "\n")) }
    return set
  }

  private static func refusing<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(Refusal) -> Value {
    do throws(FileError) { return try body() } catch { throw Refusal(error.message) }
  }
}
