import Domain
import Persian

/// A record as a line of a file for other programs.
///
/// Closed sets are their tokens, days Jalali, numbers plain. Numbers of JSON are numbers, and what is
/// not stated is left out of its objects.
struct ExportedLine<Record: Listed> {
  let fields: [Record.Field]
  let target: ExportTarget
  let plate: (RegistrationPlate) -> CleanText

  /// What stands in front of the first record.
  var opening: [UInt8] {
    let mark: [UInt8] = target.hasMark ? [0xEF, 0xBB, 0xBF] : []
    guard target.format == .csv else { return mark }
    return mark + fields.map(\.token).joined(separator: ",").utf8 + [0x0A]
  }

  func append(_ record: Record, to bytes: inout [UInt8]) {
    switch target.format {
    case .csv:
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        appendCell(ExportedValue(record.value(field), of: field, self), to: &bytes)
      }
    case .ndjson:
      bytes.append(0x7B)
      var isFirst = true
      for field in fields {
        let value = ExportedValue(record.value(field), of: field, self)
        if value == .absent { continue }
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        Self.appendString(field.token, to: &bytes)
        bytes.append(0x3A)
        appendJSON(value, to: &bytes)
      }
      bytes.append(0x7D)
    }
    bytes.append(0x0A)
  }

  private func appendCell(_ value: ExportedValue, to bytes: inout [UInt8]) {
    switch value {
    case .absent: break
    case .number(let number): bytes += number.utf8
    case .list(let words): bytes += words.joined(separator: ";").utf8
    case .text(let text): bytes += CSVCell(text).written.utf8
    }
  }

  private func appendJSON(_ value: ExportedValue, to bytes: inout [UInt8]) {
    switch value {
    case .absent: break
    case .number(let number): bytes += number.utf8
    case .text(let text): Self.appendString(text, to: &bytes)
    case .list(let words):
      bytes.append(0x5B)
      for (index, word) in words.enumerated() {
        if index > 0 { bytes.append(0x2C) }
        Self.appendString(word, to: &bytes)
      }
      bytes.append(0x5D)
    }
  }

  private static func appendString(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case ..<0x20: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
