extension Trouble {
  /// Where, what, and what it means for the result, in English; one line without its end.
  ///
  /// The source is quoted as it is: whoever prints it escapes it.
  package var message: String { "\(source): \(words.en)" }

  /// The same in Chinese.
  package var messageInChinese: String { "\(source)：\(words.zh)" }

  /// What is wrong, without the source.
  package var words: (en: String, zh: String) {
    switch kind {
    case .notFound:
      ("no such file or directory", "文件或目录不存在")
    case .unreadable(let errno):
      ("cannot be opened: \(text(errno))", "无法打开：\(text(errno))")
    case .brokenLink:
      ("a symbolic link to something that does not exist", "符号链接指向的目标不存在")
    case .linkLoop:
      (
        "symbolic links lead back to a directory above; it was not entered again",
        "符号链接形成回环，未再次进入"
      )
    case .special(let special):
      ("\(special.words.en), not a file or a directory", "是\(special.words.zh)，不是文件或目录")
    case .readFailed(let errno, let offset):
      (
        "reading failed at byte \(offset): \(text(errno)); what stands before it was read",
        "在第 \(offset) 字节处读取失败：\(text(errno))；此前的内容已读取"
      )
    case .truncatedGzip(let offset):
      (
        "the gzip file ends too early; \(offset) uncompressed bytes were read",
        "gzip 文件不完整；已读取解压后的 \(offset) 字节"
      )
    case .corruptGzip(let offset):
      (
        "the gzip file is damaged or has foreign bytes at its end; "
          + "\(offset) uncompressed bytes were read",
        "gzip 文件已损坏或末尾有多余字节；已读取解压后的 \(offset) 字节"
      )
    case .expandsTooFar(let offset):
      (
        "expands beyond the limit; reading stopped after \(offset) bytes",
        "解压后超出上限；读取 \(offset) 字节后停止"
      )
    case .otherCompression(let format):
      (
        "\(format) is not read; unpack it or pack it with gzip",
        "不支持 \(format) 格式；请先解压，或改用 gzip 压缩"
      )
    case .nothingRecognised:
      (
        "nothing in it looks like a log of a Nacos server; if it is one, say with --layout how its lines are "
          + "written",
        "其中没有可识别的 Nacos 服务端日志；若确是，请用 --layout 说明其行格式"
      )
    case .clientLogsOnly:
      (
        "only logs of Nacos clients; a server's logs are needed",
        "只有 Nacos 客户端日志；需要服务端日志"
      )
    case .vanished:
      (
        "it was there when the sources were listed and is gone or replaced now",
        "列出来源时存在，现已消失或被替换"
      )
    case .lostTail(let offset, let size):
      (
        "it went away before it was read to its end: bytes \(offset) to \(size) are lost",
        "在读完之前消失：第 \(offset) 到 \(size) 字节丢失"
      )
    case .mixedLines(let mixed):
      (
        "lines of \(mixed.others.joined(separator: ", ")) are mixed into those of \(mixed.kept); "
          + "\(mixed.count) of them were left out: save all to one file and analyse that, or give each a file of its own",
        "\(mixed.kept) 的日志中混有 \(mixed.others.joined(separator: "、")) 的日志；"
          + "其中 \(mixed.count) 行未读取：请全部存入一个文件后分析该文件，或按来源分成不同文件"
      )
    case .tooManyWriters(let most, let lines):
      (
        "more than \(most) pods, containers or hosts write into it; \(lines) lines of those who came last "
          + "were left out: analyse fewer at once",
        "其中有超过 \(most) 个 Pod、容器或主机的日志；最后出现者的 \(lines) 行未读取：请减少一次分析的数量"
      )
    case .noPlace(let errno):
      (
        "there is no place to keep it while it is read: \(text(errno)); set TMPDIR to a directory with room",
        "读取时没有可用的暂存位置：\(text(errno))；请将 TMPDIR 设为有空间的目录"
      )
    case .placeIsFull(let errno, let offset):
      (
        "only its first \(offset) bytes could be kept and were read: \(text(errno)); "
          + "set TMPDIR to a directory with more room",
        "仅能暂存并读取前 \(offset) 字节：\(text(errno))；请将 TMPDIR 设为空间更大的目录"
      )
    case .inputTooLong(let most, let offset):
      (
        "longer than \(most) bytes, of which its first \(offset) were kept and read: write it to a file, which may "
          + "rotate, and name that",
        "超过 \(most) 字节的上限，仅暂存并读取了前 \(offset) 字节：请写入（可轮转的）文件后指定该文件"
      )
    case .layoutFitsNothing(let file, let others):
      (
        "the layout fits no line of \(file)\(others > 0 ? " and \(others) more" : "")"
          + "; the lines were read as they are",
        "该格式与 \(file)\(others > 0 ? " 等 \(others + 1) 个文件" : "") 中的任何一行都不符；各行按原样读取"
      )
    case .noSuchLine(let line):
      ("it has no line \(line), or a blank one", "没有第 \(line) 行，或该行为空")
    }
  }

  private func text(_ errno: Int32) -> String { System.message(errno) }
}

extension Trouble.Special {
  fileprivate var words: (en: String, zh: String) {
    switch self {
    case .fifo: ("a named pipe", "命名管道")
    case .socket: ("a socket", "套接字")
    case .device: ("a device", "设备")
    case .other: ("something else", "其他类型")
    }
  }
}
