import Persian

/// The rows of a file, in whatever of the three forms it has.
struct RowReader: Sendable {
  private var fields: CSVReader<InputFile>?
  private var objects: JSONRows?
  private var rejects: RejectedRows?
  private let ownLayout: SourceLayout

  /// Rows of fields under a header, or lines of plain text.
  init(_ reader: CSVReader<InputFile>, layout: SourceLayout) {
    fields = reader
    ownLayout = layout
  }

  init(_ rows: JSONRows, layout: SourceLayout) {
    objects = rows
    ownLayout = layout
  }

  init(_ rows: RejectedRows, layout: SourceLayout) {
    rejects = rows
    ownLayout = layout
  }

  mutating func next() throws(ImportStop) -> CSVItem? {
    if rejects != nil { return try rejects?.next() ?? nil }
    do {
      if objects != nil { return try objects?.next() ?? nil }
      return try fields?.next() ?? nil
    } catch {
      throw .file(error)
    }
  }

  /// How the row read last is laid out.
  var layout: SourceLayout { rejects?.layout ?? ownLayout }

  /// Bytes of the file behind the row read last.
  var position: Int { fields?.position ?? objects?.position ?? rejects?.position ?? 0 }

  /// Names of fields that are none of the kind's, as far as they show in rows.
  var unknown: [CleanText] { objects?.unknown ?? [] }
}
