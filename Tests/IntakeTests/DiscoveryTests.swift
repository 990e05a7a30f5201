import Foundation
import Testing

@testable import Intake

@Suite("Sources become nodes and streams by what is in the files")
struct DiscoveryTests {
  let access =
    "10.77.0.3 - - [23/Nov/2026:07:30:48 +0800] \"PUT /nacos/v1/ns/instance/beat HTTP/1.1\" 200 75 3 Nacos-Java-Client:v1.4.2 -\n"

  /// "node: stream[file …] …", one a line; client streams in parentheses.
  func outline(_ discovery: Discovery, _ scratch: Scratch) -> [String] {
    discovery.nodes.map { node in
      let streams = node.streams.map { stream in
        let files = stream.files.map { $0.path.lastComponent.text }.joined(separator: " ")
        return stream.isClientLog ? "(\(stream.name)[\(files)])" : "\(stream.name)[\(files)]"
      }
      return "\(node.name): \(streams.joined(separator: " "))"
    }
  }

  func kinds(_ discovery: Discovery, _ scratch: Scratch) -> [String: Trouble.Kind] {
    Dictionary(
      discovery.troubles.map {
        ($0.source.replacingOccurrences(of: scratch.root + "/", with: ""), $0.kind)
      },
      uniquingKeysWith: { a, _ in a })
  }

  @Test("a directory of nodes, with clients and other things beside them")
  func parent() {
    let scratch = Scratch()
    for node in ["node1", "node2"] {
      scratch.write("all/\(node)/logs/naming-server.log", serverLine(0, "\(node) a"))
      scratch.write("all/\(node)/logs/start.out", "06:56:46,438 |-INFO in ch.qos.logback.\(node)\n")
      scratch.write(
        "all/\(node)/bin/logs/access_log.2026-11-23-06.log",
        access.replacingOccurrences(of: "beat", with: node))
      scratch.write("all/\(node)/conf/cluster.conf", "10.77.0.1:8848\n")
      scratch.write("all/\(node)/conf/application.properties", "x=y\n")
      scratch.write("all/\(node)/logs/.hidden.log", serverLine(0, "hidden"))
      scratch.write("all/\(node)/data/core", [0, 1, 2, 3])
    }
    scratch.write("all/client-c1/naming.log", clientLine("x"))
    scratch.write("all/truth.jsonl", "{}\n")
    let found = Discovery([SourceArgument(path: scratch.path("all/"))])
    #expect(
      outline(found, scratch) == [
        "node1: access_log[access_log.2026-11-23-06.log] naming-server[naming-server.log] start.out[start.out]",
        "node2: access_log[access_log.2026-11-23-06.log] naming-server[naming-server.log] start.out[start.out]",
      ])
    #expect(found.troubles == [])
    #expect(found.nodes[0].confFiles.count == 2)
    #expect(found.nodes[0].streams[1].files[0].shown == "node1/logs/naming-server.log")
  }

  @Test("one installation is one node; NODE=DIR is always one")
  func single() {
    let scratch = Scratch()
    scratch.write("nacos/logs/naming-server.log", serverLine(0, "a"))
    scratch.write("nacos/bin/logs/access_log.2026-11-23.log", access)
    scratch.write("x/one/naming-server.log", serverLine(1, "b"))
    scratch.write("x/two/nacos.log", serverLine(2, "c"))
    #expect(outline(Discovery([SourceArgument(path: scratch.path("nacos"))]), scratch).count == 1)
    #expect(
      outline(Discovery([SourceArgument(path: scratch.path("x"))]), scratch) == [
        "one: naming-server[naming-server.log]", "two: nacos[nacos.log]",
      ])
    let named = Discovery([
      SourceArgument("n9=\(scratch.path("x/one"))"), SourceArgument("n9=\(scratch.path("x/two"))"),
    ])
    #expect(
      outline(named, scratch) == ["n9: naming-server[naming-server.log] nacos[nacos.log]"])
  }

  @Test("a renamed file is known by its content; a file alone is named after its directory")
  func renamed() {
    let scratch = Scratch()
    scratch.write("web/whatever.txt", serverLine(0, "a"))
    scratch.write("web/requests.data.gz", gzipStored(Array(access.utf8)))
    scratch.write("web/notes.txt", "hello\n")
    let found = Discovery([
      SourceArgument(path: scratch.path("web/whatever.txt")),
      SourceArgument(path: scratch.path("web/requests.data.gz")),
      SourceArgument(path: scratch.path("web/notes.txt")),
    ])
    #expect(
      outline(found, scratch) == [
        "web: requests.data[requests.data.gz] whatever.txt[whatever.txt]"
      ])
    #expect(kinds(found, scratch) == ["web/notes.txt": .nothingRecognised])
  }

  @Test("a rotated set is ordered by its stamps, ties by age or number, the plain name last")
  func order() {
    let scratch = Scratch()
    scratch.write("n/naming-server.log", serverLine(1, "plain, though its first stamp is early"))
    scratch.write("n/naming-server.log.2026-11-23.0", serverLine(2000, "b"))
    scratch.write("n/naming-server.log.7.r", serverLine(1000, "a"))
    scratch.write("n/naming-server.log.3.gz", gzipStored(Array(serverLine(3000, "c").utf8)))
    scratch.write("n/naming-server.log.10", serverLine(4000, "tie 10"))
    scratch.write("n/naming-server.log.9", serverLine(4000, "tie 9"))
    scratch.write("n/remote.log.2026-11-22.10", serverLine(5000, "later"))
    scratch.write("n/remote.log.2026-11-22.9", serverLine(5000, "sooner"))
    scratch.write("n/plugin-control.2026-11-22.0", serverLine(1, "x"))
    scratch.write("n/plugin-control.log", "")
    for hour in ["07", "06", "05"] {
      scratch.write(
        "n/access/access_log.2026-11-23-\(hour).log",
        access.replacingOccurrences(of: ":07:", with: ":\(hour):"))
    }
    let found = Discovery([SourceArgument("n1=\(scratch.path("n"))")])
    #expect(
      outline(found, scratch) == [
        "n1: naming-server[naming-server.log.7.r naming-server.log.2026-11-23.0 "
          + "naming-server.log.3.gz naming-server.log.10 naming-server.log.9 naming-server.log] "
          + "plugin-control[plugin-control.2026-11-22.0 plugin-control.log] "
          + "remote[remote.log.2026-11-22.9 remote.log.2026-11-22.10] "
          + "access_log[access_log.2026-11-23-05.log access_log.2026-11-23-06.log "
          + "access_log.2026-11-23-07.log]"
      ])
  }

  @Test(
    "the same bytes count once: links, copies, compressed forms, earlier copies, the same argument twice"
  )
  func duplicates() {
    let scratch = Scratch()
    let text = Array((0..<3000).map { serverLine($0, "message \($0)") }.joined().utf8)
    scratch.write("n/naming-server.log", text)
    scratch.write("n/naming-server.log.1", text)
    scratch.write("n/naming-server.log.2.gz", gzipStored(text))
    scratch.write("n/backup/old.log", Array(text[..<100_000]))
    scratch.write("n/other.log", Array(text[..<100_000]) + Array(serverLine(9, "differs").utf8))
    scratch.link("n/link.log", to: scratch.path("n/naming-server.log"))
    let argument = SourceArgument("n=\(scratch.path("n"))")
    let found = Discovery([argument])
    #expect(found.troubles == [])
    #expect(
      outline(found, scratch) == ["n: naming-server[naming-server.log] other[other.log]"]
        || outline(found, scratch) == ["n: link[link.log] other[other.log]"])
    #expect(found.duplicates.count == 4)
    let twice = Discovery([argument, argument, SourceArgument(path: scratch.path("n"))])
    #expect(outline(twice, scratch) == outline(found, scratch))
    #expect(twice.duplicates.count > 4)
  }

  @Test("what cannot be read is one trouble each, and the rest goes on")
  func troubles() {
    let scratch = Scratch()
    scratch.write("n/naming-server.log", serverLine(0, "a"))
    scratch.link("n/dangling.log", to: "nowhere")
    scratch.link("n/up", to: "..")
    scratch.link("n/self", to: "self")
    #expect(unsafe mkfifo(scratch.path("n/pipe.log"), 0o644) == 0)
    scratch.write("n/nacos.log.zst", [0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3])
    scratch.write("clients/naming.log", clientLine("x"))
    scratch.write("nothing/a.txt", "x\n")
    let found = Discovery([
      SourceArgument("n=\(scratch.path("n"))"), SourceArgument(path: scratch.path("missing")),
      SourceArgument(path: scratch.path("clients")), SourceArgument(path: scratch.path("nothing")),
      SourceArgument(path: scratch.path("n/dangling.log")),
    ])
    #expect(outline(found, scratch) == ["n: naming-server[naming-server.log]"])
    #expect(
      kinds(found, scratch) == [
        "missing": .notFound, "n/dangling.log": .brokenLink, "n/up": .linkLoop,
        "n/self": .linkLoop, "n/pipe.log": .special(.fifo),
        "n/nacos.log.zst": .otherCompression("zstd"), "clients": .clientLogsOnly,
        "nothing": .nothingRecognised,
      ])
  }

  @Test("an unreadable directory is a trouble", .disabled(if: getuid() == 0, "root reads all"))
  func unreadable() {
    let scratch = Scratch()
    scratch.makeDirectory("shut")
    unsafe chmod(scratch.path("shut"), 0)
    let found = Discovery([SourceArgument(path: scratch.path("shut"))])
    #expect(kinds(found, scratch)["shut"] == .unreadable(errno: EACCES))
    unsafe chmod(scratch.path("shut"), 0o755)
  }

  @Test("the order of the arguments changes nothing", arguments: 0..<10)
  func permuted(seed: UInt64) {
    let scratch = Scratch()
    for (i, node) in ["a/node", "b/node", "c/node", "d/logs"].enumerated() {
      scratch.write("\(node)/naming-server.log", serverLine(i, node))
      scratch.write("\(node)/nacos.log", serverLine(i + 100, node))
    }
    let arguments = [
      SourceArgument(path: scratch.path("a/node")), SourceArgument(path: scratch.path("b/node")),
      SourceArgument("node=\(scratch.path("c/node"))"), SourceArgument(path: scratch.path("d")),
      SourceArgument(path: scratch.path("a/node/nacos.log")),
      SourceArgument(path: scratch.path("x")),
      SourceArgument(path: "-"),
    ]
    var generator = SeededGenerator(seed + 5)
    let first = Discovery(arguments)
    let second = Discovery(arguments.shuffled(using: &generator))
    #expect(outline(first, scratch) == outline(second, scratch), "seed \(seed)")
    #expect(first.troubles == second.troubles)
    #expect(first.duplicates == second.duplicates)
    #expect(first.nodes.map(\.name) == ["d", "node", "node-2", "node-3", "stdin"])
    #expect(first.nodes[1].streams[0].directory.text == scratch.path("c/node"))
  }

  @Test("a name before the first equals sign is a node, a path is not")
  func argumentText() {
    #expect(SourceArgument("n1=/x") == SourceArgument(node: "n1", path: "/x"))
    #expect(SourceArgument("/x=y") == SourceArgument(path: "/x=y"))
    #expect(SourceArgument("=y") == SourceArgument(path: "=y"))
    #expect(SourceArgument("a=b=c") == SourceArgument(node: "a", path: "b=c"))
  }

  @Test("every trouble has words in both languages")
  func words() {
    let kinds: [Trouble.Kind] = [
      .notFound, .unreadable(errno: EACCES), .brokenLink, .linkLoop, .special(.fifo),
      .readFailed(errno: EIO, offset: 5), .truncatedGzip(offset: 6), .corruptGzip(offset: 7),
      .expandsTooFar(offset: 8), .otherCompression("xz"), .nothingRecognised, .clientLogsOnly,
      .vanished, .lostTail(offset: 1, size: 2),
    ]
    for kind in kinds {
      let trouble = Trouble("/x/y", kind)
      #expect(trouble.message.hasPrefix("/x/y: "))
      #expect(trouble.messageInChinese.hasPrefix("/x/y："))
      #expect(!trouble.messageInChinese.contains("\n"))
    }
    #expect(Trouble("a", .notFound).message == "a: no such file or directory")
    #expect(
      Trouble("a", .unreadable(errno: EACCES)).message == "a: cannot be opened: Permission denied")
  }
}
