/// One input that could not be read, or not whole: facts only, `Trouble+Message.swift` has the words.
package struct Trouble: Error, Hashable, Sendable {
  /// The path as given or found; "-" for standard input.
  package var source: String
  package var kind: Kind

  /// What is wrong.
  ///
  /// Numbers of system errors are errno values.
  package enum Kind: Hashable, Sendable {
    /// No such file or directory.
    case notFound
    /// It exists but cannot be opened or listed.
    case unreadable(errno: Int32)
    /// A symbolic link whose target does not exist.
    case brokenLink
    /// Symbolic links that lead back to themselves or to a directory above.
    case linkLoop
    /// Neither a file nor a directory.
    case special(Special)
    /// Reading stopped at this uncompressed offset.
    case readFailed(errno: Int32, offset: Int64)
    /// A gzip file that ends inside a member; all before this uncompressed offset was read.
    case truncatedGzip(offset: Int64)
    /// A gzip file with broken data, a wrong checksum or foreign bytes behind it; all before this uncompressed offset
    /// was read.
    case corruptGzip(offset: Int64)
    /// It expands to more than the limit; reading stopped at this uncompressed offset.
    case expandsTooFar(offset: Int64)
    /// A format that is not read, by its first bytes.
    case otherCompression(String)
    /// Nothing in it looks like a log of Nacos.
    case nothingRecognised
    /// It holds logs of clients only, which say nothing about a node.
    case clientLogsOnly
    /// It was there when the sources were listed and is gone, or is another file now.
    case vanished
    /// It went away before it was read to its end: uncompressed bytes from `offset` up to `size` are lost.
    case lostTail(offset: Int64, size: Int64)
    /// Lines of several writers are in one file: those of the first were read, the others left out.
    case mixedLines(MixedLines)
    /// More write into one file than are read of it: the lines of those who spoke last were left out.
    case tooManyWriters(most: Int, lines: Int)
    /// Standard input cannot be kept while it is read; errno of making the place for it.
    case noPlace(errno: Int32)
    /// Standard input was kept and read up to this byte; errno of keeping more.
    case placeIsFull(errno: Int32, offset: Int64)
    /// Standard input is longer than what is kept of it at most; it was read up to this byte.
    case inputTooLong(most: Int64, offset: Int64)
    /// A layout that fits no line at the beginning of the files it is for: this one, and so many others.
    case layoutFitsNothing(file: String, others: Int)
    /// It has no such line, or a blank one.
    case noSuchLine(Int)
  }

  /// What a path is that is neither a file nor a directory.
  package enum Special: Hashable, Sendable { case fifo, socket, device, other }

  package init(_ source: String, _ kind: Kind) {
    self.source = source
    self.kind = kind
  }
}

extension Trouble {
  /// A trouble from the errno that opening or listing `path` gave.
  init(opening path: Path, _ error: SystemError) {
    switch error.number {
    case 2: self.init(path.text, .notFound)
    case 40: self.init(path.text, .linkLoop)
    default: self.init(path.text, .unreadable(errno: error.number))
    }
  }
}
