package import Domain
import GRDB
package import Persian

extension SQLiteStore {
  /// Rows between two words about progress.
  private static let step = 2_000

  package func export<Record: Listed>(
    _ query: RecordQuery<Record>, fields: [Record.Field], to target: ExportTarget,
    plate: @escaping (RegistrationPlate) -> CleanText, progress: (Int, Int) -> Void
  ) throws(ExportError) -> Int {
    let file = try ExportFile(target.path)
    let written: Result<Int, ExportError>
    do throws(SourceError) {
      let table = try StoredTables.table(of: Record.self)
      written = try readNow { db in
        let listing = try Listing(Selection(query, in: table, db), db, listings)
        return try Self.write(
          listing, table, ExportedLine<Record>(fields: fields, target: target, plate: plate),
          to: file, progress: progress)
      }
    } catch {
      throw .source(error)
    }
    let count = try written.get()
    try file.finish()
    return count
  }

  private static func write<Record: Listed>(
    _ listing: Listing, _ table: StoredTable<Record>, _ line: ExportedLine<Record>,
    to file: ExportFile, progress: (Int, Int) -> Void
  ) throws -> Result<Int, ExportError> {
    let total = try listing.total()
    var count = 0
    var fault: ExportError?
    var bytes = line.opening
    func flush() -> Bool {
      do throws(ExportError) {
        try file.write(bytes)
        bytes.removeAll(keepingCapacity: true)
        progress(count, total)
        return true
      } catch {
        fault = error
        return false
      }
    }
    try listing.each { id in
      guard let record = try table.read(id, listing.db) else { return true }
      line.append(record, to: &bytes)
      count += 1
      return count % step != 0 || flush()
    }
    if fault == nil { _ = flush() }
    return fault.map(Result.failure) ?? .success(count)
  }
}
