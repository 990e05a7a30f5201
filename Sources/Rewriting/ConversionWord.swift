/// What a word behind a `%` stands for.
///
/// Source: logback's `PatternLayout.DEFAULT_CONVERTER_MAP` (1.2–1.5), log4j2's "Pattern Layout" (2.25), Spring Boot's `clr`
/// and `wEx`.
enum ConversionWord {
  case date, level, message, end
  /// A stack trace: it stands on lines of its own.
  case nothing
  /// What is inside is a pattern.
  case group
  case column(LineFormat.Width)

  static let known: [String: ConversionWord] = {
    var words: [String: ConversionWord] = [:]
    func add(_ word: ConversionWord, _ names: String) {
      for name in names.split(separator: " ") { words[String(name)] = word }
    }
    add(.date, "d date")
    add(.level, "p le level")
    add(.message, "m msg message")
    add(.end, "n")
    add(
      .nothing,
      "ex exception throwable rEx rootException nopex nopexception xEx xException xThrowable wEx wex "
        + "rThrowable rException")
    add(
      .group,
      "clr highlight style black red green yellow blue magenta cyan white gray boldRed boldGreen "
        + "boldYellow boldBlue boldMagenta boldCyan boldWhite enc encode notEmpty varsNotEmpty "
        + "variablesNotEmpty maxLen maxLength replace equals equalsIgnoreCase")
    add(.column(.number), "L line r relative pid processId T tid threadId tp threadPriority sn")
    add(.column(.number), "sequenceNumber N nano lsn")
    add(.column(.word), "c lo logger C class M method F file cn contextName fqcn pn processName")
    add(
      .column(.any),
      "t tn thread threadName l location caller cwd X mdc MDC property marker markerSimpleName x NDC K map MAP "
        + "u uuid kvp host hostName h endOfBatch")
    return words
  }()
}
