import Domain
import Persian

/// One file of an import, open, with its form and header understood, before its first row.
struct ImportFile: Sendable {
  let input: InputFile
  let parser: any RowParser
  /// How many fields a row must have; nil where they are not counted.
  let fieldCount: Int?
  let summary: FileSummary
  /// How its lines are laid out, where all are alike.
  let layout: SourceLayout
  let reader: RowReader

  var size: Int { input.size }

  init(path: String, kind: ImportKind, moment: ImportMoment) throws(ImportError) {
    let name = CleanText(RawText(path))
    let opening = try Opening.of(path, name: name)
    if let form = opening.head.foreignForm { throw .notText(path: name, form) }
    guard let firstRow = opening.head.firstRow else { throw .empty(path: name) }
    input = opening.input
    var header: HeaderMap?
    let encoding = opening.head.format.encoding
    if RejectedRows.isHeader(firstRow) {
      layout = SourceLayout(path: name, form: .objects, encoding: encoding)
      let rows = RejectedRows(try opening.reader(skipsHeader: true, name: name), kind: kind)
      reader = RowReader(rows, layout: layout)
    } else if opening.head.isJSON {
      layout = SourceLayout(path: name, form: .objects, encoding: encoding)
      let rows = JSONRows(
        try opening.reader(divides: false, skipsHeader: false, name: name), kind: kind)
      reader = RowReader(rows, layout: layout)
    } else if kind == .properties, Self.isPlainText(path: path, firstRow: firstRow) {
      layout = SourceLayout(path: name, form: .addresses, encoding: encoding)
      let rows = try opening.reader(divides: false, skipsHeader: false, name: name)
      reader = RowReader(rows, layout: layout)
      parser = AddressLineParser(path: path, arrived: moment.date)
      fieldCount = nil
      summary = FileSummary(name, encoding, HeaderMap?.none)
      return
    } else {
      header = try Self.header(firstRow, kind: kind, name: name)
      let line = Array(encoding.decode(firstRow.bytes[...]).utf8)
      layout = SourceLayout(path: name, form: .fields(header: line), encoding: encoding)
      reader = RowReader(try opening.reader(skipsHeader: true, name: name), layout: layout)
    }
    parser = kind.parser(header ?? HeaderMap(whole: kind), at: moment)
    fieldCount = header?.fieldCount
    summary = FileSummary(name, encoding, header)
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
}

extension FileSummary {
  fileprivate init(_ path: CleanText, _ encoding: TextEncoding, _ header: HeaderMap?) {
    self.init(
      path: path, encoding: encoding, rows: 0, unknownColumns: header?.unknown ?? [],
      absentColumns: header?.absent ?? [], allKeysCompared: true)
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

  /// The reader before the first row of data.
  func reader(
    divides: Bool = true, skipsHeader: Bool, name: CleanText
  ) throws(ImportError) -> CSVReader<InputFile> {
    var reader = unread
    reader.format.divides = divides
    do {
      while skipsHeader, case .row(let row)? = try reader.next(), row.isBlank {}
    } catch {
      throw .unreadable(path: name, error)
    }
    return reader
  }
}
