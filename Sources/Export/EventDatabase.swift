import CSQLite
package import Reports

/// Events in an SQLite file (docs/events.md has its schema).
///
/// Owns the connection and its one prepared statement.
///
/// The file is made beside its place and put there when it is complete, so no journal is kept; a run that ends early leaves
/// nothing that looks like a result.
@safe
package final class EventDatabase {
  /// Why SQLite refused.
  package struct Failure: Error, Sendable {
    /// SQLite's own words.
    package var message: String
  }

  /// Rows a transaction.
  private static let batch = 10_000
  /// `nevt`, as file(1) shows it.
  private static let application = 0x6E65_7674

  private let connection: OpaquePointer
  private let insertion: OpaquePointer
  private var rows = 0
  private var isOpen = true

  /// Makes a database at `path`, which must not exist.
  /// - Throws: `Failure`.
  package init(_ path: String) throws(Failure) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let result = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard let database = unsafe opened else { throw Failure(message: "no memory") }
    var prepared: OpaquePointer?
    do throws(Failure) {
      guard result == SQLITE_OK else { throw unsafe EventDatabase.failure(database) }
      for statement in EventDatabase.schema { try unsafe EventDatabase.run(statement, database) }
      let marks = EventColumns.names.map { _ in "?" }.joined(separator: ",")
      let sql = "INSERT INTO event(\(EventColumns.names.joined(separator: ","))) VALUES(\(marks))"
      guard unsafe sqlite3_prepare_v2(database, sql, -1, &prepared, nil) == SQLITE_OK else {
        throw unsafe EventDatabase.failure(database)
      }
    } catch {
      unsafe sqlite3_close(database)
      throw error
    }
    guard let statement = unsafe prepared else { preconditionFailure("an empty statement") }
    unsafe connection = database
    unsafe insertion = statement
  }

  deinit { close() }

  private static let schema: [String] = [
    "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF",
    "PRAGMA application_id=\(application)", "PRAGMA user_version=1",
    "CREATE TABLE pattern(id TEXT PRIMARY KEY, says_en TEXT NOT NULL, says_zh TEXT NOT NULL) "
      + "WITHOUT ROWID",
    "CREATE TABLE event(id INTEGER PRIMARY KEY, "
      + EventColumns.names.map {
        $0 + (EventColumns.numbers.contains($0) ? " INTEGER" : " TEXT")
      }.joined(separator: ", ") + ")",
    "BEGIN",
  ]

  private static let indexes =
    ["instance", "client", "service", "node"].map {
      "CREATE INDEX event_\($0) ON event(\($0), at_ms)"
    } + ["CREATE INDEX event_time ON event(at_ms)"]

  /// Appends an event.
  /// - Throws: `Failure`: a full disk.
  package func write(_ row: EventRow, _ options: RenderOptions) throws(Failure) {
    for (index, value) in EventColumns.values(row, options).enumerated() {
      let place = Int32(index + 1)
      let result: Int32
      switch value {
      case .number(let number): result = unsafe sqlite3_bind_int64(insertion, place, number)
      case .null: result = unsafe sqlite3_bind_null(insertion, place)
      case .text(let text): result = unsafe EventDatabase.bind(text, insertion, place)
      }
      guard result == SQLITE_OK else { throw unsafe EventDatabase.failure(connection) }
    }
    guard unsafe sqlite3_step(insertion) == SQLITE_DONE else {
      throw unsafe EventDatabase.failure(connection)
    }
    unsafe sqlite3_reset(insertion)
    rows += 1
    if rows % EventDatabase.batch == 0 {
      try unsafe EventDatabase.run("COMMIT", connection)
      try unsafe EventDatabase.run("BEGIN", connection)
    }
  }

  /// Writes what the patterns mean, makes the indexes and closes the file.
  /// - Throws: `Failure`.
  package func finish(
    patterns: [(id: String, en: String, zh: String)]
  ) throws(Failure) {
    var prepared: OpaquePointer?
    let sql = "INSERT INTO pattern VALUES(?,?,?)"
    guard unsafe sqlite3_prepare_v2(connection, sql, -1, &prepared, nil) == SQLITE_OK else {
      throw unsafe EventDatabase.failure(connection)
    }
    defer { unsafe sqlite3_finalize(prepared) }
    for pattern in patterns {
      guard let statement = unsafe prepared,
        unsafe EventDatabase.bind(pattern.id, statement, 1) == SQLITE_OK,
        unsafe EventDatabase.bind(pattern.en, statement, 2) == SQLITE_OK,
        unsafe EventDatabase.bind(pattern.zh, statement, 3) == SQLITE_OK,
        unsafe sqlite3_step(statement) == SQLITE_DONE
      else { throw unsafe EventDatabase.failure(connection) }
      unsafe sqlite3_reset(statement)
    }
    for index in EventDatabase.indexes { try unsafe EventDatabase.run(index, connection) }
    try unsafe EventDatabase.run("COMMIT", connection)
    unsafe sqlite3_finalize(prepared)
    unsafe prepared = nil
    close()
  }

  private func close() {
    guard isOpen else { return }
    isOpen = false
    unsafe sqlite3_finalize(insertion)
    unsafe sqlite3_close(connection)
  }

  private static func bind(_ text: String, _ statement: OpaquePointer, _ place: Int32) -> Int32 {
    // An empty text may have no address, and none would bind null.
    guard !text.isEmpty else { return unsafe csqlite_bind_text(statement, place, "", 0) }
    var copy = text
    return copy.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe csqlite_bind_text(statement, place, $0.baseAddress, Int32($0.count))
      }
    }
  }

  private static func run(_ sql: String, _ connection: OpaquePointer) throws(Failure) {
    guard unsafe sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw unsafe failure(connection)
    }
  }

  private static func failure(_ connection: OpaquePointer) -> Failure {
    Failure(message: unsafe String(cString: sqlite3_errmsg(connection)))
  }
}
