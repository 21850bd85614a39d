import Domain
import Persian

/// The work of an import under way: one file after another into batches, batches into the store.
struct ImportPass {
  private(set) var summary = ImportSummary()
  private let writer: ImportWriter
  private let progress: (ImportProgress) -> Void
  private let rejects: RejectsFile?
  private let rejectsName: CleanText
  private let filesTotal: Int
  private let bytesTotal: Int
  private var bytesOfFilesDone = 0
  private var batch = ImportBatch()

  init(
    writer: @escaping ImportWriter, progress: @escaping (ImportProgress) -> Void,
    rejects: RejectsFile?, rejectsName: CleanText, filesTotal: Int, bytesTotal: Int
  ) {
    self.writer = writer
    self.progress = progress
    self.rejects = rejects
    self.rejectsName = rejectsName
    self.filesTotal = filesTotal
    self.bytesTotal = bytesTotal
  }

  /// Reads the file to its end; its last batch is written before the next file begins.
  mutating func read(_ file: ImportFile) throws(ImportError) {
    var (reader, keys) = (file.reader, SeenKeys())
    let names = NameCache()
    var fileSummary = file.summary
    while true {
      let item: CSVItem?
      do {
        item = try reader.next()
      } catch {
        throw .unreadable(path: fileSummary.path, error)
      }
      guard let item else { break }
      if take(item, from: file, keys: &keys, names: names) { fileSummary.rows += 1 }
      if batch.isFull { try flush(fileSummary.path, bytesRead: reader.bytesRead) }
    }
    try flush(fileSummary.path, bytesRead: reader.bytesRead)
    fileSummary.allKeysCompared = !keys.isFull
    summary.files.append(fileSummary)
    bytesOfFilesDone += reader.bytesRead
  }

  /// Takes in one row; false where it is blank and hence none.
  private mutating func take(
    _ item: CSVItem, from file: ImportFile, keys: inout SeenKeys, names: NameCache
  ) -> Bool {
    switch item {
    case .damaged(let line):
      batch.refuse(line: line.line, bytes: line.bytes, reason: line.reason)
    case .row(let row):
      guard !row.isBlank else { return false }
      var values = RowValues(row, cache: names)
      do {
        batch.add(try Self.record(&values, file: file, keys: &keys), of: row)
        for warning in values.warnings {
          summary.warnings[warning, default: WarningCount(file.summary.path, row.line)].rows += 1
        }
      } catch {
        batch.refuse(line: row.line, bytes: row.bytes, reason: error)
      }
    }
    return true
  }

  private static func record(
    _ values: inout RowValues, file: ImportFile, keys: inout SeenKeys
  ) throws(ImportRejection) -> ImportRecord {
    let row = values.row
    if let expected = file.fieldCount, row.fieldCount != expected {
      throw .wrongFieldCount(expected: expected, found: row.fieldCount)
    }
    let record = try file.parser.record(from: &values)
    let key = record.key
    if let first = keys.meet(key.code, line: row.line) {
      throw .duplicateKeyInFile(key.column, code: key.code, firstLine: first)
    }
    return record
  }

  /// Writes the batch in one transaction, then its refused lines, and tells how far things are.
  private mutating func flush(_ path: CleanText, bytesRead: Int) throws(ImportError) {
    guard batch.rows > 0 else { return }
    if !batch.records.isEmpty {
      do {
        let outcome = try writer(batch.records)
        batch.take(outcome)
        summary.add(outcome)
      } catch {
        throw .store(error, rowsDone: summary.rows)
      }
    }
    summary.rows += batch.rows
    for line in batch.rejects {
      summary.rejected += 1
      summary.rejectedByReason[line.reason.token, default: 0] += 1
    }
    do {
      try rejects?.write(batch.rejects.flatMap { $0.row(path: path.string) })
    } catch {
      throw .rejectsUnwritable(path: rejectsName, error)
    }
    batch.clear()
    progress(
      ImportProgress(
        path: path, file: summary.files.count + 1, files: filesTotal,
        bytesRead: bytesOfFilesDone + bytesRead, bytesTotal: bytesTotal,
        rows: summary.rows, rejected: summary.rejected))
  }
}

extension ImportSummary {
  fileprivate mutating func add(_ outcome: ImportOutcome) {
    inserted += outcome.inserted
    updated += outcome.updated
    unchanged += outcome.unchanged
  }
}

extension WarningCount {
  fileprivate init(_ path: CleanText, _ line: Int) {
    self.init(rows: 0, firstPath: path, firstLine: line)
  }
}
