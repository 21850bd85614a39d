import Foundation
import GRDB
import Persian

/// The bytes texts are ordered by in the store.
enum SortKey {
  /// Longer keys are cut: texts alike so far are ordered by id.
  static let limit = 64

  /// The letters of a text, without what tells variants of one letter apart: they too leave it to the id.
  static func of(_ text: CleanText) -> Data {
    Data(Collation.key(text.string).prefix { $0 != 0 }.prefix(limit))
  }

  /// The name under which SQL knows ``of(_:)``, for texts without a column of keys.
  static let function = "sort_key"

  static let sqlFunction = DatabaseFunction(function, argumentCount: 1, pure: true) { values in
    of(CleanText(RawText(values.first.flatMap(String.fromDatabaseValue) ?? "")))
  }

  /// A key no other text shares, given what makes the text unique.
  static func unique(_ text: String, apartFrom other: String) -> Data {
    Data(Collation.key(text).prefix(limit)) + [0] + Data(other.utf8)
  }
}
