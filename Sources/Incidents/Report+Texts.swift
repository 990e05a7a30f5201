extension Report {
  /// The report with every text that may hold words from a log, a file name or the command line
  /// replaced by what `change` makes of it.
  ///
  /// Texts are handed over in the order of the JSON report, so that what counts first appearances
  /// counts the same in every output. Ids, rule names, states, hashes, offsets and stamps are ours
  /// and stay.
  /// - Complexity: O(size of the report)
  package func mappingTexts(_ change: (String) -> String) -> Report {
    var copy = self
    for i in copy.nodes.indices { copy.nodes[i] = copy.nodes[i].mapping(change) }
    for i in copy.operations.indices { copy.operations[i] = copy.operations[i].mapping(change) }
    for i in copy.findings.indices { copy.findings[i] = copy.findings[i].mappingTexts(change) }
    for i in copy.incidents.indices {
      copy.incidents[i].title = copy.incidents[i].title.mapping(change)
      copy.incidents[i].subjects = copy.incidents[i].subjects.map { $0.mapping(change) }
    }
    for i in copy.sync.indices {
      copy.sync[i].from = change(copy.sync[i].from)
      copy.sync[i].to = change(copy.sync[i].to)
    }
    for i in copy.notEvaluable.indices {
      copy.notEvaluable[i].node = copy.notEvaluable[i].node.map(change)
      copy.notEvaluable[i].reason = copy.notEvaluable[i].reason.mapping(change)
      copy.notEvaluable[i].remedy = copy.notEvaluable[i].remedy.mapping(change)
    }
    for i in copy.harmless.indices {
      copy.harmless[i].says = copy.harmless[i].says.mapping(change)
    }
    for i in copy.unmatched.indices { copy.unmatched[i].shape = change(copy.unmatched[i].shape) }
    for i in copy.troubles.indices {
      copy.troubles[i].source = change(copy.troubles[i].source)
      copy.troubles[i].says = copy.troubles[i].says.mapping(change)
    }
    for i in copy.skipped.indices {
      copy.skipped[i].node = copy.skipped[i].node.map(change)
      copy.skipped[i].file = change(copy.skipped[i].file)
      copy.skipped[i].shape = copy.skipped[i].shape.map(change)
      copy.skipped[i].original = copy.skipped[i].original.map(change)
    }
    for i in copy.late.indices {
      copy.late[i].node = change(copy.late[i].node)
      copy.late[i].file = change(copy.late[i].file)
    }
    for i in copy.evidence.indices { copy.evidence[i] = copy.evidence[i].mappingTexts(change) }
    copy.arguments = copy.arguments.map(change)
    return copy
  }
}

extension Report.Text {
  fileprivate func mapping(_ change: (String) -> String) -> Report.Text {
    Report.Text(en: change(en), zh: change(zh))
  }
}

extension Report.Node {
  fileprivate func mapping(_ change: (String) -> String) -> Report.Node {
    var copy = self
    copy.id = change(id)
    copy.addresses = addresses.map(change)
    copy.version = version.map { (value: change($0.value), basis: change($0.basis)) }
    copy.clock?.reference = change(clock?.reference ?? "")
    return copy
  }
}

extension Report.Subject {
  fileprivate func mapping(_ change: (String) -> String) -> Report.Subject {
    var copy = self
    copy.namespace = namespace.map(change)
    copy.group = group.map(change)
    copy.service = service.map(change)
    copy.cluster = cluster.map(change)
    copy.ip = ip.map(change)
    copy.client = client.map(change)
    return copy
  }
}

extension Report.Cause {
  fileprivate func mapping(_ change: (String) -> String) -> Report.Cause {
    var copy = self
    copy.because = because.mapping(change)
    return copy
  }
}

extension Report.Operation {
  fileprivate func mapping(_ change: (String) -> String) -> Report.Operation {
    var copy = self
    copy.subject = subject.mapping(change)
    copy.requestedAt?.node = change(requestedAt?.node ?? "")
    copy.executedAt?.node = change(executedAt?.node ?? "")
    copy.by = by.map { (address: change($0.address), agent: change($0.agent)) }
    for i in copy.effects.indices {
      copy.effects[i].node = change(copy.effects[i].node)
      copy.effects[i].reason = copy.effects[i].reason?.mapping(change)
    }
    copy.differential = differential.map { $0.mapping(change) }
    for i in copy.candidates.indices {
      copy.candidates[i].subject = copy.candidates[i].subject.mapping(change)
    }
    return copy
  }
}

extension Report.Finding {
  /// The finding with every text that may hold words from a log replaced by what `change` makes of it.
  package func mappingTexts(_ change: (String) -> String) -> Report.Finding {
    var copy = self
    copy.subject = subject.mapping(change)
    copy.nodes.operated = nodes.operated.map(change)
    copy.nodes.executed = nodes.executed.map(change)
    copy.nodes.owner = nodes.owner.map(change)
    copy.nodes.from = nodes.from.map(change)
    copy.nodes.to = nodes.to.map(change)
    copy.nodes.affected = nodes.affected.map(change)
    copy.title = title.mapping(change)
    copy.text = text.mapping(change)
    copy.advice = (en: advice.en.map(change), zh: advice.zh.map(change))
    copy.alternatives = alternatives.map { $0.mapping(change) }
    copy.known = known.map(change)
    return copy
  }
}

extension Report.Evidence {
  /// The evidence with node, file, member and line replaced by what `change` makes of them.
  package func mappingTexts(_ change: (String) -> String) -> Report.Evidence {
    var copy = self
    copy.node = change(node)
    copy.file = change(file)
    copy.member = member.map(change)
    copy.text = change(text)
    return copy
  }
}
