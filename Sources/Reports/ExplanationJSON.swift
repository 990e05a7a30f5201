import Bytes
import Detectors
import Events
package import Explaining
import Json
import Patterns
import Records

/// `nacoscope explain --format jsonl`: one object a record (schema/nacoscope.explain-1.schema.json).
package enum ExplanationJSON {
  /// One line.
  /// - Complexity: O(size of the record)
  package static func bytes(
    _ made: Explanation, _ options: RenderOptions = RenderOptions()
  ) -> [UInt8] {
    var writer = Writer(options: options)
    writer.write(made)
    writer.json.endLine()
    return writer.json.bytes
  }

  private struct Writer {
    var json = JsonWriter()
    let options: RenderOptions

    func clean(_ text: String) -> String { Outgoing.clean(text, options) }
    func clean(_ bytes: some Collection<UInt8>) -> String {
      clean(String(decoding: bytes, as: UTF8.self))
    }

    mutating func member(_ key: String, _ text: String?) {
      json.key(key)
      json.string(orNull: text)
    }

    mutating func both(_ key: String, _ en: String, _ zh: String) {
      json.key(key)
      json.beginObject()
      member("en", en)
      member("zh", zh)
      json.endObject()
    }

    mutating func list<Element>(
      _ key: String, _ items: [Element], _ body: (inout Writer, Element) -> Void
    ) {
      json.key(key)
      json.beginArray()
      for item in items { body(&self, item) }
      json.endArray()
    }

    mutating func write(_ made: Explanation) {
      json.beginObject()
      member("schema", "nacoscope.explain/1")
      member("line", clean(made.text))
      member("file", made.file.map { clean($0) })
      json.key("number")
      json.number(made.line)
      json.key("lines")
      json.number(made.lineCount)
      list("stripped", made.stripped) { writer, stripped in
        writer.json.beginObject()
        writer.member("what", stripped.what.rawValue)
        writer.member("text", writer.clean(stripped.text))
        writer.json.endObject()
      }
      member("layout", made.isRequest ? "request" : "\(made.layout)")
      member("level", made.level == .none ? nil : "\(made.level)".uppercased())
      let first = made.readings.first
      member("log", first?.logs.first?.name)
      write(first)
      list("others", Array(made.readings.dropFirst())) { writer, reading in
        writer.json.beginObject()
        writer.member("log", reading.logs.first?.name)
        writer.write(reading)
        writer.json.endObject()
      }
      list("nearest", made.nearest) { writer, near in
        writer.json.beginObject()
        writer.member("pattern", near.pattern.id)
        writer.both("says", near.pattern.english, near.pattern.chinese)
        writer.json.key("byte")
        writer.json.number(near.byte)
        writer.json.endObject()
      }
      json.endObject()
    }

    /// The members of a reading; all null or empty where there is none.
    mutating func write(_ reading: Explanation.Reading?) {
      list("logs", reading?.logs ?? []) { $0.json.string($1.name) }
      member("pattern", reading?.pattern.id)
      member("kind", reading?.events.first?.kind)
      if let pattern = reading?.pattern {
        both("says", pattern.english, pattern.chinese)
        json.key("source")
        json.beginObject()
        member("class", pattern.sourceClass)
        member("versions", pattern.versions)
        member("file", "\(pattern.file):\(pattern.fileLine)")
        json.endObject()
      } else {
        json.key("says")
        json.null()
        json.key("source")
        json.null()
      }
      list("fields", reading?.fields ?? []) { writer, field in
        writer.json.beginObject()
        writer.member("name", writer.clean(field.name))
        let value = String(decoding: field.value, as: UTF8.self)
        writer.member("value", writer.clean(writer.options.hidesSecret(field.name, value)))
        writer.json.endObject()
      }
      list("events", reading?.events ?? []) { writer, event in
        writer.json.beginObject()
        EventJSON.members(event, writer.options, &writer.json)
        writer.json.endObject()
      }
      json.key("routine")
      json.bool(reading?.isRoutine ?? false)
      json.key("cut")
      json.bool(reading?.isCut ?? false)
      json.key("frontMissing")
      json.bool(reading?.isFrontMissing ?? false)
      if let does = reading?.does {
        both("does", does.en, does.zh)
      } else {
        json.key("does")
        json.null()
      }
      if let meaning = reading?.meaning {
        both("proves", meaning.proves.en, meaning.proves.zh)
        both("doesNotProve", meaning.doesNot.en, meaning.doesNot.zh)
      } else {
        json.key("proves")
        json.null()
        json.key("doesNotProve")
        json.null()
      }
      list("rules", reading?.meaning?.rules ?? []) { $0.json.string($1.rawValue) }
    }
  }
}
