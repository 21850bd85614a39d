import Domain
import Persian

/// A file of one JSON object a line, read as rows with the columns of its kind in their own order.
struct JSONRows: Sendable {
  private var reader: CSVReader<InputFile>
  private let fields: FieldNames
  /// Names that stand for no column, in the order of their first appearance.
  private(set) var unknown: [CleanText] = []
  private var unknownNames: Set<String> = []

  /// A file may name any number of things; so many are reported.
  private static let reported = 50

  init(_ reader: CSVReader<InputFile>, kind: ImportKind) {
    self.reader = reader
    fields = FieldNames(kind)
  }

  var position: Int { reader.position }

  mutating func next() throws(FileFault) -> CSVItem? {
    guard let item = try reader.next() else { return nil }
    guard case .row(let line) = item, !line.isBlank else { return item }
    return read(line)
  }

  private mutating func read(_ line: CSVRow) -> CSVItem {
    do {
      let reading = try fields.texts(of: line.bytes)
      for name in reading.unknown { note(name) }
      return .row(CSVRow(line: line.line, bytes: line.bytes, texts: reading.texts))
    } catch {
      return .damaged(DamagedLine(line: line.line, reason: error, bytes: line.bytes))
    }
  }

  private mutating func note(_ name: String) {
    guard unknownNames.count < Self.reported, unknownNames.insert(name).inserted else { return }
    unknown.append(CleanText(RawText(name)))
  }
}

/// The names by which a kind's columns go, for objects that name their fields themselves.
struct FieldNames: Sendable {
  private let positions: [String: Int]
  private let columns: [ImportColumn]

  init(_ kind: ImportKind) {
    var positions: [String: Int] = [:]
    for (index, rule) in kind.columns.enumerated() {
      for name in [rule.column.token] + rule.names {
        positions[name] = index
        positions[WordKey.of(name)] = index
      }
    }
    self.positions = positions
    columns = kind.columns.map(\.column)
  }

  /// The values of one object in the order of the columns, and the names that are none of theirs.
  func texts(
    of bytes: [UInt8]
  ) throws(ImportRejection) -> (texts: [String], unknown: [String]) {
    var texts = [String](repeating: "", count: columns.count)
    var given = [Bool](repeating: false, count: columns.count)
    var repeated: ImportColumn?
    var unknown: [String] = []
    var line = JSONLine(bytes)
    do {
      try line.read { name, value in
        guard let index = positions[name] ?? positions[WordKey.of(name)] else {
          unknown.append(name)
          return
        }
        if given[index] { repeated = repeated ?? columns[index] }
        given[index] = true
        texts[index] = value.trimmed
      }
    } catch {
      throw .notJSON(offset: error.offset)
    }
    if let repeated { throw .repeatedField(repeated) }
    return (texts, unknown)
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var trimmed: String {
    let isPlain = utf8.first.map { $0 > 0x20 } ?? true && utf8.last.map { $0 > 0x20 } ?? true
    if isPlain { return self }
    let tail = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = tail.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(tail[...last]))
  }
}
