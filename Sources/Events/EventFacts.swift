import Bytes

/// What an event says, in words instead of ids: for whoever shows or exports it.
///
/// What is not said is nil, never guessed.
package struct EventFacts: Sendable, Equatable {
  /// Raw name of the kind.
  package var kind: String
  package var namespace: String?
  package var group: String?
  package var service: String?
  /// Cluster of the instance, as last said of it.
  package var cluster: String?
  /// `ip:port`.
  package var instance: String?
  /// Client id as written.
  package var client: String?
  /// In the order of `EventFlags`.
  package var flags: [String]
  /// In the order of `Event.parts`.
  package var parts: [EventPart]

  /// The facts of an event of the run that `names` belongs to.
  package init(_ event: Event, _ names: borrowing Names) {
    kind = event.kind.rawValue
    flags = event.flagNames
    parts = event.parts(names)
    var service = event.service
    if !event.instance.isNone {
      service = names.service(event.instance)
      instance = names.text(names.address(event.instance))
      cluster = names.cluster(event.instance)
    }
    if !service.isNone {
      namespace = names.namespace(service)
      group = names.group(service)
      self.service = names.serviceName(service)
    }
    if !event.client.isNone { client = names.text(event.client) }
  }
}
