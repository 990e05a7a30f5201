extension LineFormat {
  /// The format that a conversion pattern of logback or log4j2 gives lines.
  /// - Parameters:
  ///   - logback: the pattern as it stands in the configuration.
  ///   - zone: minutes east of UTC of stamps that do not say it; nil when it is not known.
  ///   - zoneOf: what the name of a zone means; nil when there is none of that name.
  /// - Throws: the first thing that is wrong with it.
  package init(
    logback: String, zone: Int16? = nil, zoneOf: @escaping (String) -> Int16? = { _ in nil }
  ) throws(FormatError) {
    let made = try ConversionPattern(logback, zoneOf: zoneOf)
    self.init(
      logback, made.parts, made.target, zone: zone ?? made.zone, hasColours: made.hasColours)
  }

  /// The format that a pattern of Tomcat's access log gives lines.
  /// - Parameters:
  ///   - access: `server.tomcat.accesslog.pattern`, or `common`, `combined`.
  ///   - zone: minutes east of UTC of stamps that do not say it; nil when it is not known.
  /// - Throws: the first thing that is wrong with it.
  package init(access: String, zone: Int16? = nil) throws(FormatError) {
    let made = try AccessPattern(access, isZoned: zone != nil)
    self.init(access, made.parts, .access, zone: zone, hasColours: false)
  }
}
