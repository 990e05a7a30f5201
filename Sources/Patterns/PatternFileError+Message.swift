extension PatternFileError {
  /// Where, what, and what to do, in one line: `patterns/raft.yml:12:12: 'raft.leader-changed': missing …`.
  package var message: String {
    let subject = pattern.map { "'\($0)': " } ?? ""
    return "\(file):\(line):\(column): \(subject)\(words)"
  }

  private var words: String {
    switch reason {
    case .yaml(let problem): problem
    case .expected(let wanted, let found): "expected \(wanted), found \(found)"
    case .unknownKey(let key, let nearest): "unknown key '\(key)'\(hint(nearest))"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .unknownLog(let name, let nearest): "unknown log kind '\(name)'\(hint(nearest))"
    case .unknownEvent(let name, let nearest): "unknown event '\(name)'\(hint(nearest))"
    case .unknownField(let name, let nearest): "unknown field '\(name)'\(hint(nearest))"
    case .unknownConstant(let name, let nearest): "unknown constant '\(name)'\(hint(nearest))"
    case .unknownLevel(let name, let nearest): "unknown level '\(name)'\(hint(nearest))"
    case .badID(let id):
      "'\(id)' is no id; write letters, digits, '.' and '-', such as 'raft.leader-changed'"
    case .duplicateID(let id, let file, let line):
      "the id '\(id)' is already used at \(file):\(line); choose another, or add 'override: true'"
    case .notANumber(let text): "'\(text)' is no whole number"
    case .noSample: "there is no sample; add at least one line that it matches"
    case .refused(let why): "refused: \(why)"
    case .expression(let problem, let byte): "\(problem) at byte \(byte) of the pattern"
    case .badRequest(let text):
      "'\(text)' is no request; write a method and a path, such as 'PUT /v1/ns/instance/beat'"
    case .wrongShape(let why): why
    case .sampleNotMatched: "this sample is not matched by its own pattern"
    case .sampleAlsoMatched(let other, let log):
      "this sample is also matched by '\(other)' in \(log); make one of them stricter"
    case .sampleField(let name, let said?, let captured?):
      "field '\(name)' of this sample is '\(captured)', not '\(said)'"
    case .sampleField(let name, let said?, nil):
      "field '\(name)' is not captured from this sample, which says '\(said)'"
    case .sampleField(let name, nil, let captured):
      "field '\(name)' is captured as '\(captured ?? "")' and missing under 'fields'"
    case .uncovered(let part):
      "no sample needs '\(part)' of the pattern; add one that does, or take it out"
    case .noLiteral:
      "nothing literal of three bytes stands in every match; write more of the text that is always there"
    case .tooManySteps(let line):
      "a line that begins with '\(line)' takes too many steps; make runs stop at a byte, such as [^,]*+"
    case .refusalMatched: "this line has to be refused, and the pattern matches it"
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }
}
