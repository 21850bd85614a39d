import Domain
import Foundation
import Persian

/// A CSV file written line by line.
struct CSVFile {
  private let handle: FileHandle
  private var waiting: [UInt8] = []

  init(_ path: String, columns: String) throws {
    let url = URL(filePath: path)
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
    waiting.append(contentsOf: "\(columns)\n".utf8)
  }

  mutating func write(_ fields: [String]) throws {
    for (place, field) in fields.enumerated() {
      if place > 0 { waiting.append(UInt8(ascii: ",")) }
      let isPlain = !field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }
      let written = isPlain ? field : "\"\(field.replacing("\"", with: "\"\""))\""
      waiting.append(contentsOf: written.utf8)
    }
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count > 1 << 20 { try flush() }
  }

  mutating func finish() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: Data(waiting))
    waiting.removeAll(keepingCapacity: true)
  }
}
