import Rewriting

/// Reads the file of `--layout`.
enum LayoutLoading {
  /// What is in it; nil when none was named.
  /// - Throws: that it cannot be read, or the first thing that is wrong in it, with its place.
  static func load(
    _ options: Options, _ surroundings: Surroundings
  ) throws(Refusal) -> LayoutFile? {
    guard let path = options.layoutFile else { return nil }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try TextFile.bytes(path) } catch {
      throw Refusal("--layout: \(error.message)")
    }
    let directory = surroundings.environment("TZDIR") ?? ZoneWord.directory
    let now = surroundings.now
    do throws(LayoutFileError) {
      return try LayoutFile(
        name: path, text: String(decoding: bytes, as: UTF8.self),
        zoneOf: { ZoneWord.minutes($0, at: now, in: directory) },
        zones: { ZoneWord.names(in: directory) })
    } catch {
      throw Refusal(error.message)
    }
  }
}
