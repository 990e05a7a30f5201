import Bytes
import Detectors
import Events
package import Explaining
import Incidents
import Patterns
import Records

/// `nacoscope explain` for people: the record, then what is known of it, one thing a line.
///
///     naming-server.log:12
///     [PUSH-SUCC] 13ms, all deley time 541ms
///                           ^ gave up at byte 22
package enum ExplanationText {
  /// Cells of a record's line that are shown.
  private static let width = 160
  /// Cells shown in front of a mark and behind it.
  private static let (before, behind) = (56, 40)

  /// One explanation, ending in an empty line.
  /// - Complexity: O(size of the record)
  package static func render(
    _ explanation: Explanation, _ options: RenderOptions = RenderOptions()
  ) -> String {
    let writer = Writer(options)
    var lines = writer.head(explanation)
    if explanation.readings.isEmpty {
      lines += writer.unknown(explanation)
    } else {
      for (number, reading) in explanation.readings.enumerated() {
        if number > 0 { lines.append("  " + writer.words(WordingExplanation.also)) }
        lines += writer.reading(reading, explanation)
      }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private struct Writer {
    let options: RenderOptions
    let words: Words
    let style: TerminalStyle

    init(_ options: RenderOptions) {
      self.options = options
      words = Words(language: options.language)
      style = TerminalStyle(isOn: options.colors)
    }

    func clean(_ bytes: some Collection<UInt8>) -> String {
      clean(String(decoding: bytes, as: UTF8.self))
    }

    func clean(_ text: String) -> String { Escaping.terminal(Outgoing.clean(text, options)) }

    /// A labelled line; further lines of one label have none.
    func row(_ label: WordingExplanation, _ text: String) -> String {
      "  " + Columns.padded(words(label), 10) + text
    }

    // MARK: the record

    func head(_ made: Explanation) -> [String] {
      var lines: [String] = []
      if let file = made.file {
        lines.append(style.faint("\(clean(file)):\(made.line)"))
      }
      lines.append(style.mark(.operation, firstLine(made)))
      if made.lineCount > 1 {
        lines.append(style.faint("  " + words(WordingExplanation.lines, String(made.lineCount))))
      }
      for stripped in made.stripped {
        let name = WordingExplanation(stripped.what).map { words($0) } ?? stripped.what.rawValue
        let shown = clean(stripped.text)
        lines.append(row(.stripped, shown.isEmpty ? name : "\(name): \(Escaping.clip(shown, 60))"))
      }
      let layout = made.isRequest ? .layoutRequest : WordingExplanation(made.layout)
      lines.append(row(.layout, words(layout)))
      if made.stamp != Record.noStamp { lines.append(row(.at, stamp(made))) }
      if made.level != .none { lines.append(row(.level, "\(made.level)".uppercased())) }
      return lines
    }

    private func firstLine(_ made: Explanation) -> String {
      let line = made.text.prefix { $0 != 0x0A }
      return Escaping.clipMiddle(clean(line), ExplanationText.width)
    }

    private func stamp(_ made: Explanation) -> String {
      made.zoneMinutes == Record.noZone
        ? Stamp.dateAndTime(made.stamp)
        : Stamp.dateAndTime(made.stamp) + " " + RFC3339.offset(minutes: Int(made.zoneMinutes))
    }

    // MARK: what is known

    func reading(_ reading: Explanation.Reading, _ made: Explanation) -> [String] {
      let pattern = reading.pattern
      var lines = [
        row(.log, reading.logs.map(\.name).joined(separator: words.listComma)),
        row(.pattern, "\(clean(pattern.id))  (\(clean(pattern.file)):\(pattern.fileLine))"),
        row(.says, clean(pattern.english)),
        row(.says, clean(pattern.chinese)),
        row(.source, clean("\(pattern.sourceClass), \(pattern.versions)")),
      ]
      for field in reading.fields {
        lines.append(row(.field, "\(clean(field.name)) = \(value(field))"))
      }
      if let does = reading.does { lines.append(row(.does, options.language.pick(does))) }
      if reading.isCut {
        let what = reading.isFrontMissing ? WordingExplanation.frontMissing : .cutOff
        return lines + [row(.event, words(what))]
      }
      guard let meaning = reading.meaning else {
        return lines + [row(.event, words(WordingExplanation.noEvent))]
      }
      let none = made.isRequest ? WordingExplanation.onlyAsked : .noEvent
      for event in reading.events { lines.append(row(.event, told(event))) }
      if reading.events.isEmpty { lines.append(row(.event, words(none))) }
      if reading.isRoutine { lines.append(row(.event, words(WordingExplanation.routine))) }
      lines.append(row(.proves, options.language.pick(meaning.proves)))
      lines.append(row(.doesNot, options.language.pick(meaning.doesNot)))
      if !meaning.rules.isEmpty {
        lines.append(
          row(.rules, meaning.rules.map(\.rawValue).joined(separator: words.listComma)))
      }
      return lines
    }

    private func value(_ field: Explanation.Field) -> String {
      let text = String(decoding: field.value, as: UTF8.self)
      return clean(options.hidesSecret(field.name, text))
    }

    private func told(_ event: EventFacts) -> String {
      var parts = [event.kind]
      for (name, value) in event.names { parts.append("\(name) \(clean(value))") }
      parts += event.flags
      for part in event.parts {
        switch part.value {
        case .text(let text): parts.append("\(part.name) \(clean(text))")
        case .number(let number): parts.append("\(part.name) \(number)")
        case .truth(let truth): parts.append(truth ? part.name : "not \(part.name)")
        }
      }
      return parts.joined(separator: "; ")
    }

    // MARK: what is not known

    func unknown(_ made: Explanation) -> [String] {
      let tried =
        made.logs.isEmpty
        ? words(WordingExplanation.everyLog)
        : made.logs.map(\.name).joined(separator: words.listComma)
      var lines = [row(.log, tried), row(.pattern, words(WordingExplanation.none))]
      for near in made.nearest {
        lines.append(
          row(
            .nearest,
            "\(clean(near.pattern.id)): "
              + clean(
                options.language == .zh ? near.pattern.chinese : near.pattern.english)))
        lines += mark(near.byte, in: made)
      }
      return lines
    }

    /// The message with a sign under the byte at which a pattern gave up.
    private func mark(_ byte: Int, in made: Explanation) -> [String] {
      let message = made.text[Int(made.message.start)..<Int(made.message.end)]
      let cut = min(byte, message.count)
      // Redacted as a whole: the cut must not split a secret's name from its value.
      let whole = Outgoing.clean(String(decoding: message, as: UTF8.self), options)
      let front = Outgoing.clean(String(decoding: message.prefix(cut), as: UTF8.self), options)
      let common = zip(whole.unicodeScalars, front.unicodeScalars).prefix { $0 == $1 }.count
      let scalars = Array(whole.unicodeScalars)
      let from = max(0, common - ExplanationText.before)
      let to = min(scalars.count, common + ExplanationText.behind)
      let head = (from > 0 ? "…" : "") + shown(scalars[from..<common])
      let tail = shown(scalars[common..<to]) + (to < scalars.count ? "…" : "")
      let indent = String(repeating: " ", count: 12)
      let said =
        cut == message.count
        ? words(WordingExplanation.cutOff) : words(WordingExplanation.gaveUp, String(byte))
      return [
        indent + head + tail,
        indent + String(repeating: " ", count: Columns.width(head)) + style.severity(.warning, "^")
          + " " + said,
      ]
    }

    private func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      Escaping.terminal(String(String.UnicodeScalarView(scalars)))
    }
  }
}

extension RenderOptions {
  /// A named value as it may leave: stars for all of it when the name is that of a secret.
  func hidesSecret(_ name: String, _ value: String) -> String {
    guard redacts, !value.isEmpty else { return value }
    let probe = "\(name)=x"
    return Redaction.apply(probe) == probe
      ? value : String(decoding: Redaction.stars, as: UTF8.self)
  }
}

extension Language {
  /// That language's side of a pair.
  func pick(_ text: EventMeaning.Text) -> String { self == .zh ? text.zh : text.en }
}

extension EventFacts {
  /// What it is about, by name, in the order of an instance's parts.
  var names: [(name: String, value: String)] {
    [
      ("instance", instance), ("cluster", cluster), ("service", service), ("group", group),
      ("namespace", namespace), ("client", client),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}

extension WordingExplanation {
  /// The words for what was taken away; nil for a new kind without words, which a test finds.
  init?(_ wrapping: Wrapping) {
    let parts = wrapping.rawValue.split(separator: "-")
    let name = parts.enumerated().map {
      $0.offset == 0 ? String($0.element) : $0.element.capitalized
    }
    self.init(rawValue: name.joined())
  }

  /// The words for a layout.
  init(_ layout: Layout) {
    switch layout {
    case .logback: self = .layoutLogback
    case .columns: self = .layoutColumns
    case .pipe: self = .layoutPipe
    case .access: self = .layoutAccess
    case .plain, .unknown: self = .layoutPlain
    }
  }
}

extension Substring {
  /// The first letter great; of ASCII words.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
