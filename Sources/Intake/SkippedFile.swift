/// A file that was found and is not read as a log: named, so that nothing is left out silently (promise P1).
///
/// Reports of this tool that lie among the logs are output, not input: they are left out, lest a second run differ from
/// the first.
package struct SkippedFile: Hashable, Sendable {
  /// Why it is not read.
  package enum Reason: Hashable, Sendable {
    /// Text in a file named like a log, without a line that looks like one of Nacos.
    case unrecognised
    /// Written by a client, not by a server.
    case clientLog
    /// Its name is no log's and no line in it is: a README, a truth file, a configuration.
    case noLog
    /// Zero bytes among its first.
    case binary
    /// A format that is not read, by its first bytes.
    case otherCompression(String)
  }

  /// The node it was found at; "" for none.
  package var node: String
  package var file: DiscoveredFile
  package var reason: Reason

  package init(node: String, file: DiscoveredFile, reason: Reason) {
    self.node = node
    self.file = file
    self.reason = reason
  }
}

extension SkippedFile {
  /// What a look into the file and its name come to, for a file that is no log of a server.
  init(_ file: Layout.File, node: String) {
    self.init(node: node, file: Discovery.file(file), reason: SkippedFile.reason(file))
  }

  private static func reason(_ file: Layout.File) -> Reason {
    switch file.peek.content {
    case .client: .clientLog
    case .binary: .binary
    case .otherCompression(let format): .otherCompression(format)
    case .server, .undecided, .empty, .text, .report:
      file.isNamedLog ? .unrecognised : .noLog
    }
  }
}

extension Layout.File {
  /// Whether its name is one that a log has.
  var isNamedLog: Bool {
    let name = path.lastComponent.text
    return name.contains(".log") || name.hasPrefix("start.out") || name.hasPrefix("catalina.out")
  }
}
