/// Layouts that are told from the lines themselves, beside those that the reader of records knows.
///
///     2026-05-20 21:24:05 [main] INFO c.a.n.Naming - text    whole seconds
///     20/05/2026 21:24:05.931 INFO text                      another order of the date, slashes, points
///     1779312245931 INFO text                                milliseconds since the epoch
///     INFO [main] 2026-05-20 21:24:05,931 text               level or thread in front of the date
///     [2026-05-20 21:24:05.931] [INFO] text                  brackets around the date
///
/// Only what stands up to the date is taken apart: what follows are columns as everywhere.
extension LineFormat {
  /// The layout that a line is written in; nil when it is none of these.
  ///
  /// A level has to stand in front of the message: no text of people, and hardly a line of another program, begins so.
  /// - Complexity: O(1): the first columns of the line are looked at, some fifty times.
  package static func inferred(from line: ArraySlice<UInt8>) -> LineFormat? {
    let head = line.prefix(longestHead)
    guard let first = head.first, first.isDigit || first == UInt8(ascii: "[") || first.isLetter,
      head.contains(where: \.isDigit), levels.contains(where: { head.firstRange(of: $0) != nil })
    else { return nil }
    return candidates.first { format in
      var match = LineMatch(head)
      guard match.fits(format), match.stamp.settle(zone: format.zone) else { return false }
      return match.level != nil || hasLevel(head[match.message])
    }
  }

  private static let longestHead = 512
  /// The most columns between the date and the level.
  private static let mostColumns = 3

  private static let dates = [
    "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss,SSS",
    "yyyy-MM-dd HH:mm:ss.SSS", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy-MM-dd'T'HH:mm:ssXXX",
    "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd HH:mm:ss.SSS", "yyyy/MM/dd HH:mm:ss,SSS",
    "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm:ss.SSS", "dd/MM/yyyy HH:mm:ss,SSS",
    "dd-MM-yyyy HH:mm:ss", "dd-MM-yyyy HH:mm:ss.SSS", "dd-MM-yyyy HH:mm:ss,SSS",
    "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm:ss.SSS", "dd.MM.yyyy HH:mm:ss,SSS",
    "MM/dd/yyyy HH:mm:ss", "MM/dd/yyyy HH:mm:ss.SSS", "MM/dd/yyyy HH:mm:ss,SSS",
    "dd MMM yyyy HH:mm:ss,SSS", "dd MMM yyyy HH:mm:ss.SSS", "UNIX_MILLIS",
    "dd/MMM/yyyy HH:mm:ss", "dd-MMM-yyyy HH:mm:ss.SSS",
  ]

  private static let heads = [
    "", "%-5level ", "[%-5level] ", "[%thread] ", "%-5level [%thread] ", "[%thread] %-5level ",
    "[%-5level] [%thread] ", "[%thread] [%-5level] ",
  ]

  private static let candidates: [LineFormat] = heads.flatMap { head in
    dates.flatMap { date in
      ["%d{\(date)}", "[%d{\(date)}]"].map { stamp in
        let pattern = "\(head)\(stamp) %msg%n"
        do throws(FormatError) {
          let made = try ConversionPattern(pattern) { _ in nil }
          return LineFormat(pattern, made.parts, .columns, zone: nil, hasColours: false)
        } catch {
          preconditionFailure("\(pattern): \(error.message)")
        }
      }
    }
  }

  /// Whether a level stands at the text's beginning, or behind a few columns.
  private static func hasLevel(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    for _ in 0...mostColumns {
      rest = rest.drop { $0.isBlank }
      let isBracketed = rest.first == UInt8(ascii: "[")
      let column =
        isBracketed
        ? rest.dropFirst().prefix { $0 != UInt8(ascii: "]") } : rest.prefix { !$0.isBlank }
      let word = column.drop { $0.isBlank }.prefix { $0.isLetter }
      let isWhole =
        column.endIndex < rest.endIndex && column[word.endIndex...].allSatisfy(\.isBlank)
      if isWhole, levels.contains(where: { word.elementsEqual($0) }) { return true }
      rest = rest[column.endIndex...].dropFirst(isBracketed ? 1 : 0)
    }
    return false
  }

  private static let levels = LevelWords.levels.map { Array($0.utf8) }
}
