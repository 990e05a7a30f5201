import Foundation
import Json
import Testing

@Suite("nacoscope events writes what every record tells, in one order")
struct EventsTests {
  static let fixture = Fixture("offline-one-node-behind").directory.path

  private func rows(_ words: [String]) throws -> [JsonValue] {
    let answer = try Tool.run(["events", "-q"] + words + [Self.fixture])
    #expect(answer.status == 0, "\(answer.err)")
    return try answer.out.split(separator: "\n").map { try JsonValue(reading: String($0)) }
  }

  private func text(_ row: JsonValue, _ key: String) -> String { row[key]?.string ?? "" }

  @Test("JSON lines validate against the schema, in the order of corrected time")
  func lines() throws {
    let answer = try Tool.run(["events", "--routine", Self.fixture])
    let lines = answer.out.split(separator: "\n")
    #expect(lines.count == 746 && answer.err.isEmpty)
    try JSONLines.validate(answer.out, "nacoscope.event-1.schema.json", lines: lines.count)
    let times = try rows(["--routine"]).map { text($0, "at") }
    #expect(times == times.sorted())
  }

  @Test("an event is of the pattern and at the place it names")
  func places() throws {
    let row = try #require(try rows(["--kind", "push"]).first)
    let place = "\(Self.fixture)/" + text(row, "file")
    let lines = try String(contentsOfFile: place, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = lines[Int(try #require(row["line"]?.integer)) - 1]
    #expect(line.contains("[PUSH-SUCC]") && line.utf8.count == Int(row["length"]?.integer ?? 0))
    #expect(text(row, "pattern").hasPrefix("naming-push.push"))
    #expect(text(row, "written").hasPrefix(line.prefix(10) + "T" + line.dropFirst(11).prefix(8)))
  }

  @Test("what is left out is counted: with --routine it is there")
  func routine() throws {
    let answer = try Tool.run(["events", Self.fixture])
    let told = answer.out.split(separator: "\n").count
    #expect(
      answer.err == "left out: 29 heartbeats, 0 list reads, 161 routine requests between servers; "
        + "--routine writes them too\n")
    #expect(told + 29 + 161 == 746)
    let beats = try rows(["--kind", "beat"])
    #expect(beats.count == 29)
    #expect(beats.allSatisfy { !text($0, "instance").isEmpty && !text($0, "service").isEmpty })
  }

  @Test("filters leave what they name, and together all of it")
  func filters() throws {
    let all = try rows([])
    var sum = 0
    for node in ["node1", "node2", "node3"] {
      let own = try rows(["--node", node])
      #expect(!own.isEmpty && own.allSatisfy { text($0, "node") == node })
      sum += own.count
    }
    #expect(sum == all.count)
    let about = try rows(["--about", "10.0.4.1:8080"])
    #expect(
      !about.isEmpty
        && about.allSatisfy {
          text($0, "instance") == "10.0.4.1:8080" || text($0, "client").hasPrefix("10.0.4.1:8080")
        })
    #expect(try rows(["--log", "naming-push"]).allSatisfy { text($0, "log") == "naming-push" })
    let middle = text(all[all.count / 2], "at")
    let late = try rows(["--since", middle])
    let early = try rows(["--until", middle])
    let both = all.filter { text($0, "at") == middle }.count
    #expect(early.count + late.count == all.count + both)
    let last = try rows(["--since", "-20s"])
    let end = text(try #require(all.last), "at")
    #expect(!last.isEmpty && last.count < all.count && text(last[last.count - 1], "at") == end)
    let first = try rows(["--until", "-20s"])
    #expect(first.count + last.count >= all.count && first.count < all.count)
  }

  @Test("an SQLite file holds the same rows, and is never written over")
  func database() throws {
    try Scratch.with { folder in
      let (db, csv) = (folder.path + "/e.db", folder.path + "/e.csv")
      for file in [db, csv] {
        let answer = try Tool.run(["events", "-q", "--routine", "-o", file, Self.fixture])
        #expect(answer.status == 0 && answer.out.isEmpty, "\(answer.err)")
      }
      #expect(Fixture.names(in: folder) == ["e.csv", "e.db"])
      // Python's sqlite3 is the library itself; its csv reads RFC 4180.
      let script = """
        import csv, sqlite3, sys
        db = sqlite3.connect(sys.argv[1])
        rows = [tuple('' if v is None else str(v) for v in row[1:])
                for row in db.execute('SELECT * FROM event ORDER BY id')]
        with open(sys.argv[2], newline='') as file:
            table = list(csv.reader(file))
        names = [c[1] for c in db.execute('PRAGMA table_info(event)')][1:]
        same = [tuple(c[1:] if c[:1] == "'" else c for c in row) for row in table[1:]]
        print(len(rows), names == table[0], rows == same)
        print(db.execute('PRAGMA integrity_check').fetchone()[0])
        query = "SELECT count(*) FROM event JOIN pattern ON pattern.id = event.pattern WHERE says_zh > ''"
        print(db.execute(query).fetchone()[0])
        print('event_instance' in db.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM event WHERE instance = 'x'").fetchone()[3])
        """
      let read = try Tool.run("/usr/bin/python3", ["-c", script, db, csv])
      #expect(read.out == "746 True True\nok\n746\nTrue\n", "\(read.err)")
      let before = try Data(contentsOf: URL(fileURLWithPath: db))
      let again = try Tool.run(["events", "-o", db, Self.fixture])
      #expect(again.status == 64 && again.err.contains("exists"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: db)) == before)
    }
  }

  @Test(
    "hostile names act in no format",
    arguments: HostileNameTests.names.indices)
  func hostile(_ index: Int) throws {
    try Fixture("delete-had-no-effect").withCopy { copy in
      for log in Fixture.logs(in: copy) where log.pathExtension == "log" {
        var data = try Data(contentsOf: log)
        let word = Data("orders".utf8)
        let name = Data(HostileNameTests.names[index].bytes)
        while let found = data.range(of: word) { data.replaceSubrange(found, with: name) }
        try data.write(to: log)
      }
      for format in ["jsonl", "csv"] {
        let answer = try Tool.run(["events", "-q", "--format", format, copy.path])
        let lines = answer.out.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }
        #expect(!answer.out.isEmpty && !lines.contains { $0.value < 0x20 || $0.value == 0x7F })
        if format == "csv" { #expect(!lines.contains("\u{202E}") && !lines.contains("\u{9B}")) }
      }
    }
  }

  @Test("wrong words stop before any work")
  func usage() throws {
    for words in [
      ["--format", "md"], ["--format", "sqlite"], ["--kind", "pusch"], ["-o", "x.pdf"],
      ["--format", "csv", "-o", "x.db"], ["-o", "a.csv", "-o", "b.csv"],
    ] {
      #expect(try Tool.run(["events"] + words + [Self.fixture]).status == 64, "\(words)")
    }
  }
}
