import Foundation

/// JSON as every command writes it: keys in order, moments in ISO 8601.
enum JSONText {
  /// Over as many lines as it takes.
  static func page(_ value: some Encodable) throws -> String {
    try text(value, [.prettyPrinted])
  }

  /// In one line.
  static func line(_ value: some Encodable) throws -> String { try text(value, []) }

  private static func text(
    _ value: some Encodable, _ more: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = more.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
