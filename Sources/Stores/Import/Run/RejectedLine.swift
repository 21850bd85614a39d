/// A refused line of a file with the reason, as it goes into the rejects file.
struct RejectedLine {
  let line: Int
  let reason: ImportRejection
  /// The line as it stands in the file.
  let bytes: [UInt8]

  /// `path,line,column,reason,original`: the original quoted, its bytes untouched but for doubled quotes.
  func row(path: String) -> [UInt8] {
    var row: [UInt8] = []
    row.reserveCapacity(bytes.count + path.utf8.count + 64)
    Self.quote(path.utf8, into: &row)
    row += ",\(line),\(reason.column?.token ?? ""),\(reason.token),".utf8
    Self.quote(bytes, into: &row)
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
