private let judging: Set = ["analyze", "follow"]
private let reading: Set = judging.union(["trace", "events"])
private let listings: Set = ["patterns", "rules"]
private let explaining: Set = ["explain"]
private let all: Set = reading.union(listings).union(explaining).union(["help"])

extension CommandTable {
  /// The table of nacoscope.
  ///
  /// Source of names and meanings: design.md §3.
  package static let nacoscope = CommandTable(
    program: "nacoscope",
    says: "reads the logs of a Nacos cluster and says what happened to an instance, and why",
    commands: [
      CommandSpec(
        "analyze", operands: "SOURCE…", count: 1...Int.max,
        "read everything, write the report (the command when none is named)",
        details: """
          Reads the logs of all nodes once, puts them into one order, and writes a report: what was
          done through which node, when each node showed it, and why one differed.


          """ + source),
      CommandSpec(
        "follow", operands: "SOURCE…", count: 1...Int.max,
        "read what exists, then wait for more; print findings as they become certain",
        details: """
          Reads the logs of all nodes and stays: a finding is printed when it becomes certain, and again
          when it worsens or heals. Files given with -o are kept up to date. Ends on an interrupt, or with
          stdin when that is all it reads.


          """ + source),
      CommandSpec(
        "trace", operands: "WHAT SOURCE…", count: 2...Int.max,
        "everything about one instance, service, client or minute, on all nodes",
        details: """
          WHAT is an ip, an ip:port, a service, a client id, or a minute as the logs are written:
          '2026-05-20 21:24', or 21:24 of every day.


          """ + source),
      CommandSpec(
        "events", operands: "SOURCE…", count: 1...Int.max,
        "the parsed events in one order: JSON lines, CSV, or an SQLite file to query",
        details: """
          Writes what each record tells, in the order of corrected time. Heartbeats, list reads and what
          servers ask each other every few seconds are left out and counted, unless --routine is given.
          An SQLite file is made new: -o events.db, or --format sqlite -o FILE.


          """ + source),
      CommandSpec(
        "explain", operands: "LINE|FILE:LINE|-", count: 1...Int.max,
        "what a log line means, which pattern it is, what it proves; or why none",
        details: """
          A line as pasted, the record at a line of a file, or the lines of stdin. What grep, kubectl,
          docker, journald, a prompt, quotes or a list put around a line is taken away and named; a
          line that is understood as it stands is left as it is. A stack trace belongs to its record.
          Words that name no file and line are one line, as the shell would have joined them.
          """),
      CommandSpec("patterns", "list", count: 0...0, "the log patterns it knows, one a line"),
      CommandSpec(
        "patterns", "show", operands: "ID", count: 1...1,
        "one pattern: its expression, meaning, source in Nacos, and samples"),
      CommandSpec(
        "patterns", "check", operands: "[FILE…]", count: 0...Int.max,
        "prove every sample of the shipped, the --patterns and the named pattern files"),
      CommandSpec("rules", "list", count: 0...0, "every finding it can make, one a line"),
      CommandSpec(
        "rules", "show", operands: "ID", count: 1...1,
        "one rule: meaning, limits, known false positives, references"),
      CommandSpec("help", operands: "[COMMAND]", count: 0...2, "this text, or that of a command"),
    ],
    options: [
      OptionSpec(
        "output", "o", .text("FILE"), repeats: true, on: reading, in: "Result",
        "write there instead of to stdout; the extension says the format: .json .md .txt; "
          + "events: .jsonl .csv .db"
      ),
      OptionSpec(
        "format", nil,
        .choice(["json", "jsonl", "md", "markdown", "txt", "brief", "csv", "sqlite"]),
        on: judging.union(explaining).union(["events"]), in: "Result",
        "the format of stdout and of files without a telling extension (a report: md, json, txt, "
          + "brief; explain: txt, jsonl; events: jsonl, csv, sqlite)"
      ),
      OptionSpec(
        "brief", on: judging, in: "Result", "the same as --format brief: fits a chat message"),
      OptionSpec(
        "lang", nil, .choice(["en", "zh"]), on: all, in: "Result",
        "the language of the report (from LC_ALL, LC_MESSAGES or LANG, else en)"),
      OptionSpec(
        "fail-on", nil, .choice(["info", "notice", "warning", "critical", "never"]), on: judging,
        in: "Result", "exit with 1 if a finding is at least this severe (warning)"),
      OptionSpec(
        "mask", nil, .choice(["addresses"]), on: reading.union(explaining), in: "Result",
        "replace addresses by pseudonyms, the same ones everywhere"),
      OptionSpec(
        "redact", negatable: true, on: reading.union(explaining), in: "Result",
        "leave tokens, passwords and secrets in the cited lines"),

      OptionSpec(
        "log", nil, .text("LOG"), on: explaining.union(["events"]), in: "Which lines",
        "the log the lines are from, as 'patterns list' names it: naming-server, access"),
      OptionSpec(
        "about", nil, .text("WHAT"), on: ["events"], in: "Which lines",
        "only what concerns an ip, an ip:port, a service, a client id or a minute, as 'trace' takes it"
      ),
      OptionSpec(
        "node", nil, .text("NODE"), repeats: true, on: ["events"], in: "Which lines",
        "only what this node wrote"),
      OptionSpec(
        "kind", nil, .text("KIND"), repeats: true, on: ["events"], in: "Which lines",
        "only events of this kind, as docs/events.md names it: register, push, raft-leader"),
      OptionSpec(
        "routine", on: ["events"], in: "Which lines",
        "heartbeats, list reads and routine requests between servers as well"),

      OptionSpec(
        "layout", nil, .text("FILE"), on: reading.union(explaining), in: "Which lines",
        "how lines are written, where that is not told from them: a YAML file of conversion patterns "
          + "of logback and Tomcat (docs/layouts.md; explain: pasted lines may have any of them)"),
      OptionSpec(
        "since", nil, .time("TIME"), on: reading, in: "Time",
        "report nothing before: 2026-05-20T21:24:00+08:00, '2026-05-20 21:24' as the logs are written, "
          + "or -15m before their end"),
      OptionSpec("until", nil, .time("TIME"), on: reading, in: "Time", "report nothing after"),
      OptionSpec(
        "zone", nil, .text("[NODE=]ZONE"), repeats: true, on: reading, in: "Time",
        "the zone of the log stamps of one node, or of all: Asia/Shanghai, UTC, +08:00"),
      OptionSpec(
        "clock", nil, .pair("NODE=OFFSET"), repeats: true, on: reading, in: "Time",
        "that node's clock is ahead by so much: node2=+1.5s, node3=-200ms"),
      OptionSpec(
        "wait", nil, .duration("SECONDS"), on: reading, in: "Time",
        "how long a late line is waited for (12 in access logs, 3 in others)"),

      OptionSpec(
        "only", nil, .text("RULE"), repeats: true, on: judging, in: "Rules", "judge only this rule"),
      OptionSpec(
        "skip", nil, .text("RULE"), repeats: true, on: judging, in: "Rules", "leave this rule out"),
      OptionSpec(
        "limit", nil, .pair("RULE.KEY=VALUE"), repeats: true, on: judging, in: "Rules",
        "change a limit that 'rules show RULE' names"),
      OptionSpec(
        "patterns", nil, .text("DIR"), repeats: true,
        on: reading.union(explaining).union(["patterns"]), in: "Rules",
        "read more pattern files; later ones win where they say 'override: true'"),

      OptionSpec(
        "state", nil, .text("DIR"), on: ["follow"], in: "Following",
        "remember here which findings were told, so that a restart does not repeat them"),
      OptionSpec(
        "until-idle", nil, .duration("SECONDS"), on: ["follow"], in: "Following",
        "end, as analyze would, once nothing new came for so long"),

      OptionSpec(
        "threads", nil, .integer("N", 1...64), on: reading.subtracting(["follow"]), in: "Work",
        "threads; the result is the same with any number (2, or 1 where there is one core)"),

      OptionSpec(
        "progress", nil, .choice(["auto", "always", "never"]), on: reading, in: "Talk",
        "the progress line on stderr (auto: on a terminal)"),
      OptionSpec(
        "color", nil, .choice(["auto", "always", "never"]), on: all, in: "Talk",
        "colours (auto: on a terminal, unless NO_COLOR is set)"),
      OptionSpec("quiet", "q", on: all, in: "Talk", "only errors on stderr"),
      OptionSpec("verbose", "v", on: all, in: "Talk", "what is read, and as what, on stderr"),
      OptionSpec(
        "version", on: all, in: "Talk", "the versions of the tool and of PCRE2"),
      OptionSpec(
        "help", "h", on: all, in: "Talk", "this text; after a command, that of the command"),
    ],
    defaultCommand: "analyze",
    epilogue: """
      A first word that is no command is a SOURCE if it exists or contains '/' or '='.

      Exit status:
        0    nothing at or above --fail-on
        1    there are such findings
        2    some input could not be read, or nothing in it was recognised; the rest was analysed
        64   wrong usage
        70   a defect of nacoscope
        130  interrupted

      Examples:
        nacoscope node1=/logs/a node2=/logs/b node3=/logs/c
        nacoscope -o report.md -o report.json --since '2026-05-20 21:00' incident/
        nacoscope trace 10.0.1.21:8080 incident/
        nacoscope events -o events.db --about 10.0.1.21:8080 incident/
        nacoscope explain incident/node1/naming-server.log:812
        nacoscope follow --state /var/lib/nacoscope incident/

      """)

  private static let source = """
    SOURCE is [NODE=]LOCATION. LOCATION is a directory, read recursively: if its subdirectories each
    hold the logs of a Nacos server, each is a node named after it. Or it is one file, plain or .gz,
    or - for stdin. Which log a file is comes from its content; rotated sets are one stream. Lines that
    kubectl, compose, stern or journald prefix with the names of several pods or hosts are of several
    nodes.
    """
}
