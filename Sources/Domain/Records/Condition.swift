package import Persian

/// One thing a field must satisfy, or must not.
package struct Condition<Field: RecordField>: Hashable, Sendable {
  package let field: Field
  package let test: FieldTest
  package let isNegated: Bool

  package init(_ field: Field, _ test: FieldTest, negated: Bool = false) {
    self.field = field
    self.test = test
    self.isNegated = negated
  }
}

/// What is asked of a field's content.
package enum FieldTest: Hashable, Sendable {
  /// It is (for several at once: holds) one of these numbers of its closed set.
  case among(Set<Int>)
  /// It is one of these places or codes, variants of letters apart.
  case named(Set<CleanText>)
  /// It holds these words.
  case holding(CleanText)
  /// It lies between these numbers, both included; nil is open. Days count from 1970.
  case within(Int?, Int?)
  /// It says something at all.
  case stated
}

extension Condition {
  /// One of a closed set.
  package static func `is`<Code: Coded>(_ field: Field, _ codes: Code...) -> Self {
    Self(field, .among(Set(codes.map(\.rawValue))))
  }

  package static func `is`(_ field: Field, _ name: CleanText) -> Self {
    Self(field, .named([name]))
  }

  /// Days from one through another; nil is open.
  package static func days(_ field: Field, _ first: Day?, _ last: Day?) -> Self {
    Self(field, .within(first?.epoch, last?.epoch))
  }
}
