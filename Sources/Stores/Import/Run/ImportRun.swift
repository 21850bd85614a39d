import Persian

/// One import: files of one kind, read in batches into a store.
///
/// A batch is one transaction, and records are upserted by their key: whenever the import dies, whole
/// batches are in the store, and running it again completes it without doubling anything. All files are
/// opened and their headers read before the first row is written.
package struct ImportRun {
  private let kind: ImportKind
  private let files: [String]
  private let moment: ImportMoment
  private let rejects: String?
  private let clock: () -> ContinuousClock.Instant
  private let writer: ImportWriter
  private let progress: (ImportProgress) -> Void

  /// Describes an import; nothing is opened before ``run()``.
  ///
  /// Refused lines go to a file at `rejects`, where that is not nil; `clock` tells how long it all took.
  package init(
    kind: ImportKind, files: [String], moment: ImportMoment, rejects: String?,
    clock: @escaping () -> ContinuousClock.Instant, writer: @escaping ImportWriter,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) {
    self.kind = kind
    self.files = files
    self.moment = moment
    self.rejects = rejects
    self.clock = clock
    self.writer = writer
    self.progress = progress
  }

  package func run() throws(ImportError) -> ImportSummary {
    let start = clock()
    let opened = try open()
    let name = CleanText(RawText(rejects ?? ""))
    let rejectsFile = try openRejects(name)
    var pass = ImportPass(
      writer: writer, progress: progress, rejects: rejectsFile, rejectsName: name,
      filesTotal: files.count, bytesTotal: opened.reduce(0) { $0 + $1.size })
    for file in opened { try pass.read(file) }
    do {
      try rejectsFile?.finish()
    } catch {
      throw .rejectsUnwritable(path: name, error)
    }
    var summary = pass.summary
    summary.elapsed = start.duration(to: clock())
    return summary
  }

  /// Opens every file, so that a bad one shows before anything is written.
  private func open() throws(ImportError) -> [ImportFile] {
    let written = [rejects, rejects.map(RejectsFile.partialPath)].compactMap { $0 }
    let replaced = Set(written.compactMap(FileIdentity.init(path:)))
    var opened: [ImportFile] = []
    for path in files {
      let file = try ImportFile(path: path, kind: kind, moment: moment)
      guard !replaced.contains(file.identity) else {
        throw .rejectsIsInput(path: CleanText(RawText(path)))
      }
      opened.append(file)
    }
    return opened
  }

  private func openRejects(_ name: CleanText) throws(ImportError) -> RejectsFile? {
    guard let rejects else { return nil }
    do {
      return try RejectsFile(path: rejects)
    } catch {
      throw .rejectsUnwritable(path: name, error)
    }
  }
}
