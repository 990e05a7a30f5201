import Glibc
import Rewriting

/// Standard input, kept where its bytes are needed more than once: where several write into it, and where it is followed.
///
///     pipe ──keep──▶ a file without a name ──▶ listed, parted, read and quoted like any other file
///
/// Each who writes into a stream is read as a node, and the order of nodes begins with the nodes: so a stream of several is
/// read when it is known who is in it. The file has no name, so that nothing is left behind however the run ends. A stream
/// whose lines bear no names and that is analysed once is not kept: `begun` reads it as it comes. One whose lines bear a name is,
/// also where it is always the same: another may come at any time (`kubectl logs` gives one pod after the other).
///
/// - Note: `@unchecked Sendable`: it has one owner at a time.
package final class KeptInput: @unchecked Sendable {
  /// Where it comes from and where it may be kept.
  package struct Place: Sendable {
    /// The descriptor that is read; it stays open.
    package var descriptor: Int32 = 0
    /// The first of these directories that takes a file holds it.
    ///
    /// Temporary files that may be large belong in `/var/tmp` (file-hierarchy(7)).
    package var directories = ["/var/tmp", "/tmp"]
    /// Bytes that are kept at most: 16 GiB.
    package var most: Int64 = 16 << 30

    package init() {}
  }

  /// How reports name what is kept of standard input.
  package static let shown = "-"

  /// What kept it from being read or kept whole.
  package private(set) var troubles: [Trouble] = []
  /// Whether nothing more comes.
  package private(set) var isOver = false
  /// The reader that has seen the first bytes of a stream that is not kept; nil before, and of one that is.
  private(set) var begun: FileReader?
  private let place: Place
  /// Where bytes are written; -1 before the file was made.
  private var file: Int32 = -1
  private var kept: Int64 = 0

  private static let readSize = 256 * 1024
  /// Bytes that one look takes: a writer that never pauses does not keep what came from being read.
  private static let mostAtOnce = 64 << 20

  /// Nothing is read before it is asked for.
  package init(_ place: Place = Place()) { self.place = place }

  deinit { if file >= 0 { close(file) } }

  /// To open what was kept; nil while nothing is kept.
  ///
  /// Source: proc(5), `/proc/pid/fd`: opening the link of a file without a name opens that file.
  var path: Path? { file >= 0 ? Path("/proc/self/fd/\(file)") : nil }

  // MARK: all at once

  /// Sees whether lines of the stream bear labels, and then keeps it all, uncompressed; waits for its bytes.
  ///
  /// - Parameter layouts: how the lines of some files are written.
  /// - Returns: whether it was kept; else it is to be read through `begun`.
  /// - Complexity: O(bytes) where it is kept
  func keepsLabelled(_ layouts: LayoutFile?) -> Bool {
    let reader = FileReader(
      Descriptor(borrowing: place.descriptor),
      reading: LayoutBuilder.reading(of: Path("-"), layouts))
    guard reader.bearsLabels, makeFile() else {
      begun = reader
      return false
    }
    keepAll(reader)
    isOver = true
    return true
  }

  private func keepAll(_ reader: FileReader) {
    var buffer = [UInt8](repeating: 0, count: KeptInput.readSize)
    while true {
      let (count, outcome) = unsafe buffer.withUnsafeMutableBytes {
        unsafe reader.readUnpeeled(into: $0)
      }
      guard keep(buffer[..<count]) else { return }
      if outcome == .more { continue }
      troubles += [StreamReader.trouble(.standardInput, outcome, at: kept)].compactMap(\.self)
      return
    }
  }

  // MARK: as it comes

  /// Keeps what can be read without waiting.
  /// - Complexity: O(bytes that came), at most 64 MiB of them
  func keepWhatCame() {
    guard !isOver, makeFile() else { return }
    var count = 0
    while count < KeptInput.mostAtOnce,
      System.waitUntilReadable(place.descriptor, milliseconds: 0)
    {
      do throws(SystemError) {
        let bytes = try System.some(place.descriptor, at: nil, count: KeptInput.readSize)
        if bytes.isEmpty { isOver = true }
        guard !bytes.isEmpty, keep(bytes[...]) else { return }
        count += bytes.count
      } catch {
        isOver = true
        troubles.append(
          Trouble(KeptInput.shown, .readFailed(errno: error.number, offset: kept)))
        return
      }
    }
  }

  /// What is to be waited on for more; nil when nothing more comes.
  package var descriptor: Int32? { isOver ? nil : place.descriptor }

  // MARK: the file

  /// Makes the file where there is none yet; false when there is no place for it, which is told.
  private func makeFile() -> Bool {
    if file >= 0 { return true }
    var failure = SystemError(ENOENT)
    for directory in place.directories {
      do throws(SystemError) {
        file = try System.makeNameless(in: Path(directory))
        return true
      } catch {
        failure = error
      }
    }
    isOver = true
    troubles.append(Trouble(KeptInput.shown, .noPlace(errno: failure.number)))
    return false
  }

  /// False when there is no room for it, which is told.
  private func keep(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard kept + Int64(bytes.count) <= place.most else {
      isOver = true
      troubles.append(Trouble(KeptInput.shown, .inputTooLong(most: place.most, offset: kept)))
      return false
    }
    do throws(SystemError) {
      try System.write(file, Array(bytes))
      kept += Int64(bytes.count)
      return true
    } catch {
      isOver = true
      kept = (try? System.status(of: file).size) ?? kept
      troubles.append(
        Trouble(KeptInput.shown, .placeIsFull(errno: error.number, offset: kept)))
      return false
    }
  }
}
