extension Layout {
  /// How a line begins, told by its own first bytes; `plain` for one that begins no record.
  ///
  /// - Complexity: O(1): at most `LineReader.lookahead` bytes are looked at.
  package init(ofLine line: Span<UInt8>) {
    var reader = LineReader()
    self = unsafe line.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return .plain }
      return unsafe reader.read(base, at: 0, to: min(raw.count, LineReader.lookahead)).layout
    }
  }
}
