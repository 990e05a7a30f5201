/// How a log line begins; told by each line's own first bytes, so that concatenated files of several layouts work.
///
/// Source: conf/nacos-logback.xml of 1.1.4–3.0.3 and conf/application.properties (`server.tomcat.accesslog.pattern`); the
/// column forms are what operators replace them with.
package enum Layout: UInt8, Sendable {
  /// Nothing was read yet.
  case unknown
  /// `%date %level %msg%n%n`; runs to the next line that begins a record.
  case logback
  /// `%date [%thread] %level %logger - %msg%n` and its kin; runs on likewise.
  case columns
  /// `%date|%msg%n`; runs on likewise.
  case pipe
  /// Tomcat's `%h %l %u %t "%r" %s %b …`; one line.
  case access
  /// Without a stamp: banners, logback's own status lines, orphaned stack traces; a paragraph.
  case plain
}
