import Domain
import Persian

/// A rejects file read again after correction: each row's `original`, under the header it came with.
///
/// Rows keep the file and the line they first stood in, so that a second rejects file names them too.
struct RejectedRows: Sendable {
  private var reader: CSVReader<InputFile>
  private let kind: ImportKind
  private let fields: FieldNames
  /// How the row read last is laid out in the file it first stood in.
  private(set) var layout: SourceLayout
  private var header: HeaderMap?
  private var format = CSVFormat()

  private static let names = RejectedLine.header.split(separator: ",").map {
    $0.filter { !$0.isNewline }
  }

  /// Whether a first row is the header of a rejects file.
  static func isHeader(_ row: CSVRow) -> Bool {
    row.fieldCount == names.count && names.indices.allSatisfy { row.text($0) == names[$0] }
  }

  init(_ reader: CSVReader<InputFile>, kind: ImportKind) {
    self.reader = reader
    self.kind = kind
    fields = FieldNames(kind)
    layout = SourceLayout(path: "", form: .objects, encoding: .utf8)
  }

  var position: Int { reader.position }

  /// The next line to read again; throws where a header among them is none of this kind.
  mutating func next() throws(ImportStop) -> CSVItem? {
    while true {
      let item: CSVItem?
      do {
        item = try reader.next()
      } catch {
        throw .file(error)
      }
      guard case .row(let row)? = item, row.fieldCount == Self.names.count else { return item }
      let original = VisibleBytes.hidden(row.text(5).utf8)
      let line = Int(row.text(1)) ?? row.line
      let path = CleanText(RawText(row.text(0)))
      switch row.text(3) {
      case RejectedLine.headerToken: try open(original, path: path)
      case RejectedLine.addressesToken:
        layout = SourceLayout(path: path, form: .addresses, encoding: .utf8)
      default:
        if original.first == 0x7B {
          layout = SourceLayout(path: path, form: .objects, encoding: .utf8)
        }
        return read(original, line: line)
      }
    }
  }

  private mutating func open(_ original: [UInt8], path: CleanText) throws(ImportStop) {
    format = CSVFormat(delimiter: CSVFormat.delimiter(in: original))
    guard case .row(let row)? = Self.item(of: original, format: format) else { return }
    do {
      header = try HeaderMap(row, kind: kind)
    } catch {
      throw .header(error)
    }
    layout = SourceLayout(path: path, form: .fields(header: original), encoding: .utf8)
  }

  private func read(_ original: [UInt8], line: Int) -> CSVItem {
    func damaged(_ reason: ImportRejection) -> CSVItem {
      .damaged(DamagedLine(line: line, reason: reason, bytes: original))
    }
    switch layout.form {
    case .addresses:
      let text = String(decoding: original, as: UTF8.self)
      let code = AddressLineParser.code(path: layout.path.string, line: line)
      let texts = kind.columns.map { rule in
        rule.column == .propertyCode ? code.string : rule.column == .address ? text : ""
      }
      return .row(CSVRow(line: line, bytes: original, texts: texts))
    case .objects:
      do {
        let texts = try fields.texts(of: original).texts
        return .row(CSVRow(line: line, bytes: original, texts: texts))
      } catch {
        return damaged(error)
      }
    case .fields:
      switch Self.item(of: original, format: format) {
      case nil: return damaged(.wrongFieldCount(expected: header?.fieldCount ?? 1, found: 0))
      case .damaged(let fault): return damaged(fault.reason)
      case .row(let row):
        let expected = header?.fieldCount ?? 0
        guard row.fieldCount == expected else {
          return damaged(.wrongFieldCount(expected: expected, found: row.fieldCount))
        }
        let texts = kind.columns.map { rule in
          header?.slot(rule.column).index.map { row.text($0) } ?? ""
        }
        return .row(CSVRow(line: line, bytes: original, texts: texts))
      }
    }
  }

  /// The one row that these bytes are.
  private static func item(of bytes: [UInt8], format: CSVFormat) -> CSVItem? {
    var reader = CSVReader(BytesInMemory(bytes), format: format)
    return (try? reader.next()) ?? nil
  }
}
