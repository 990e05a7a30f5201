package import Events
package import Patterns
import Digest
import Intake

/// The patterns in use: those inside the binary and those of `--patterns` directories, later ones winning with
/// `override: true`.
package enum PatternLoading {
  /// Why patterns could not be loaded.
  package enum Failure: Error {
    /// A directory that cannot be listed, with the reason.
    case directory(String, String)
    /// A file that is not a pattern file.
    case file(PatternFileError)
  }

  /// Loads and compiles nothing yet: an expression is compiled when it is first used.
  ///
  /// Without `whole`, samples, classes and versions of the shipped patterns may be missing: only commands that show or prove
  /// patterns need them, and reading them takes 25 ms.
  /// - Returns: the plan and the SHA-256 of all pattern files' texts.
  package static func load(
    directories: [String], files extra: [String] = [], whole: Bool = false
  ) throws(Failure) -> (plan: ExtractionPlan, hash: String) {
    if directories.isEmpty, extra.isEmpty, !whole {
      do throws(PatternFileError) {
        return (try ExtractionPlan.shipped(), ShippedPatterns.hash)
      } catch {
        throw .file(error)
      }
    }
    var digest = SHA256()
    var files: [PatternFile] = []
    for shipped in ShippedPatterns.files { digest.update(Array(shipped.text.utf8).span) }
    do throws(PatternFileError) {
      files = try ShippedPatterns.load(vocabulary: .events)
    } catch {
      throw .file(error)
    }
    for directory in directories {
      for (name, bytes) in try texts(in: directory) {
        digest.update(bytes.span)
        do throws(PatternFileError) {
          files.append(
            try PatternFile(
              name: name, text: String(decoding: bytes, as: UTF8.self), vocabulary: .events))
        } catch {
          throw .file(error)
        }
      }
    }
    for name in extra {
      guard let bytes = SmallFile.bytes(of: Path(name)) else {
        throw .directory(name, "cannot be read")
      }
      do throws(PatternFileError) {
        files.append(
          try PatternFile(
            name: name, text: String(decoding: bytes, as: UTF8.self), vocabulary: .events))
      } catch {
        throw .file(error)
      }
    }
    do throws(PatternFileError) {
      let set = try PatternSet(files)
      return (ExtractionPlan(set), SHA256.hexadecimal(digest: digest.finish()))
    } catch {
      throw .file(error)
    }
  }

  /// The `.yml` and `.yaml` files of a directory, sorted by name.
  package static func texts(
    in directory: String
  ) throws(Failure) -> [(name: String, bytes: [UInt8])] {
    guard let names = SmallFile.names(in: Path(directory)) else {
      throw .directory(directory, "cannot be listed")
    }
    var found: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted() {
      guard name.text.hasSuffix(".yml") || name.text.hasSuffix(".yaml") else { continue }
      let path = Path(directory).appending(name)
      guard let bytes = SmallFile.bytes(of: path) else {
        throw .directory(path.text, "cannot be read")
      }
      found.append((path.text, bytes))
    }
    return found
  }
}
