import Glibc
import Synchronization

/// An open file.
///
/// Owns one descriptor, which is never moved: it is read with pread(2) only, so any number of
/// readers may share it.
package final class Descriptor: Sendable {
  /// How many descriptors this room holds open.
  private static let open = Atomic<Int>(0)
  /// Above this number of open files finished ones are closed and opened again when their text is asked for; far below
  /// the usual limit of 1024 descriptors a process.
  static let comfortable = 200

  static var areScarce: Bool { open.load(ordering: .relaxed) > comfortable }

  let number: Int32
  /// Whether it is a regular file, which has positions; else bytes come once, in order.
  let isSeekable: Bool
  private let isOwned: Bool

  /// Opens the file of that name.
  init(_ path: Path) throws(SystemError) {
    number = try System.open(path)
    isOwned = true
    Descriptor.open.add(1, ordering: .relaxed)
    isSeekable = (try? System.status(of: number).kind) == .regular
    if isSeekable { posix_fadvise(number, 0, 0, POSIX_FADV_SEQUENTIAL) }
  }

  /// A descriptor that was open before and stays open: standard input.
  ///
  /// Always read in order, since its position may not be the beginning.
  init(borrowing number: Int32) {
    self.number = number
    isOwned = false
    isSeekable = false
  }

  deinit {
    guard isOwned else { return }
    close(number)
    Descriptor.open.subtract(1, ordering: .relaxed)
  }

  /// nil when the descriptor is no longer good.
  var status: FileStatus? { try? System.status(of: number) }

  /// Up to `count` bytes at `offset`; nil when they cannot be read.
  func bytes(at offset: Int64, count: Int) -> [UInt8]? {
    System.bytes(number, at: offset, count: count)
  }
}
