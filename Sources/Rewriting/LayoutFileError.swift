/// What is wrong with a layout file, and where.
package struct LayoutFileError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// Not YAML as we accept it; the words of `YamlError`.
    case yaml(String)
    /// A value has the wrong kind: what was expected, what it is.
    case expected(String, found: String)
    /// A key that means nothing here; the nearest that does.
    case unknownKey(String, nearest: String?)
    /// A key that has to be there.
    case missingKey(String)
    /// `pattern` and `access` of one entry.
    case bothPatterns
    /// A pattern that is none: what is wrong, at which of its bytes from 1.
    case pattern(String, byte: Int)
    /// A zone that does not exist; the nearest that does.
    case unknownZone(String, nearest: String?)
    /// A name of files with a `/` in it.
    case path(String)
    /// No entry at all.
    case noLayout
  }

  /// The file's name as given.
  package var file: String
  /// 1-based line.
  package var line: Int
  /// 1-based column.
  package var column: Int
  package var reason: Reason

  package init(file: String, line: Int, column: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// Where, what, and what to do, in one line.
  package var message: String { "\(file):\(line):\(column): \(words)" }

  private var words: String {
    func hint(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }
    return switch reason {
    case .yaml(let problem): problem
    case .expected(let wanted, let found): "expected \(wanted), found \(found)"
    case .unknownKey(let key, let nearest): "unknown key '\(key)'\(hint(nearest))"
    case .missingKey(let key): "the key '\(key)' is missing"
    case .bothPatterns: "'pattern' and 'access' are two kinds of pattern; give one of them"
    case .pattern(let problem, let byte): "\(problem) (at byte \(byte) of the pattern)"
    case .unknownZone(let name, let nearest):
      "'\(name)' is not a zone such as Asia/Shanghai or +08:00\(hint(nearest))"
    case .path(let name):
      "'\(name)' is a path; write the name of the files alone, such as 'naming-*.log'"
    case .noLayout: "there is no layout in it"
    }
  }
}
