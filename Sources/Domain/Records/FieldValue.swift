package import Foundation
package import Persian

/// What a record says in one of its fields.
package enum FieldValue: Hashable, Sendable {
  /// Nothing is stated.
  case absent
  case text(CleanText)
  /// An identifier: its digits are never grouped.
  case code(CleanText)
  /// A number of a closed set.
  case word(Int)
  case words([Int])
  /// A whole number in the field's measure.
  case number(Int)
  case day(Day)
  case moment(Date)
  case plate(RegistrationPlate)

  /// A text, absent where it is empty.
  package static func stated(_ text: CleanText) -> Self { text.isEmpty ? .absent : .text(text) }

  /// An identifier, absent where it is empty.
  package static func identified(_ code: CleanText) -> Self {
    code.isEmpty ? .absent : .code(code)
  }

  package static func stated(_ code: some Coded) -> Self { .word(code.rawValue) }

  package static func stated(_ day: Day?) -> Self { day.map(Self.day) ?? .absent }
}
