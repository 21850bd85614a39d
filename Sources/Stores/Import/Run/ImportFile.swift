import Persian

/// One file of an import, open, with its form and header understood, before its first row.
struct ImportFile {
  let size: Int
  let identity: FileIdentity
  let parser: any RowParser
  /// How many fields a row must have; nil for plain text, whose lines are not divided.
  let fieldCount: Int?
  let summary: FileSummary
  var reader: CSVReader<InputFile>

  init(path: String, kind: ImportKind, moment: ImportMoment) throws(ImportError) {
    let name = CleanText(RawText(path))
    let opening = try Opening.of(path, name: name)
    if let form = opening.head.foreignForm { throw .notText(path: name, form) }
    guard let firstRow = opening.head.firstRow else { throw .empty(path: name) }
    let isPlainText = kind == .properties && Self.isPlainText(path: path, firstRow: firstRow)
    let header = isPlainText ? nil : try Self.header(firstRow, kind: kind, name: name)
    parser =
      header.map { kind.parser($0, at: moment) }
      ?? AddressLineParser(fileName: Self.fileName(path), arrived: moment.date)
    fieldCount = header?.fieldCount
    summary = FileSummary(
      path: name, encoding: opening.head.format.encoding, rows: 0,
      unknownColumns: header?.unknown ?? [], absentColumns: header?.absent ?? [],
      allKeysCompared: true)
    (size, identity) = (opening.input.size, opening.input.identity)
    reader = try opening.reader(dividing: !isPlainText, name: name)
  }

  private static func header(
    _ row: CSVRow, kind: ImportKind, name: CleanText
  ) throws(ImportError) -> HeaderMap {
    do {
      return try HeaderMap(row, kind: kind)
    } catch {
      throw .wrongHeader(path: name, error)
    }
  }

  /// Whether the file is one address a line: its name does not say CSV, its first line names no column.
  private static func isPlainText(path: String, firstRow: CSVRow) -> Bool {
    let name = path.lowercased()
    return !name.hasSuffix(".csv") && !name.hasSuffix(".tsv")
      && !HeaderMap.isHeaderLike(firstRow)
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}

/// A file just opened, with its first bytes read.
private struct Opening {
  let input: InputFile
  let head: FileHead
  private let unread: CSVReader<InputFile>

  static func of(_ path: String, name: CleanText) throws(ImportError) -> Self {
    do {
      return try Self(path: path)
    } catch {
      throw .unreadable(path: name, error)
    }
  }

  private init(path: String) throws(FileFault) {
    input = try InputFile(path: path)
    var reader = CSVReader(input)
    head = try FileHead(try reader.head(FileHead.length))
    try reader.skipByteOrderMark()
    reader.format = head.format
    unread = reader
  }

  /// The reader before the first row of data: behind the header, where rows are divided.
  func reader(dividing: Bool, name: CleanText) throws(ImportError) -> CSVReader<InputFile> {
    var reader = unread
    reader.format.divides = dividing
    do {
      while dividing, case .row(let row)? = try reader.next(), row.isBlank {}
    } catch {
      throw .unreadable(path: name, error)
    }
    return reader
  }
}
