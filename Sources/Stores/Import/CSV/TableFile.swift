package import Persian

/// A table whose first row names its columns, read row by row: for what is not imported.
package struct TableFile {
  /// Why a table could not be read: facts only.
  package enum Fault: Error, Hashable, Sendable {
    case unreadable(FileFault)
    /// Columns that must be there and are not.
    case missing(columns: [CleanText])
    /// A row that is damaged or of another length than the header.
    case damaged(line: Int)
  }

  private var reader: CSVReader<InputFile>
  private let columns: [Int?]
  private let fieldCount: Int

  /// Opens a table of which these columns are read; of `may`, those that are there.
  package init(_ path: String, needs: [String], may: [String] = []) throws(Fault) {
    do throws(FileFault) {
      reader = CSVReader(try InputFile(path: path))
      reader.format.delimiter = CSVFormat.delimiter(in: try reader.head(FileHead.length))
      try reader.skipByteOrderMark()
    } catch {
      throw .unreadable(error)
    }
    let header = try Self.row(&reader)
    let names = (0..<(header?.fieldCount ?? 0)).compactMap { header?.text($0) }
    let missing = needs.filter { !names.contains($0) }
    guard missing.isEmpty else {
      throw .missing(columns: missing.map { CleanText(RawText($0)) })
    }
    columns = (needs + may).map(names.firstIndex)
    fieldCount = names.count
  }

  /// The fields of the next row, in the order in which the columns were asked for; nil at the end.
  ///
  /// A column that the file lacks is nil in every row.
  package mutating func next() throws(Fault) -> [String?]? {
    guard let row = try Self.row(&reader) else { return nil }
    guard row.fieldCount == fieldCount else { throw .damaged(line: row.line) }
    return columns.map { $0.map(row.text) }
  }

  /// The next row that is not blank.
  private static func row(_ reader: inout CSVReader<InputFile>) throws(Fault) -> CSVRow? {
    while true {
      let item: CSVItem?
      do {
        item = try reader.next()
      } catch {
        throw .unreadable(error)
      }
      switch item {
      case .row(let row) where row.isBlank: continue
      case .row(let row): return row
      case .damaged(let damaged): throw .damaged(line: damaged.line)
      case nil: return nil
      }
    }
  }
}
