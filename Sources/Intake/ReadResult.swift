/// What one read of a stream gave.
package enum ReadResult: Sendable {
  /// The next bytes, at the front of the caller's buffer. The count is 0 only in a chunk that does nothing but end its
  /// file.
  case chunk(Chunk)
  /// Nothing more: for good from `StreamReader`, for now from `Follow`.
  case end
  /// Something could not be read; ask again for what follows it.
  case failed(Trouble)
}
