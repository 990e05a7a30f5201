import Bytes
import Cluster
import Detectors
import Events

extension Assembly {
  // MARK: subjects

  func subject(
    _ service: ServiceID, _ instance: InstanceID, _ client: ClientID, persistent: Bool?
  ) -> Report.Subject {
    var subject = Report.Subject()
    let names = world.names
    let service = service.isNone && !instance.isNone ? names.service(instance) : service
    if !service.isNone {
      subject.namespace = names.namespace(service)
      subject.group = names.group(service)
      subject.service = names.serviceName(service)
      subject.ephemeral = persistent.map { !$0 }
    }
    if !instance.isNone {
      let address = names.address(instance)
      subject.ip = names.text(names.ip(address))
      subject.port = names.port(address)
      subject.cluster = names.cluster(instance)
    }
    if !client.isNone {
      subject.client = names.text(client)
      if instance.isNone {
        let ip = names.text(names.ip(client))
        if !ip.isEmpty { subject.ip = ip }
      }
    }
    return subject
  }

  func says(_ subject: Report.Subject) -> String {
    var words: [String] = []
    if let ip = subject.ip {
      words.append(subject.port.map { "\(ip):\($0)" } ?? ip)
    } else if let client = subject.client {
      words.append(client)
    }
    if let service = subject.service {
      words.append(words.isEmpty ? service : "(\(service))")
    }
    return words.isEmpty ? "an instance not named in any line" : words.joined(separator: " ")
  }

  // MARK: operations

  func operation(_ judgement: Judgement) -> Report.Operation {
    let operation = judgement.operation
    var made = Report.Operation()
    made.kind = operation.kind.rawValue
    made.subject = subject(
      operation.service, operation.instance, operation.client,
      persistent: operation.service.isNone ? nil : operation.persistent)
    made.id = id(
      "op-", ["operation"] + identity(Citation(operation.opener)) + [says(made.subject)])
    made.identified = verdict(operation.identified)
    made.requestedAt = operation.requested.map(moment)
    // Of a request that failed without a copy elsewhere no line says that it was executed.
    made.executedAt =
      operation.executed.map(moment)
      ?? (operation.status < 400 ? operation.requested.map(moment) : nil)
    if !operation.remote.isNone {
      let agent = operation.agent.isNone ? "" : world.names.text(operation.agent)
      made.by = (world.names.text(operation.remote), agent)
    }
    made.via = operation.via.rawValue
    made.status = operation.via == .grpc ? nil : Int(operation.status)
    made.effects = judgement.effects.map { effect($0) }
    made.differential = judgement.differential.map { cause($0) }
    made.candidates = operation.candidates.prefix(8).map { candidate in
      var one = Report.Candidate()
      one.kind = candidate.kind.rawValue
      one.subject = subject(
        candidate.service, candidate.instance,
        candidate.instance.isNone ? candidate.client : .none, persistent: false)
      one.verdict = verdict(candidate.sureness)
      one.evidence = evidence.ids(candidate.evidence)
      return one
    }
    if operation.kind != .write { made.candidates = [] }
    made.evidence = evidence.ids([Citation(operation.opener)] + operation.evidence)
    return made
  }

  private func moment(_ span: Operation.Span) -> Report.Moment {
    Report.Moment(
      node: node(span.node) ?? "",
      interval: Report.Interval(from: span.from.milliseconds, to: span.to.milliseconds))
  }

  func verdict(_ sureness: Sureness) -> Report.Verdict {
    switch sureness {
    case .proved: .proved
    case .likely: .likely
    case .possible: .possible
    case .ruledOut: .ruledOut
    case .notEvaluable: .notEvaluable
    }
  }

  private func effect(_ effect: Effect) -> Report.Effect {
    var made = Report.Effect()
    made.node = node(effect.node) ?? ""
    made.state = effect.state.rawValue
    if let from = effect.from, let to = effect.to {
      made.interval = Report.Interval(from: from.milliseconds, to: to.milliseconds)
    }
    if let low = effect.delayLow, let high = effect.delayHigh {
      made.delayMs = (Int(low), Int(high))
    }
    made.basis = effect.basis?.rawValue
    made.reason = effect.reason.map { Wording.reason($0) }
    made.evidence = evidence.ids(effect.evidence)
    return made
  }

  func cause(_ cause: Cause) -> Report.Cause {
    var made = Report.Cause()
    made.cause = cause.name.rawValue
    made.verdict = verdict(cause.verdict)
    var because = Wording.because(cause.because)
    if cause.node.isNone { because = Wording.withoutNode(because) }
    made.because = Wording.fill(
      because,
      [
        "node": node(cause.node) ?? "–", "ms": Wording.duration(cause.number),
        "n": String(cause.number),
      ])
    made.evidence = evidence.ids(cause.evidence)
    return made
  }

  // MARK: findings

  func finding(_ finding: Finding) -> Report.Finding {
    var made = Report.Finding()
    made.rule = finding.rule.rawValue
    made.variant = finding.variant
    made.severity = Report.Severity.allCases[finding.severity.rawValue]
    made.verdict = verdict(finding.verdict)
    made.subject = subject(
      finding.subject.service, finding.subject.instance, finding.subject.client,
      persistent: finding.subject.persistent)
    made.nodes.operated = node(finding.operated)
    made.nodes.executed = node(finding.executed)
    made.nodes.owner = node(finding.owner)
    made.nodes.from = node(finding.from)
    made.nodes.to = node(finding.to)
    made.nodes.affected = nodes(finding.affected)
    made.interval = Report.Interval(
      from: finding.began.milliseconds, to: finding.ended.milliseconds)
    made.healed = finding.healed
    made.measured = finding.measured
    made.id = id(
      "f-",
      [finding.rule.rawValue, finding.key, nodes(finding.affected).joined(separator: ",")]
        + identity(finding.opener))
    made.evidence = evidence.ids(finding.evidence)
    made.alternatives = finding.alternatives.map { cause($0) }
    let words = Wording.words(finding.rule, finding.variant)
    let places = self.places(finding, made)
    let title = Wording.fill(words.title, places)
    // Doubt is worded as doubt, also where only the title is read.
    made.title = finding.verdict == .possible ? Wording.doubted(title) : title
    made.text = Wording.fill(words.text, places)
    made.advice = (
      words.advice.map { Wording.fill($0, places).en },
      words.advice.map { Wording.fill($0, places).zh }
    )
    made.references = words.references
    return made
  }

  private func places(_ finding: Finding, _ made: Report.Finding) -> [String: String] {
    let affected = made.nodes.affected.isEmpty ? "–" : made.nodes.affected.joined(separator: ", ")
    let operated = made.nodes.operated ?? made.nodes.executed ?? affected
    var places: [String: String] = [
      "subject": says(made.subject), "node": operated,
      "executed": made.nodes.executed ?? operated, "affected": affected,
      "from": made.nodes.from ?? operated, "to": made.nodes.to ?? affected,
      "detail": finding.detail.isEmpty ? "–" : finding.detail,
    ]
    for (key, value) in finding.measured {
      places[key] = key.hasSuffix("Ms") ? Wording.duration(value) : String(value)
    }
    if let to = made.nodes.to {
      let written = finding.detail.isEmpty || finding.detail == to ? "" : " (\(finding.detail))"
      places["peer"] = to + written
    } else {
      places["peer"] = finding.detail.isEmpty ? affected : finding.detail
    }
    if let off = finding.measured["offMs"] {
      places["ahead"] = Wording.duration(off)
      places["apart"] = Wording.duration(abs(off))
      places["low"] = String(finding.measured["lowMs"] ?? off)
      places["high"] = String(finding.measured["highMs"] ?? off)
    }
    for key in ["backAfterMs", "lastBeatBeforeMs"] where places[key] == nil { places[key] = "?" }
    return places
  }
}
