package import Events
package import Json

/// What an event says, as members of a JSON object: the same in `events` and in `explain`.
package enum EventJSON {
  /// Writes `kind`, what it is about, `flags` and `fields` into the object that is open.
  package static func members(
    _ event: EventFacts, _ options: RenderOptions, _ json: inout JsonWriter
  ) {
    func clean(_ text: String) -> String { Outgoing.clean(text, options) }
    json.key("kind")
    json.string(event.kind)
    let names = [
      ("namespace", event.namespace), ("group", event.group), ("service", event.service),
      ("cluster", event.cluster), ("instance", event.instance), ("client", event.client),
    ]
    for (name, value) in names {
      json.key(name)
      json.string(orNull: value.map(clean))
    }
    json.key("flags")
    json.beginArray()
    for flag in event.flags { json.string(flag) }
    json.endArray()
    json.key("fields")
    fields(event, options, &json)
  }

  /// Writes the parts of an event as one object.
  package static func fields(
    _ event: EventFacts, _ options: RenderOptions, _ json: inout JsonWriter
  ) {
    json.beginObject()
    for part in event.parts {
      json.key(part.name)
      switch part.value {
      case .text(let text): json.string(Outgoing.clean(text, options))
      case .number(let number): json.number(number)
      case .truth(let truth): json.bool(truth)
      }
    }
    json.endObject()
  }
}
