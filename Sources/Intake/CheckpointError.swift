/// Why a state file is refused or was not written.
package enum CheckpointError: Error, Equatable, Sendable {
  /// It cannot be opened or read.
  case unreadable(path: String, errno: Int32)
  /// It does not begin as a state file does.
  case notAStateFile(path: String)
  /// A later version of the tool wrote it.
  case futureVersion(path: String, version: UInt32)
  /// Its checksum is wrong or it is cut short.
  case broken(path: String)
  /// A section's bytes cannot be what its name and version say.
  case damaged(String)
  /// A section was written by a later version of the tool.
  case futureSection(String, version: UInt32)
  /// Writing failed; the state file that was there before is untouched.
  case notWritten(path: String, step: Step, errno: Int32)

  /// A step of writing.
  package enum Step: String, Sendable { case create, write, sync, rename, syncDirectory }

  /// What is wrong and what to do.
  package var words: (en: String, zh: String) {
    switch self {
    case .unreadable(let path, let errno):
      (
        "\(path): cannot be read: \(System.message(errno))",
        "\(path)：无法读取：\(System.message(errno))"
      )
    case .notAStateFile(let path):
      (
        "\(path): not a state file of nacoscope; give --state another directory",
        "\(path)：不是 nacoscope 的状态文件；请为 --state 指定其他目录"
      )
    case .futureVersion(let path, let version):
      (
        "\(path): written by a later nacoscope (format \(version)); use that one, or remove the file "
          + "to read everything again",
        "\(path)：由更新版本的 nacoscope 写入（格式 \(version)）；请使用该版本，或删除此文件以重新读取全部日志"
      )
    case .broken(let path):
      (
        "\(path): damaged (its checksum is wrong); remove it to read everything again",
        "\(path)：已损坏（校验和不符）；请删除此文件以重新读取全部日志"
      )
    case .damaged(let what):
      (
        "the state file holds what it cannot: \(what); remove it to read everything again",
        "状态文件内容异常：\(what)；请删除此文件以重新读取全部日志"
      )
    case .futureSection(let name, let version):
      (
        "the state file's section '\(name)' has version \(version), written by a later nacoscope; "
          + "use that one, or remove the file to read everything again",
        "状态文件的 '\(name)' 部分为版本 \(version)，由更新版本的 nacoscope 写入；"
          + "请使用该版本，或删除此文件以重新读取全部日志"
      )
    case .notWritten(let path, let step, let errno):
      (
        "\(path): the state was not saved (\(step.rawValue): \(System.message(errno))); "
          + "the one saved before is untouched",
        "\(path)：状态未保存（\(step.rawValue)：\(System.message(errno))）；之前保存的状态未受影响"
      )
    }
  }
}
