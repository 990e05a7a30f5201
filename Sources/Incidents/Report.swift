/// `nacoscope.report/1` as a value: design §6 says what every part means.
///
/// All times are milliseconds since the epoch on the
/// reference node's clock unless said otherwise. Lists are sorted; equal runs give equal values.
package struct Report: Sendable {
  package var tool = Tool()
  package var span = Interval()
  package var nodes: [Node] = []
  package var operations: [Operation] = []
  /// Operations that are counted, not listed: kind → count.
  package var uncited: [String: Int] = [:]
  package var findings: [Finding] = []
  package var incidents: [Incident] = []
  package var sync: [SyncRow] = []
  package var notEvaluable: [NotEvaluable] = []
  package var harmless: [Harmless] = []
  package var unmatched: [UnmatchedShape] = []
  package var troubles: [Trouble] = []
  /// Where every byte of the input went.
  package var coverage = Totals()
  /// Files that are there and were not read as logs, by reason and file.
  package var skipped: [Skipped] = []
  /// Records that came later than the wait, by node and file.
  package var late: [LateRow] = []
  /// Evidence by id ("e1"…), in id order.
  package var evidence: [Evidence] = []
  /// Lists that were cut by a cap: list name → how many were left out.
  package var cut: [String: Int] = [:]
  /// The sources as given on the command line, redacted: for "how to reproduce".
  package var arguments: [String] = []

  package init() {}

  /// A text in both languages.
  package struct Text: Sendable, Equatable {
    package var en: String
    package var zh: String
    package init(en: String = "", zh: String = "") {
      self.en = en
      self.zh = zh
    }
  }

  /// From and to in ms since the epoch; nil is unbounded.
  package struct Interval: Sendable, Equatable {
    package var from: Int64?
    package var to: Int64?
    package init(from: Int64? = nil, to: Int64? = nil) {
      self.from = from
      self.to = to
    }
  }

  package struct Tool: Sendable {
    package var name = "nacoscope"
    package var version = ""
    package var pcre2 = ""
    /// SHA-256 of the pattern set, hex.
    package var patterns = ""
    package init() {}
  }

  package struct Node: Sendable {
    package var id = ""
    package var addresses: [String] = []
    package var version: (value: String, basis: String)?
    package var zone: [Zone] = []
    package var clock: Clock?
    package var logs: [Log] = []
    package init() {}
  }

  package struct Zone: Sendable {
    /// `+08:00`.
    package var offset: String
    /// `access-log`, `client-id`, `option`, `agreement`, `assumed`.
    package var basis: String
    package var from: Int64?
    package init(offset: String, basis: String, from: Int64?) {
      self.offset = offset
      self.basis = basis
      self.from = from
    }
  }

  package struct Clock: Sendable {
    package var reference: String
    package var lowMs: Int
    package var highMs: Int
    package var pairs: Int
    package var appliedMs: Int
    package init(reference: String, lowMs: Int, highMs: Int, pairs: Int, appliedMs: Int) {
      self.reference = reference
      self.lowMs = lowMs
      self.highMs = highMs
      self.pairs = pairs
      self.appliedMs = appliedMs
    }
  }

  package struct Log: Sendable {
    package var log = ""
    package var files = 0
    package var bytes: Int64 = 0
    package var records: Int64 = 0
    /// Records a pattern with an event matched.
    package var matched: Int64 = 0
    /// Records a pattern without an event matched: understood, of no use to a rule.
    package var known: Int64 = 0
    package var unmatched: Int64 = 0
    package var span = Interval()
    package var gaps: [Interval] = []
    /// Its appender drops records under load.
    package var lossy = false
    package init() {}
  }

  package struct Subject: Sendable, Equatable, Hashable {
    package var namespace: String?
    package var group: String?
    package var service: String?
    package var cluster: String?
    package var ip: String?
    package var port: Int?
    package var ephemeral: Bool?
    package var client: String?
    package init() {}
  }

  package enum Verdict: String, Sendable, CaseIterable {
    case proved
    case likely
    case possible
    case ruledOut = "ruled-out"
    case notEvaluable = "not-evaluable"
  }

  package enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, notice, warning, critical
    package var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  package struct Moment: Sendable {
    package var node: String
    package var interval: Interval
    package init(node: String, interval: Interval) {
      self.node = node
      self.interval = interval
    }
  }

  package struct Operation: Sendable {
    package var id = ""
    /// One of offline, online, register, deregister, delete, update, write, beat-stop, expire.
    package var kind = ""
    package var subject = Subject()
    /// How sure the subject is.
    package var identified = Verdict.proved
    package var requestedAt: Moment?
    package var executedAt: Moment?
    package var by: (address: String, agent: String)?
    /// One of console, openapi, client, grpc, server.
    package var via: String?
    package var status: Int?
    package var effects: [Effect] = []
    package var differential: [Cause] = []
    /// At most eight, best first; only of a `write`.
    package var candidates: [Candidate] = []
    package var evidence: [String] = []
    package init() {}
  }

  package struct Effect: Sendable {
    package var node = ""
    /// One of applied, not-applied, unchanged, not-evaluable.
    package var state = ""
    package var interval: Interval?
    package var delayMs: (low: Int, high: Int)?
    /// One of push-gap, datum, client-line; nil when not evaluable.
    package var basis: String?
    package var reason: Text?
    package var evidence: [String] = []
    package init() {}
  }

  package struct Cause: Sendable {
    package var cause = ""
    package var verdict = Verdict.notEvaluable
    package var because = Text()
    package var evidence: [String] = []
    package init() {}
  }

  package struct Candidate: Sendable {
    package var kind = ""
    package var subject = Subject()
    package var verdict = Verdict.possible
    package var evidence: [String] = []
    package init() {}
  }

  package struct Finding: Sendable {
    package var id = ""
    package var rule = ""
    /// Which of the rule's texts it has; not part of the JSON report.
    package var variant = ""
    package var severity = Severity.info
    package var verdict = Verdict.possible
    package var subject = Subject()
    package var nodes = Nodes()
    package var interval = Interval()
    package var healed: Bool?
    /// Key → number, sorted by key when written.
    package var measured: [String: Int64] = [:]
    package var title = Text()
    package var text = Text()
    package var advice: (en: [String], zh: [String]) = ([], [])
    package var alternatives: [Cause] = []
    package var evidence: [String] = []
    package var references: [String] = []
    package var known: String?
    package init() {}
  }

  package struct Nodes: Sendable {
    package var operated: String?
    package var executed: String?
    package var owner: String?
    package var from: String?
    package var to: String?
    package var affected: [String] = []
    package init() {}
  }

  package struct Incident: Sendable {
    package var id = ""
    package var severity = Severity.info
    package var interval = Interval()
    package var title = Text()
    package var subjects: [Subject] = []
    package var findings: [String] = []
    package init() {}
  }

  package struct SyncRow: Sendable {
    package var from = ""
    package var to = ""
    package var kind = "distro"
    package var count = 0
    package var p50Ms = 0
    package var p95Ms = 0
    package var p99Ms = 0
    package var maxMs = 0
    package var failed = 0
    package var unfinished = 0
    package init() {}
  }

  package struct NotEvaluable: Sendable {
    package var rule = ""
    package var node: String?
    package var reason = Text()
    package var remedy = Text()
    package init() {}
  }

  package struct Harmless: Sendable {
    package var pattern = ""
    package var count = 0
    package var says = Text()
    package init() {}
  }

  package struct UnmatchedShape: Sendable {
    package var log = ""
    package var shape = ""
    package var count = 0
    package var example: String?
    package init() {}
  }

  package struct Trouble: Sendable {
    package var source = ""
    package var says = Text()
    package init() {}
  }

  package struct Evidence: Sendable {
    package var id = ""
    package var node = ""
    /// Path as given or found, relative to the source's parent: `node1/logs/naming-server.log`.
    package var file = ""
    package var member: String?
    package var line = 0
    package var offset: Int64 = 0
    package var length: Int64 = 0
    package var sha256 = ""
    /// Corrected time; nil when the record has none.
    package var at: Int64?
    /// The stamp exactly as written.
    package var written = ""
    /// The record's text, raw; capped.
    ///
    /// Writers redact and escape.
    package var text = ""
    package init() {}
  }
}
