package import Incidents

/// Words for where the bytes of the input went.
package enum WordingCoverage: String, WordingTopic {
  case total, parsed, unparsed, separators, cut, skipped, unreadable
  case unrecognised, duplicate, clientLog, noLog, binary, otherCompression
  case late

  /// The entry in both languages.
  package var text: Report.Text {
    switch self {
    case .total: Report.Text("{0} bytes in {1} files", "{1} 个文件共 {0} 字节")
    case .parsed: Report.Text("{0} in records that were understood", "已理解的记录 {0}")
    case .unparsed: Report.Text("{0} in records that no pattern knows", "未识别的记录 {0}")
    case .separators: Report.Text("{0} between records", "记录之间 {0}")
    case .cut: Report.Text("{0} beyond the longest record that is kept", "超出记录长度上限 {0}")
    case .skipped: Report.Text("{0} in files that are not read", "未读取的文件 {0}")
    case .unreadable: Report.Text("{0} that could not be read", "无法读取 {0}")
    case .unrecognised:
      Report.Text(
        "In these files no line was recognised as one of a Nacos log; if they are logs of Nacos, say with `--layout FILE` how their lines are written:",
        "以下文件中没有一行可识别为 Nacos 日志；若确是 Nacos 日志，请用 `--layout FILE` 说明其行格式：")
    case .duplicate:
      Report.Text(
        "the same bytes as another file, counted once ({0} files, {1} bytes)",
        "与其他文件内容相同，只计一次（{0} 个文件，{1} 字节）")
    case .clientLog:
      Report.Text(
        "written by clients, not by a server ({0} files, {1} bytes)",
        "客户端日志，非服务端日志（{0} 个文件，{1} 字节）")
    case .noLog: Report.Text("not a log ({0} files, {1} bytes)", "不是日志（{0} 个文件，{1} 字节）")
    case .binary:
      Report.Text("binary, not a log ({0} files, {1} bytes)", "二进制文件，不是日志（{0} 个文件，{1} 字节）")
    case .otherCompression:
      Report.Text(
        "packed in a format that is not read ({0} files, {1} bytes)",
        "不支持的压缩格式（{0} 个文件，{1} 字节）")
    case .late:
      Report.Text(
        "The order had passed the time of these records when they came (`--wait`): they were judged behind newer ones. What rests on one of them may be missing above, or judged without it; a longer `--wait` puts them in their places.",
        "这些记录到达时，时间顺序已越过它们的时刻（`--wait`）：它们排在较新的记录之后参与判断。与之相关的结论可能缺失，或未把它们考虑在内；延长 `--wait` 可使其归位。")
    }
  }

  /// The words for a reason, with a count of files and bytes.
  init(_ reason: Report.SkipReason) {
    self =
      switch reason {
      case .unrecognised: .unrecognised
      case .duplicate: .duplicate
      case .clientLog: .clientLog
      case .noLog: .noLog
      case .binary: .binary
      case .otherCompression: .otherCompression
      }
  }
}
