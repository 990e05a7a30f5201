/// Aligns plain-text columns by display width: Chinese, Japanese and Korean characters and fullwidth forms take two cells.
enum Columns {
  /// Cells the text takes on a terminal; combining marks take none.
  ///
  /// Source: Unicode 16, UAX 11 (East Asian Width: W and F), general categories Mn and Me.
  static func width(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += cells(scalar) }
    return width
  }

  /// The text with blanks behind it up to `width` cells; longer text stays.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Columns.width(text)))
  }

  /// Rows as lines, each column as wide as its widest cell, two blanks between, none at a line's end.
  /// - Complexity: O(cells)
  static func table(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (i, cell) in row.enumerated() {
        if i == widths.count { widths.append(0) }
        widths[i] = max(widths[i], width(cell))
      }
    }
    return rows.map { row in
      var line = ""
      for (i, cell) in row.enumerated() {
        line += i == row.count - 1 ? cell : padded(cell, widths[i] + 2)
      }
      return line.trimmingEnd
    }
  }

  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }
}
