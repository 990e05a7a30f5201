import Arguments
import Testing

@Suite("Help says what the table says")
struct HelpTests {
  @Test("the general help, to the letter") func general() {
    #expect(
      CommandTable.nacoscope.help == """
        nacoscope reads the logs of a Nacos cluster and says what happened to an instance, and why

        Usage:
          nacoscope [analyze] [OPTION…] SOURCE…
          nacoscope follow [OPTION…] SOURCE…
          nacoscope trace [OPTION…] WHAT SOURCE…
          nacoscope events [OPTION…] SOURCE…
          nacoscope explain [OPTION…] LINE|FILE:LINE|-
          nacoscope patterns list [OPTION…]
          nacoscope patterns show [OPTION…] ID
          nacoscope patterns check [OPTION…] [FILE…]
          nacoscope rules list [OPTION…]
          nacoscope rules show [OPTION…] ID
          nacoscope help [OPTION…] [COMMAND]

        Commands:
          analyze                     read everything, write the report (the command when none is named)
          follow                      read what exists, then wait for more; print findings as they become
                                      certain
          trace                       everything about one instance, service, client or minute, on all nodes
          events                      the parsed events in one order: JSON lines, CSV, or an SQLite file to
                                      query
          explain                     what a log line means, which pattern it is, what it proves; or why
                                      none
          patterns list               the log patterns it knows, one a line
          patterns show               one pattern: its expression, meaning, source in Nacos, and samples
          patterns check              prove every sample of the shipped, the --patterns and the named
                                      pattern files
          rules list                  every finding it can make, one a line
          rules show                  one rule: meaning, limits, known false positives, references
          help                        this text, or that of a command

        Result:
          -o, --output FILE           write there instead of to stdout; the extension says the format: .json
                                      .md .txt; events: .jsonl .csv .db; may be repeated
              --format json|jsonl|md|markdown|txt|brief|csv|sqlite
                                      the format of stdout and of files without a telling extension (a
                                      report: md, json, txt, brief; explain: txt, jsonl; events: jsonl, csv,
                                      sqlite)
              --brief                 the same as --format brief: fits a chat message
              --lang en|zh            the language of the report (from LC_ALL, LC_MESSAGES or LANG, else en)
              --fail-on info|notice|warning|critical|never
                                      exit with 1 if a finding is at least this severe (warning)
              --mask addresses        replace addresses by pseudonyms, the same ones everywhere
              --no-redact             leave tokens, passwords and secrets in the cited lines

        Which lines:
              --log LOG               the log the lines are from, as 'patterns list' names it:
                                      naming-server, access
              --about WHAT            only what concerns an ip, an ip:port, a service, a client id or a
                                      minute, as 'trace' takes it
              --node NODE             only what this node wrote; may be repeated
              --kind KIND             only events of this kind, as docs/events.md names it: register, push,
                                      raft-leader; may be repeated
              --routine               heartbeats, list reads and routine requests between servers as well
              --layout FILE           how lines are written, where that is not told from them: a YAML file
                                      of conversion patterns of logback and Tomcat (docs/layouts.md;
                                      explain: pasted lines may have any of them)

        Time:
              --since TIME            report nothing before: 2026-05-20T21:24:00+08:00, '2026-05-20 21:24'
                                      as the logs are written, or -15m before their end
              --until TIME            report nothing after
              --zone [NODE=]ZONE      the zone of the log stamps of one node, or of all: Asia/Shanghai, UTC,
                                      +08:00; may be repeated
              --clock NODE=OFFSET     that node's clock is ahead by so much: node2=+1.5s, node3=-200ms; may
                                      be repeated
              --wait SECONDS          how long a late line is waited for (12 in access logs, 3 in others)

        Rules:
              --only RULE             judge only this rule; may be repeated
              --skip RULE             leave this rule out; may be repeated
              --limit RULE.KEY=VALUE  change a limit that 'rules show RULE' names; may be repeated
              --patterns DIR          read more pattern files; later ones win where they say 'override:
                                      true'; may be repeated

        Following:
              --state DIR             remember here which findings were told, so that a restart does not
                                      repeat them
              --until-idle SECONDS    end, as analyze would, once nothing new came for so long

        Work:
              --threads N             threads; the result is the same with any number (2, or 1 where there
                                      is one core)

        Talk:
              --progress auto|always|never
                                      the progress line on stderr (auto: on a terminal)
              --color auto|always|never
                                      colours (auto: on a terminal, unless NO_COLOR is set)
          -q, --quiet                 only errors on stderr
          -v, --verbose               what is read, and as what, on stderr
              --version               the versions of the tool and of PCRE2
          -h, --help                  this text; after a command, that of the command

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
  }

  @Test("the help of a command of one word, to the letter") func follow() {
    #expect(
      CommandTable.nacoscope.help(of: ["follow"]) == """
        Usage:
          nacoscope follow [OPTION…] SOURCE…

        Read what exists, then wait for more; print findings as they become certain.

        Reads the logs of all nodes and stays: a finding is printed when it becomes certain, and again
        when it worsens or heals. Files given with -o are kept up to date. Ends on an interrupt, or with
        stdin when that is all it reads.

        SOURCE is [NODE=]LOCATION. LOCATION is a directory, read recursively: if its subdirectories each
        hold the logs of a Nacos server, each is a node named after it. Or it is one file, plain or .gz,
        or - for stdin. Which log a file is comes from its content; rotated sets are one stream. Lines that
        kubectl, compose, stern or journald prefix with the names of several pods or hosts are of several
        nodes.

        Result:
          -o, --output FILE           write there instead of to stdout; the extension says the format: .json
                                      .md .txt; events: .jsonl .csv .db; may be repeated
              --format json|jsonl|md|markdown|txt|brief|csv|sqlite
                                      the format of stdout and of files without a telling extension (a
                                      report: md, json, txt, brief; explain: txt, jsonl; events: jsonl, csv,
                                      sqlite)
              --brief                 the same as --format brief: fits a chat message
              --lang en|zh            the language of the report (from LC_ALL, LC_MESSAGES or LANG, else en)
              --fail-on info|notice|warning|critical|never
                                      exit with 1 if a finding is at least this severe (warning)
              --mask addresses        replace addresses by pseudonyms, the same ones everywhere
              --no-redact             leave tokens, passwords and secrets in the cited lines

        Which lines:
              --layout FILE           how lines are written, where that is not told from them: a YAML file
                                      of conversion patterns of logback and Tomcat (docs/layouts.md;
                                      explain: pasted lines may have any of them)

        Time:
              --since TIME            report nothing before: 2026-05-20T21:24:00+08:00, '2026-05-20 21:24'
                                      as the logs are written, or -15m before their end
              --until TIME            report nothing after
              --zone [NODE=]ZONE      the zone of the log stamps of one node, or of all: Asia/Shanghai, UTC,
                                      +08:00; may be repeated
              --clock NODE=OFFSET     that node's clock is ahead by so much: node2=+1.5s, node3=-200ms; may
                                      be repeated
              --wait SECONDS          how long a late line is waited for (12 in access logs, 3 in others)

        Rules:
              --only RULE             judge only this rule; may be repeated
              --skip RULE             leave this rule out; may be repeated
              --limit RULE.KEY=VALUE  change a limit that 'rules show RULE' names; may be repeated
              --patterns DIR          read more pattern files; later ones win where they say 'override:
                                      true'; may be repeated

        Following:
              --state DIR             remember here which findings were told, so that a restart does not
                                      repeat them
              --until-idle SECONDS    end, as analyze would, once nothing new came for so long

        Talk:
              --progress auto|always|never
                                      the progress line on stderr (auto: on a terminal)
              --color auto|always|never
                                      colours (auto: on a terminal, unless NO_COLOR is set)
          -q, --quiet                 only errors on stderr
          -v, --verbose               what is read, and as what, on stderr
              --version               the versions of the tool and of PCRE2
          -h, --help                  this text; after a command, that of the command

        """)
  }

  @Test("the help of a command of two words, to the letter") func rules() {
    #expect(
      CommandTable.nacoscope.help(of: ["rules"]) == """
        Usage:
          nacoscope rules list [OPTION…]
          nacoscope rules show [OPTION…] ID

        Commands:
          rules list                  every finding it can make, one a line
          rules show                  one rule: meaning, limits, known false positives, references

        Result:
              --lang en|zh            the language of the report (from LC_ALL, LC_MESSAGES or LANG, else en)

        Talk:
              --color auto|always|never
                                      colours (auto: on a terminal, unless NO_COLOR is set)
          -q, --quiet                 only errors on stderr
          -v, --verbose               what is read, and as what, on stderr
              --version               the versions of the tool and of PCRE2
          -h, --help                  this text; after a command, that of the command

        """)
  }

  @Test("no help for what does not exist") func none() {
    #expect(CommandTable.nacoscope.help(of: ["explode"]) == nil)
    #expect(CommandTable.nacoscope.help(of: []) == nil)
  }

  @Test("no line is wider than 100 columns") func width() {
    for command in CommandTable.nacoscope.commands {
      let text = CommandTable.nacoscope.help(of: command.words) ?? ""
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(command.name)")
    }
  }

  @Test("an option that leaves the table leaves the help and the parser") func removal() throws {
    var table = CommandTable.nacoscope
    table.options.removeAll { $0.name == "mask" }
    #expect(!table.help.contains("--mask"))
    #expect(throws: UsageError.unknownOption("--mask", nearest: nil)) {
      try table.parse(["logs", "--mask", "addresses"]) { _ in true }
    }
  }
}
