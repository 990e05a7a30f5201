package import Bytes
package import Records

/// Both halves of extraction in turn, for who reads a source alone.
package struct WholeExtractor: ~Copyable {
  private var scanner: RecordScanner
  private var found = ScannedBatch()
  private var extractor: Extractor

  /// An extractor for one source of `node`, which is a log of `kind`.
  package init(plan: ExtractionPlan, kind: LogKind, node: NodeID) {
    scanner = RecordScanner(plan: plan, kind: kind)
    extractor = Extractor(plan: plan, kind: kind, node: node)
  }

  /// Expressions tried and records asked for, so far.
  package var dispatch: (tries: Int, asked: Int) { scanner.dispatch }

  /// As `Extractor.byPattern`.
  package var byPattern: [Int] { extractor.byPattern }

  /// As `Extractor.extract`.
  package mutating func extract(
    _ batch: borrowing RecordBatch, names: inout Names, routine: inout RoutineTable,
    into events: inout [Event], tally: inout ExtractTally
  ) {
    scanner.scan(batch, into: &found)
    extractor.extract(
      batch, &found, names: &names, routine: &routine, into: &events, tally: &tally)
  }

  /// As `Extractor.finish`.
  package mutating func finish(into events: inout [Event], tally: inout ExtractTally) {
    extractor.finish(into: &events, tally: &tally)
  }
}
