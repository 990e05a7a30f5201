package import Bytes
package import Rewriting

/// Reads sources while they grow: what `StreamReader` is for files at rest.
///
/// Nothing is read twice or left out when files are renamed, truncated after being copied, deleted,
/// made anew or compressed (promise P5), as long as a file is seen once before it goes away; what
/// cannot be read is a trouble.
///
/// A look (`poll`) lists the sources; reading goes by stream. Time, waiting and threads are the caller's, `ChangeWatch`
/// helps with waiting.
///
/// - Note: `@unchecked Sendable`: a value has one owner, and the readers inside are never handed out.
package struct Follow: ~Copyable, @unchecked Sendable {
  private let arguments: [SourceArgument]
  private let limits: ReadLimits
  private var builder: LayoutBuilder
  private let shared = SharedDescriptors()
  private var told: Set<Trouble> = []
  private var announced = 0
  /// By `SourceID`.
  var sets: [TailedSet] = []
  /// Sets of clients are not followed.
  private var index: [Layout.Group.Key: Int] = [:]

  /// Every directory of the sources at the last look, for `ChangeWatch`.
  package private(set) var directories: Set<Path> = []
  /// Configuration files by node at the last look.
  package private(set) var confFiles: [String: [Path]] = [:]
  /// Sources in which nothing is recognised up to now; told by the caller at the end, since logs may still appear.
  package private(set) var unrecognised: [Trouble] = []
  /// What is there and is not read, at the last look.
  package private(set) var skipped: [SkippedFile] = []
  /// Nodes whose files were parted among those who write into them at the last look, as they would be named otherwise.
  package private(set) var parted: Set<String> = []
  /// Whether at the last look several were found to write into a file that was read as one's until then.
  package private(set) var hasPartedStream = false
  private let input: KeptInput?

  /// Nothing is looked at before the first poll.
  ///
  /// `layouts` says how the lines of some files are written, `zones` the zones of nodes, "" that of all, as far as given;
  /// `input` is standard input, for the source "-".
  package init(
    _ arguments: [SourceArgument], limits: ReadLimits = ReadLimits(), layouts: LayoutFile? = nil,
    zones: [String: Int16] = [:], input: KeptInput? = nil
  ) {
    self.input = arguments.contains { $0.path == "-" } ? input : nil
    builder = LayoutBuilder(layouts, zones: zones, input: self.input)
    self.arguments = arguments
    self.limits = limits
  }

  /// Goes on where `state`, an `encodedState`, stood.
  ///
  /// Its streams keep their numbers and are announced again by the first poll.
  /// - Throws: `.damaged`, `.futureSection`.
  package init(
    _ arguments: [SourceArgument], limits: ReadLimits = ReadLimits(), resuming state: [UInt8]
  ) throws(CheckpointError) {
    self.init(arguments, limits: limits)
    sets = try Follow.decode(state, limits: limits, shared: shared)
    for (i, set) in sets.enumerated() { index[set.key] = i }
  }

  /// Looks at the sources, and keeps what has come on standard input.
  ///
  /// Events are in the order of stream numbers, new streams first. `isLast` says that no look follows.
  /// - Complexity: O(files): a stat(2) each, two short reads of each being read; O(bytes that came) of files in which several
  ///   write, and of standard input
  package mutating func poll(isLast: Bool = false) -> [FollowEvent] {
    input?.keepWhatCame()
    builder.isLast = isLast
    var layout = builder.build(arguments, known: Set(index.keys))
    hasPartedStream = sets.contains { set in
      set.key.label.isEmpty && set.attached.keys.contains(where: layout.partedFiles.contains)
    }
    addSets(layout)
    if !update(layout, isFinal: false) {
      layout = builder.build(arguments, known: Set(index.keys))
      addSets(layout)
      _ = update(layout, isFinal: true)
    }
    directories = layout.directories
    skipped = layout.skipped
    parted = layout.parted
    confFiles = [:]
    for node in layout.nodes { confFiles[node.name] = node.confFiles }

    var events: [FollowEvent] = []
    while announced < sets.count {
      let set = sets[announced]
      events.append(.newStream(set.source, node: set.node, set.stream))
      announced += 1
    }
    unrecognised = []
    for trouble in layout.troubles + (input?.troubles ?? []) {
      switch trouble.kind {
      case .nothingRecognised, .clientLogsOnly, .layoutFitsNothing: unrecognised.append(trouble)
      default: if told.insert(trouble).inserted { events.append(.trouble(trouble)) }
      }
    }
    if isLast { for i in sets.indices { sets[i].isLast = true } }
    for set in sets where set.hasWork || isLast { events.append(.grew(set.source)) }
    return events
  }

  /// The next bytes of a stream, `.end` when there are none for now.
  ///
  /// A file's `endsFile` is set once it was rotated away and read to its end, in a chunk without
  /// bytes. Bytes that reach it even later come with its number, and it ends again.
  /// - Complexity: O(bytes read)
  package mutating func read(
    _ source: SourceID, into buffer: UnsafeMutableRawBufferPointer
  ) -> ReadResult {
    unsafe sets[Int(source.rawValue)].read(into: buffer)
  }

  /// Bytes of a stream's files at the last look; of files in which several write, those of its own lines.
  package func byteCount(_ source: SourceID) -> Int64 {
    let set = sets[Int(source.rawValue)]
    if set.key.label.isEmpty { return set.stream.byteCount }
    let name = Array(set.key.label.utf8)
    return set.attached.keys.reduce(0) { $0 + builder.written(by: name, in: $1) }
  }

  /// The files of a stream at the last look.
  package func stream(_ source: SourceID) -> DiscoveredStream { sets[Int(source.rawValue)].stream }

  /// How far a stream was handed over: the file's number and the uncompressed offset of the next byte.
  package func position(_ source: SourceID) -> (file: Int, offset: Int64)? {
    let files = sets[Int(source.rawValue)].files
    guard let file = files.first(where: { !$0.isFinished }) ?? files.last else { return nil }
    return (file.number, file.offset)
  }

  /// What `ReadBack` needs to quote records of these streams, as the files lie at the last look.
  /// - Complexity: O(files)
  package var readBack: ReadBack {
    var back = ReadBack()
    for set in sets {
      for file in set.files {
        guard let found = set.location(of: file) else { continue }
        back.add(set.source, file: file.number, found)
      }
    }
    return back
  }

  /// Files that hold nothing but what is read elsewhere, at the last look: copies, compressed forms.
  package var duplicates: [DuplicateFile] {
    sets.flatMap { set in
      set.files.flatMap { file in
        file.carriers.dropFirst().map {
          DuplicateFile(
            node: set.node, path: $0.path, size: $0.size, original: file.carriers[0].path)
        }
      }
    }
  }

  private mutating func addSets(_ layout: Layout) {
    for node in layout.nodes {
      for group in node.groups where index[group.key] == nil && !group.isClientLog {
        index[group.key] = sets.count
        sets.append(
          TailedSet(
            source: SourceID(UInt16(truncatingIfNeeded: sets.count)), node: node.name,
            key: group.key, limits: limits, shared: shared))
      }
    }
  }

  /// False when some set wants the sources listed again first.
  private mutating func update(_ layout: Layout, isFinal: Bool) -> Bool {
    var found: [Layout.Group.Key: [Layout.File]] = [:]
    for node in layout.nodes {
      for group in node.groups { found[group.key] = group.files }
    }
    var isComplete = true
    for i in sets.indices {
      if sets[i].update(found[sets[i].key] ?? [], isFinal: isFinal) { isComplete = false }
    }
    return isComplete
  }
}
