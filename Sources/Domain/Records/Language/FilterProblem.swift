package import Persian

/// What keeps a part of a filter from being understood, and where it stands.
package struct FilterProblem<Field: RecordField>: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unknownField(CleanText, nearest: [Field])
    /// A shortened name that begins several.
    case ambiguousField(CleanText, [Field])
    /// A sign with no field in front of it.
    case missingField
    case missingValue(Field)
    case unknownValue(Field, CleanText, nearest: [Set<Int>])
    case ambiguousValue(Field, CleanText, [Set<Int>])
    /// No place of this name is known; the list may hold one all the same.
    case unknownPlace(Field, CleanText, nearest: [CleanText])
    case notANumber(Field, CleanText)
    case tooLarge(Field, CleanText)
    case notADay(Field, CleanText)
    /// The field has no order to compare by, or the value has none.
    case unfit(Field, FilterSign)
    case severalValues(Field)
    /// The lower bound lies above the upper one.
    case emptyRange(Field)
    /// Words alone cannot be negated: a field must say where they must not stand.
    case negatedWords
  }

  package let kind: Kind
  /// The scalars of the text that it is about.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Whether the filter can be applied in spite of it.
  package var isDoubt: Bool {
    if case .unknownPlace = kind { true } else { false }
  }
}
