@testable import Stores

/// What a reader makes of some bytes, in a notation short enough for tables.
enum Read: Hashable {
  case row(Int, [String])
  case damaged(Int, String)
}

/// Reads bytes to their end in pieces of one size.
func read(
  _ bytes: [UInt8], format: CSVFormat = CSVFormat(), limit: Int = 1 << 20, piece: Int = 1 << 16
) throws -> [Read] {
  var reader = CSVReader(
    BytesInMemory(bytes, piece: piece), format: format, limit: limit, piece: piece)
  try reader.skipByteOrderMark()
  var found: [Read] = []
  while let item = try reader.next() {
    switch item {
    case .row(let row): found.append(.row(row.line, (0..<row.fieldCount).map(row.text)))
    case .damaged(let line): found.append(.damaged(line.line, line.reason.token))
    }
  }
  return found
}

func read(_ text: String, format: CSVFormat = CSVFormat(), limit: Int = 1 << 20) throws -> [Read] {
  try read(Array(text.utf8), format: format, limit: limit)
}
