import Glibc

/// What names a file for the system as long as it exists: device and inode.
package struct FileIdentity: Hashable, Comparable, Sendable {
  /// Number of the device.
  package var device: UInt64
  /// Number of the file on that device; used again once the file is gone.
  package var inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }

  /// By device, then inode.
  package static func < (a: FileIdentity, b: FileIdentity) -> Bool {
    (a.device, a.inode) < (b.device, b.inode)
  }
}

/// What stat(2) says of a file.
struct FileStatus: Equatable, Sendable {
  enum Kind: Sendable { case regular, directory, link, fifo, socket, device, other }

  var kind: Kind
  var identity: FileIdentity
  /// Bytes.
  var size: Int64
  /// Last change of the content, in ns since the epoch.
  var modified: Int64
  /// Last change of the inode, in ns since the epoch.
  var changed: Int64
  /// Names it has; 0 once it is deleted and only a descriptor holds it.
  var links: Int

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    case S_IFLNK: kind = .link
    case S_IFIFO: kind = .fifo
    case S_IFSOCK: kind = .socket
    case S_IFCHR, S_IFBLK: kind = .device
    default: kind = .other
    }
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: raw.st_dev), inode: UInt64(truncatingIfNeeded: raw.st_ino))
    size = Int64(raw.st_size)
    modified = Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec)
    changed = Int64(raw.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_ctim.tv_nsec)
    links = Int(raw.st_nlink)
  }
}
