import Domain
import Persian

/// One import: files of one kind, read in batches into a store.
///
/// A batch is one transaction that holds its report too: whenever the import dies, whole batches are in the
/// store, and the same import run again goes on behind them without doubling anything. All files are
/// opened and their headers read before the first row is written.
package struct ImportRun<Destination: ImportDestination> {
  private let order: ImportOrder
  private let clock: () -> ContinuousClock.Instant
  private let progress: (ImportProgress) -> Void
  private var destination: Destination

  /// Describes an import; nothing is opened before ``run()``, and `clock` tells how long it all took.
  package init(
    _ order: ImportOrder, into destination: Destination,
    clock: @escaping () -> ContinuousClock.Instant,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) {
    self.order = order
    self.destination = destination
    self.clock = clock
    self.progress = progress
  }

  package mutating func run() throws(ImportError) -> ImportSummary {
    let start = clock()
    let opened = try open()
    defer { for file in opened { file.input.unlock() } }
    var plan = try ImportPlan(order, opened, destination: &destination)
    let rejects = try openRejects(&plan)
    var pass = ImportPass(
      order, destination: destination, rejects: rejects, progress: progress, plan: plan)
    for entry in plan.files { try pass.read(entry) }
    try pass.finish()
    do {
      try rejects?.finish()
    } catch {
      throw .rejectsUnwritable(path: CleanText(RawText(order.rejects ?? "")), error)
    }
    var summary = pass.summary
    summary.elapsed = start.duration(to: clock())
    return summary
  }

  /// Opens every file, so that a bad one shows before anything is written.
  private func open() throws(ImportError) -> [ImportFile] {
    let written = [order.rejects, order.rejects.map(PartialFile.partialPath)].compactMap { $0 }
    let replaced = Set(written.compactMap(FileIdentity.init(path:)))
    var opened: [ImportFile] = []
    for path in order.files {
      let name = CleanText(RawText(path))
      let file = try ImportFile(path: path, kind: order.kind, moment: order.moment)
      guard !replaced.contains(file.input.identity) else { throw .rejectsIsInput(path: name) }
      // The same file twice in one command is locked once.
      let isOwn = opened.contains { $0.input.identity == file.input.identity }
      guard isOwn || order.sharesFiles || file.input.lock() else { throw .busy(path: name) }
      opened.append(file)
    }
    return opened
  }

  /// The rejects file, behind what is to be kept of it; where that is gone, all is begun anew.
  private func openRejects(_ plan: inout ImportPlan) throws(ImportError) -> RejectsFile? {
    guard let path = order.rejects else { return nil }
    do {
      if let kept = plan.rejects {
        do {
          return try RejectsFile(
            path: path, explain: order.explain, continuing: kept.length, within: kept.layout)
        } catch .missing {
          plan.begin()
        }
      }
      return try RejectsFile(path: path, explain: order.explain)
    } catch {
      throw .rejectsUnwritable(path: CleanText(RawText(path)), error)
    }
  }
}
