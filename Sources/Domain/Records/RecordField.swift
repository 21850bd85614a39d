/// A field of a kind of record: columns, orders, filters, completion and export all follow from it.
package protocol RecordField: Coded {
  /// What stands in it, hence how it is compared, read and written.
  var content: FieldContent { get }
}

/// What stands in a field.
package enum FieldContent: Hashable, Sendable {
  /// Words in any order; narrowed by what they hold.
  case text
  /// An identifier, narrowed by equality.
  case code
  /// The name of a province or county, narrowed by equality, variants of letters apart.
  case place(PlaceLevel)
  /// One of a closed set.
  case word(CodeSet)
  /// Some of a closed set at once.
  case words(CodeSet)
  case number(Measure)
  case day
  /// A moment; narrowed by the day it falls on.
  case moment
}

/// How large a place is.
package enum PlaceLevel: Hashable, Sendable {
  case province
  case county
}

/// What a number counts.
package enum Measure: Hashable, Sendable {
  case count
  /// A Jalali year, written without grouping.
  case year
  case squareMetres
  case rial
  case mebibytes
  case gibibytes
  case seconds
  /// Whole percent.
  case percent
  /// Millionths of a whole, read and written as percent.
  case load
}

/// The numbers and tokens of a closed set, its type forgotten.
package struct CodeSet: Hashable, Sendable {
  package let codes: [Int]
  package let tokens: [String]

  package init<Code: Coded>(_: Code.Type) {
    codes = Code.allCases.map(\.rawValue)
    tokens = Code.allCases.map(\.token)
  }

  package func code(_ token: String) -> Int? {
    tokens.firstIndex(of: token).map { codes[$0] }
  }

  package func token(_ code: Int) -> String? {
    codes.firstIndex(of: code).map { tokens[$0] }
  }
}
