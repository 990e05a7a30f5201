/// One SOURCE of the command line: `[NODE=]LOCATION` (design §3).
package struct SourceArgument: Hashable, Sendable {
  /// The node's name, nil when it is to be taken from the path.
  package var node: String?
  /// A directory, a file, or "-" for standard input.
  package var path: String

  package init(node: String? = nil, path: String) {
    self.node = node
    self.path = path
  }

  /// Cuts at the first "=" when what stands before it is a name: not empty and without a slash.
  package init(_ text: String) {
    if let cut = text.firstIndex(of: "="), cut != text.startIndex,
      !text[..<cut].contains("/")
    {
      self.init(node: String(text[..<cut]), path: String(text[text.index(after: cut)...]))
    } else {
      self.init(path: text)
    }
  }
}
