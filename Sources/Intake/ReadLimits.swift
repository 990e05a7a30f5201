/// What a compressed file may expand to before its reading stops.
package struct ReadLimits: Sendable {
  /// Uncompressed bytes a file; 64 GiB, sixty times the largest file Nacos' logback configuration lets grow.
  package var expandedBytes: Int64 = 64 << 30
  /// Uncompressed bytes a byte of input; DEFLATE cannot exceed 1032 (zlib, "Maximum Compression Factor"), so the default
  /// of 1100 never stops an honest file.
  package var ratio: Int64 = 1100

  package init() {}
}
