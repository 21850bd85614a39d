import Persian

/// A refused line of a file with the reason, as it goes into the rejects file.
struct RejectedLine: Sendable {
  let line: Int
  let reason: ImportRejection
  /// The line as it stands in the file.
  let bytes: [UInt8]
  let layout: SourceLayout

  /// The names of the columns of a rejects file, which make it known as one.
  static let header = "file,line,column,token,reason,original\n"

  /// The token of a row that holds the header of the rows below it, rather than a refused line.
  static let headerToken = "header"
  /// The token of a row that says that the lines below it are addresses and nothing else.
  static let addressesToken = "addresses"

  /// `file,line,column,token,reason,original`: one line, safe to show on a terminal.
  func row(explained reason: CleanText) -> [UInt8] {
    Self.row(
      layout.path, line: line, column: self.reason.column?.token ?? "", token: self.reason.token,
      reason: reason, original: VisibleBytes.shown(bytes, encoding: layout.encoding))
  }

  /// The row in front of the first refused line of a file; empty where its lines speak for themselves.
  static func opening(_ layout: SourceLayout) -> [UInt8] {
    switch layout.form {
    case .objects: []
    case .addresses:
      row(layout.path, line: 1, column: "", token: addressesToken, reason: "", original: [])
    case .fields(let header):
      row(
        layout.path, line: 1, column: "", token: headerToken, reason: "",
        original: VisibleBytes.shown(header, encoding: .utf8))
    }
  }

  private static func row(
    _ path: CleanText, line: Int, column: String, token: String, reason: CleanText,
    original: [UInt8]
  ) -> [UInt8] {
    var row: [UInt8] = []
    row.reserveCapacity(original.count + 200)
    quote(VisibleBytes.shown(Array(path.string.utf8), encoding: .utf8), into: &row)
    row += ",\(line),\(column),\(token),".utf8
    quote(reason.string.utf8, into: &row)
    row.append(0x2C)
    quote(original, into: &row)
    row.append(0x0A)
    return row
  }

  private static func quote(_ bytes: some Sequence<UInt8>, into row: inout [UInt8]) {
    row.append(0x22)
    for byte in bytes {
      if byte == 0x22 { row.append(byte) }
      row.append(byte)
    }
    row.append(0x22)
  }
}
